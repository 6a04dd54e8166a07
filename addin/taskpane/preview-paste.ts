import { documentOfDraft, type NoticeName } from '../../src/scheme/document-of-draft';
import { parseRubricTable } from '../../src/scheme/parse-rubric-table';
import { parseScheme } from '../../src/scheme/parse-scheme';
import type { RubricDraft } from '../../src/scheme/rubric-draft';
import type { Decision, Scheme } from '../../src/scheme/scheme';
import { draftFaultSentence, type DraftFaultWords } from '../../src/locale/draft-fault';
import { proposedDecision } from '../../src/locale/zh-cn-proposal';
import { schemeFaultSentence } from '../../src/locale/scheme-fault';
import { findingsOf } from './opened-schemes';
import { NAMELESS } from './pasted-notice';
import { readPastedTable } from './pasted-table';

/** What a pasted text comes to: nothing yet, its faults, or a rubric to look at before it is kept. */
export type PastePreview =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'faults'; readonly faults: readonly DraftFaultWords[] }
  | { readonly kind: 'rubric'; readonly draft: RubricDraft; readonly scheme: Scheme };

/** Reads a pasted table as far as it goes. */
export function previewPaste(text: string): PastePreview {
  if (text.trim() === '') return { kind: 'nothing' };
  const draft = parseRubricTable(readPastedTable(text));
  if (!draft.ok) return { kind: 'faults', faults: draft.failure.map(draftFaultSentence) };
  const scheme = parseScheme(documentOfDraft(draft.value, NAMELESS));
  if (scheme.ok) return { kind: 'rubric', draft: draft.value, scheme: scheme.value };
  const sentences = scheme.failure.map(schemeFaultSentence);
  return { kind: 'faults', faults: sentences.map((sentence) => ({ place: '', sentence })) };
}

/** What a document still lacks to be kept, in words: a name too long, a day that is none. Empty where nothing. */
export function faultsOf(document: object): string {
  const parsed = parseScheme(document);
  return parsed.ok ? '' : parsed.failure.map(schemeFaultSentence).join('');
}

/**
 * The document to be kept: the rubric under its notice's name, with the decisions 体检 proposes where it found a real question,
 * so that they can be settled beside the findings.
 */
export function documentToKeep(draft: RubricDraft, notice: NoticeName): object {
  const document = documentOfDraft(draft, notice);
  const scheme = parseScheme(document);
  if (!scheme.ok) return document;
  return findingsOf(scheme.value)
    .flatMap((finding) => proposedDecision(finding) ?? [])
    .filter(isQuestion)
    .reduce(withDecision, { document, decisions: scheme.value.decisions }).document;
}

interface Growing {
  readonly document: object;
  readonly decisions: readonly Decision[];
}

/** Added where the document stays one: no decision twice, none that changes what another one does. */
function withDecision(before: Growing, decision: Decision): Growing {
  const decisions = [...before.decisions, decision];
  const document = { ...before.document, decisions };
  return parseScheme(document).ok ? { document, decisions } : before;
}

/** Something to choose, or something that changes a number; the rest is for a person to write. */
function isQuestion({ options }: Decision): boolean {
  return options.length > 1 || options.some(({ effect }) => effect.kind !== 'none');
}

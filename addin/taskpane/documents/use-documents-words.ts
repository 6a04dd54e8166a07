import {
  DOCUMENTS_ZH_CN,
  type DocumentKind,
  type DocumentsWords,
} from '../../locale/documents-zh-cn';
import { documentGapSentence } from '../../../src/locale/zh-cn-document';
import type { DocumentEntry } from '../../commands/review/documents';
import { usePane } from '../pane-context';

/** The words that come with the page 文书, in the pane's language. */
export function useDocumentsWords(): DocumentsWords {
  return usePane().english?.documents ?? DOCUMENTS_ZH_CN;
}

/** What a document still lacks, in the pane's language. */
export function useDocumentGap(): typeof documentGapSentence {
  return usePane().english?.documentGap ?? documentGapSentence;
}

export function kindOf({ id, form }: DocumentEntry): DocumentKind {
  if (form) return 'form';
  const [kind] = id.split(':');
  switch (kind) {
    case 'reply':
    case 'annex':
    case 'opinions':
    case 'recheck':
    case 'problems':
      return kind;
    default:
      return 'commission';
  }
}

/** 复函, 查核纪实表. */
export function nameOf(words: DocumentsWords, entry: DocumentEntry): string {
  const kind = kindOf(entry);
  return kind === 'form' ? (entry.form?.form.shortTitle ?? '') : words.name[kind];
}

/** 复函（附件1）, 委托函：主管部门（党建）, 复函（附件1）：主管部门（党建）. */
export function titleOf(words: DocumentsWords, entry: DocumentEntry): string {
  const name = nameOf(words, entry);
  const { filler, section, commission } = entry;
  if (commission && commission.place !== commission.filler)
    return words.to(name, words.section(filler, section || words.sectionOpen));
  const named = entry.annex === '' ? name : words.named(name, entry.annex);
  return filler === '' ? named : words.to(named, filler);
}

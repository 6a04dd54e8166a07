import { fail, succeed, type Result } from '../../src/base/result';
import type { Finding } from '../../src/lint/finding';
import { lintOpened } from '../../src/lint/lint-scheme';
import { schemeFaultSentence } from '../../src/locale/scheme-fault';
import { findingSentence } from '../../src/locale/zh-cn-lint';
import { proposedDecision } from '../../src/locale/zh-cn-proposal';
import { openScheme, type OpenScheme } from '../../src/scheme/open-scheme';
import { parseScheme } from '../../src/scheme/parse-scheme';
import type { Decision, Scheme } from '../../src/scheme/scheme';
import { CLI_WORDS } from '../locale/cli';
import { declined, formatJson, type Answer } from './answer';
import { readBytes } from './read-bytes';

/** 细则体检 of one notice: one that comes with the product, by its id, or a scheme document, by its path. */
export async function lintNotice(
  schemes: readonly Scheme[],
  named: string,
  json: boolean,
): Promise<Answer> {
  const scheme = await findScheme(schemes, named);
  if (!scheme.ok) return declined(scheme.failure);
  const opened = openScheme(scheme.value);
  const findings = lintOpened(opened);
  return {
    exit: findings.length > 0 ? 1 : 0,
    answer: json
      ? formatJson({ findings: findings.map(describe) })
      : readable(opened, findings).join('\n'),
    complaints: [],
  };
}

async function findScheme(
  schemes: readonly Scheme[],
  named: string,
): Promise<Result<Scheme, string>> {
  const known = schemes.find(({ id }) => id === named);
  if (known) return succeed(known);
  const bytes = await readBytes(named);
  if (!bytes.ok) {
    const isPath = bytes.failure !== 'not-found' || /[\\/]|\.json$/i.test(named);
    const ids = schemes.map(({ id }) => id);
    return fail(isPath ? CLI_WORDS.open[bytes.failure](named) : CLI_WORDS.noScheme(named, ids));
  }
  const document = parseJson(new TextDecoder().decode(bytes.value));
  if (!document.ok) return fail(CLI_WORDS.notJson(named));
  const parsed = parseScheme(document.value);
  if (parsed.ok) return parsed;
  const [first] = parsed.failure.map(schemeFaultSentence);
  return fail(CLI_WORDS.schemeFaults(named, first ?? '', parsed.failure.length));
}

function parseJson(text: string): Result<unknown, null> {
  try {
    const document: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return succeed(document);
  } catch {
    return fail(null);
  }
}

function describe(finding: Finding): object {
  const decision = finding.decision ?? finding.proposal?.id;
  return {
    code: finding.code,
    ...(finding.item !== undefined && { item: finding.item }),
    sentence: sentenceOf(finding),
    ...(decision !== undefined && { decision }),
  };
}

function sentenceOf(finding: Finding): string {
  const { title, detail } = findingSentence(finding);
  return `${title}。${detail}`;
}

function readable(
  { scheme, decisions }: OpenScheme,
  findings: readonly Finding[],
): readonly string[] {
  const counts = CLI_WORDS.findingCounts(findings.map(({ severity }) => severity));
  return [
    `${scheme.shortTitle}（${scheme.id}）：${counts}`,
    ...findings.flatMap((finding) => {
      const decision =
        decisions.find(({ id }) => id === finding.decision) ?? proposedDecision(finding);
      return [
        CLI_WORDS.findingLine(finding.severity, sentenceOf(finding)),
        ...finding.quotes.map((quote) => CLI_WORDS.clauseLine(quote.trim())),
        ...(decision === null ? [] : [questionLine(decision)]),
      ];
    }),
  ];
}

function questionLine({ question, options }: Decision): string {
  return CLI_WORDS.questionLine(
    question,
    options.map(({ label }) => label),
  );
}

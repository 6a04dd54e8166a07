import type { Finding } from '../../../src/lint/finding';
import { lintOpened } from '../../../src/lint/lint-scheme';
import { findingSentence } from '../../../src/locale/zh-cn-lint';
import { proposedDecision } from '../../../src/locale/zh-cn-proposal';
import { openScheme, type OpenScheme } from '../../../src/scheme/open-scheme';
import type { Decision, Scheme } from '../../../src/scheme/scheme';
import { CLI_WORDS } from '../../locale/cli';
import { declined, formatJson, type Answer } from '../answer';
import { findScheme } from '../find-scheme';

/** 细则体检 of one notice: one that comes with the product, by its id, or a scheme document, by its path. */
export async function lintNotice(
  schemes: readonly Scheme[],
  named: string,
  json: boolean,
): Promise<Answer> {
  const found = await findScheme(schemes, named);
  if (!found.ok) return declined(found.failure);
  const opened = openScheme(found.value.scheme);
  const findings = lintOpened(opened);
  return {
    exit: findings.length > 0 ? 1 : 0,
    answer: json
      ? formatJson({ findings: findings.map(describe) })
      : readable(opened, findings).join('\n'),
    complaints: [],
  };
}

function describe(finding: Finding): object {
  const decision = finding.decision ?? finding.proposal?.id;
  return {
    code: finding.code,
    ...(finding.item !== undefined && { item: finding.item }),
    sentence: sentenceOf(finding),
    ...(decision !== undefined && { decision }),
    ...(finding.figures && { figures: finding.figures }),
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
        ...(scheme.figures ?? [])
          .filter(({ id }) => finding.figures?.includes(id))
          .map(({ question }) => CLI_WORDS.figureLine(question)),
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

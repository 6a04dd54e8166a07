import { numberOfPoints, pointsOf, NO_POINTS } from '../../../src/base/points';
import { questionSentence } from '../../../src/locale/zh-cn';
import type { Question } from '../../../src/scoring/fact';
import { scoreFacts } from '../../../src/scoring/facts/score-facts';
import { parseIndicator } from '../../../src/standard/parse-indicator';
import { parseStandard } from '../../../src/standard/parse-standard';
import type { Reading } from '../../../src/standard/rule';
import { CLI_WORDS } from '../../locale/cli';
import { declined, exitOf, type Answer } from '../answer';
import { formatQuantityTest } from './format-quantity-test';
import { formatReading } from './format-rule';
import { readBytes } from '../read-bytes';
import { parseStandardLine, type LineFault, type StandardLine } from './standard-line';

/** Reads a file of clauses; each good line is answered by one line, each bad one by a complaint with its number. */
export async function readStandards(file: string): Promise<Answer> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return declined(CLI_WORDS.open[bytes.failure](file));
  const text = decode(bytes.value);
  if (text === null) return declined(CLI_WORDS.line.notText(file));
  const answers: string[] = [];
  const complaints: string[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const parsed = parseStandardLine(line);
    if (parsed.ok) answers.push(JSON.stringify(answerLine(parsed.value)));
    else complaints.push(complainAbout(`${file}:${at + 1}`, parsed.failure));
  }
  if (answers.length + complaints.length === 0) return declined(CLI_WORDS.line.none(file));
  const exit = exitOf({ read: answers.length, refused: complaints.length, issues: 0 });
  return { exit, answer: answers.join('\n'), complaints };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Another encoding would be read as rubbish without anybody noticing.
    return null;
  }
}

function complainAbout(place: string, fault: LineFault): string {
  return fault.code === 'field'
    ? CLI_WORDS.line.field(place, fault.field)
    : CLI_WORDS.line[fault.code](place);
}

function answerLine(line: StandardLine): object {
  const base = line.base === null ? null : pointsOf(line.base);
  const reading = parseStandard({ item: line.item, standard: line.text, base });
  // Without points a text may still ask for numbers: 「每季度至少开展1次」.
  const tests = reading.rules.length === 0 ? parseIndicator(line.text) : [];
  const answer = {
    id: line.id,
    ...formatReading(reading, reading.rules),
    ...(tests.length > 0 && { tests: tests.map(formatQuantityTest) }),
  };
  if (line.facts === undefined) return answer;
  return { ...answer, ...answerFacts(reading, line, line.facts) };
}

/** What the facts come to under the default readings; no number at all where a question is open. */
function answerFacts(reading: Reading, line: StandardLine, text: string): object {
  const target = line.months === null ? periodicTarget(reading) : null;
  if (target !== null) {
    const question: Question = { code: 'period-unstated', quote: target };
    return { deducted: null, bonus: 0, score: null, ...ask([question], line), sentence: '' };
  }
  const { score } = scoreFacts({
    reading,
    rules: reading.rules,
    base: reading.base,
    column: line.column,
    // Without a target that recurs the length of the period decides nothing.
    months: line.months ?? 12,
    text,
    floor: NO_POINTS,
    floorAssumed: true,
  });
  return {
    deducted: score.deducted === null ? null : numberOfPoints(score.deducted),
    bonus: numberOfPoints(score.bonus),
    score: score.score === null ? null : numberOfPoints(score.score),
    ...ask(score.questions, line),
    sentence: score.sentence,
  };
}

function ask(questions: readonly Question[], line: StandardLine): object {
  return {
    questions: questions.map((question) => ({
      ...question,
      sentence: questionSentence(question, line.column),
    })),
  };
}

/** Words of the first rule that asks for something every so many months; null where none does. */
function periodicTarget(reading: Reading): string | null {
  const rule = reading.rules.find(({ target, parts }) =>
    [target, ...parts.map((part) => part.target)].some((each) => (each?.months ?? null) !== null),
  );
  return rule?.trigger ?? null;
}

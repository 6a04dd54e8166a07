import { numberOfPoints, pointsOf, NO_POINTS } from '../../src/base/points';
import { questionSentence } from '../../src/locale/zh-cn';
import { scoreFacts } from '../../src/scoring/score-facts';
import { parseStandard } from '../../src/standard/parse-standard';
import { CLI_WORDS } from '../locale/cli';
import { declined, exitOf, type Answer } from './answer';
import { formatReading } from './format-rule';
import { readBytes } from './read-bytes';
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
  const answer = { id: line.id, ...formatReading(reading, reading.rules) };
  if (line.facts === undefined) return answer;
  const { score } = scoreFacts({
    reading,
    rules: reading.rules,
    base,
    column: line.column,
    months: line.months,
    text: line.facts,
    floor: NO_POINTS,
    floorAssumed: true,
  });
  return {
    ...answer,
    deducted: score.deducted === null ? null : numberOfPoints(score.deducted),
    bonus: numberOfPoints(score.bonus),
    score: score.score === null ? null : numberOfPoints(score.score),
    questions: score.questions.map((question) => ({
      ...question,
      sentence: questionSentence(question, line.column),
    })),
    sentence: score.sentence,
  };
}

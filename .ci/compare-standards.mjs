import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

// How many clauses of a file come out as their answer says: for information, the clauses are not ours.

/** @typedef {{ kind: string, points: unknown, unit: string | null, per: number, cap: unknown, items?: string[] }} Rule */
/** @typedef {{ id: string, rules: Rule[], ambiguous?: boolean }} Line */

/** The parts of a rule that decide points; the trigger's wording is a person's own. */
function essence(/** @type {Rule} */ { kind, points, unit, per, cap, items }) {
  return JSON.stringify([
    kind,
    points,
    unit,
    per,
    cap,
    kind === 'each_of_listed' ? items?.length : 0,
  ]);
}

/** @returns {Line[]} */
function parseLines(/** @type {string} */ text) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('compare-standards <file.jsonl>');
const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
const { stdout, stderr } = spawnSync(
  process.execPath,
  [tsx, join(ROOT, 'addin/cli/main.ts'), 'standards', file],
  { encoding: 'utf8', maxBuffer: 2 ** 26 },
);
process.stderr.write(stderr);
const read = new Map(parseLines(stdout).map((line) => [line.id, line.rules.map(essence)]));
const wanted = parseLines(readFileSync(file, 'utf8')).map(({ id, rules, ambiguous = false }) => {
  const [answer, reading] = [rules.map(essence), read.get(id) ?? []];
  const strange = reading.filter((rule) => !answer.includes(rule));
  return { id, ambiguous, right: `${answer}` === `${reading}`, given: reading, strange };
});

/** 「45 of 47」, of the clauses that two careful people read alike or of the others. */
function count(/** @type {typeof wanted} */ lines) {
  return `${lines.filter(({ right }) => right).length} of ${lines.length}`;
}

const clear = wanted.filter(({ ambiguous }) => !ambiguous);
const open = wanted.filter(({ ambiguous }) => ambiguous);
const [given, strange] = [
  clear.flatMap((line) => line.given),
  clear.flatMap((line) => line.strange),
];
console.log(`${count(clear)} clauses with one reading wholly as their answers say`);
console.log(`${strange.length} of ${given.length} rules read in them are not in the answers`);
console.log(`${count(open)} clauses with several readings have the same default`);
if (process.argv.includes('--wrong'))
  for (const { id, right } of wanted) if (!right) console.log(id);
// An answer that differs is news; no answer at all is a fault.
if (read.size === 0) process.exit(1);

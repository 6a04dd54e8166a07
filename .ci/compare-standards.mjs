import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

// How many clauses of a file come out as their answer says: for information, the clauses are not ours.

/** @typedef {{ kind: string, points: unknown, unit: string | null, per: number, cap: unknown, items?: string[] }} Rule */
/** @typedef {{ id: string, rules: Rule[] }} Line */

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
const wanted = parseLines(readFileSync(file, 'utf8'));
const read = new Map(parseLines(stdout).map((line) => [line.id, line.rules.map(essence)]));
const wrong = wanted.filter(
  ({ id, rules }) => JSON.stringify(read.get(id)) !== JSON.stringify(rules.map(essence)),
);
console.log(`${wanted.length - wrong.length} of ${wanted.length} clauses as their answers say`);
if (process.argv.includes('--wrong')) for (const { id } of wrong) console.log(id);
// An answer that differs is news; no answer at all is a fault.
if (read.size === 0) process.exit(1);

import { benchCheckForms } from './check-forms';
import { benchEditScore } from './edit-score';
import { benchHandOut } from './hand-out';
import { benchKeyPress } from './key-press';
import { benchRankUnits } from './rank-units';
import { benchReadStandards } from './read-standards';

const all = [
  ...(await benchReadStandards()),
  ...(await benchCheckForms()),
  ...(await benchKeyPress()),
  ...(await benchHandOut()),
  ...(await benchRankUnits()),
  ...(await benchEditScore()),
];

if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(all)}\n`);
else console.table(all);

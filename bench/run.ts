import { benchCheckForms } from './check-forms';
import { benchCompareFillings } from './compare-fillings';
import { benchEditScore } from './edit-score';
import { benchHandOut } from './hand-out';
import { benchKeyPress } from './key-press';
import { benchRankUnits } from './rank-units';
import { benchReadStandards } from './read-standards';
import { benchRecalculateScore } from './recalculate-score';

const all = [
  ...(await benchReadStandards()),
  ...(await benchCheckForms()),
  ...(await benchKeyPress()),
  ...(await benchHandOut()),
  ...(await benchRankUnits()),
  ...(await benchEditScore()),
  ...(await benchRecalculateScore()),
  ...(await benchCompareFillings()),
];

if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(all)}\n`);
else console.table(all);

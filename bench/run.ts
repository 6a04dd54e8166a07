import { benchCheckForms } from './check-forms';
import { benchHandOut } from './hand-out';
import { benchKeyPress } from './key-press';
import { benchReadStandards } from './read-standards';

const all = [
  ...(await benchReadStandards()),
  ...(await benchCheckForms()),
  ...(await benchKeyPress()),
  ...(await benchHandOut()),
];

if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(all)}\n`);
else console.table(all);

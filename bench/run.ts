import { benchCheckForms } from './check-forms';
import { benchKeyPress } from './key-press';

const all = [...(await benchCheckForms()), ...(await benchKeyPress())];

if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(all)}\n`);
else console.table(all);

import { answerTo } from './answer-to';

const { exit, answer, complaints } = await answerTo(process.argv.slice(2));
// A reader that has seen enough (`| head`) is no failure of ours.
process.stdout.on('error', () => process.exit(exit));
if (answer !== '') process.stdout.write(`${answer}\n`);
for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
process.exitCode = exit;

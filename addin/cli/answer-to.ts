import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import { CLI_WORDS } from '../locale/cli';
import { declined, type Answer } from './answer';
import { checkFiles } from './check/check-files';
import { exportForms } from './export/export-forms';
import { lintNotice } from './rubric/lint-notice';
import { listSchemes } from './rubric/list-schemes';
import { rankUnits } from './rank/rank-units';
import { readStandards } from './rubric/read-standards';
import { reviewFolder } from './review/review-folder';
import { untilInterrupted } from './until-interrupted';

/** Commands that are promised and not there yet. */
const NOT_YET = ['gather'];

/** What a command line of these words has to say. */
export async function answerTo(words: readonly string[]): Promise<Answer> {
  const options = words.filter((word) => word.startsWith('-'));
  const [command, ...files] = words.filter((word) => !word.startsWith('-'));
  if (options.includes('--help')) return { exit: 0, answer: CLI_WORDS.usage, complaints: [] };
  if (command === undefined) return declined(CLI_WORDS.noCommand);
  if (NOT_YET.includes(command)) return declined(CLI_WORDS.notYet(command));
  const own = words.filter((_, at) => at !== words.indexOf(command));
  if (command === 'rank') return rankUnits(BUILTIN_SCHEMES, own);
  if (command === 'export') {
    return untilInterrupted((stopped) => exportForms(BUILTIN_SCHEMES, own, stopped));
  }
  if (command === 'review') {
    return untilInterrupted((stopped) => reviewFolder(BUILTIN_SCHEMES, own, stopped));
  }
  const unknown = options.find((option) => option !== '--json');
  if (unknown !== undefined) return declined(CLI_WORDS.unknownOption(unknown));
  const json = options.includes('--json');
  const [file, ...others] = files;
  switch (command) {
    case 'schemes':
      if (file !== undefined) return declined(CLI_WORDS.needsNothing(command));
      return listSchemes(BUILTIN_SCHEMES, json);
    case 'standards':
      if (file === undefined || others.length > 0) return declined(CLI_WORDS.needsOneFile(command));
      return readStandards(file);
    case 'check':
      if (file === undefined) return declined(CLI_WORDS.needsFiles(command));
      return checkFiles(BUILTIN_SCHEMES, files, json);
    case 'lint':
      if (file === undefined || others.length > 0) return declined(CLI_WORDS.needsScheme(command));
      return lintNotice(BUILTIN_SCHEMES, file, json);
    default:
      return declined(CLI_WORDS.unknownCommand(command));
  }
}

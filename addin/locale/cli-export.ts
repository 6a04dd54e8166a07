import type { UnsplitNote } from '../../src/handout/home-unit';
import type { PackageFault } from '../../src/handout/package';
import type { RenewalFault } from '../../src/scheme/renew-scheme';

/** Why a file could not be put into the output folder. */
export type PutFault = 'not-allowed' | 'not-a-folder' | 'no-space' | 'exists' | 'unwritable';

const MOST_NAMED = 5;

/** Words of `export`: one line each. */
export const EXPORT_WORDS = {
  needsScheme: 'export后面要写一个通知的代号，或细则文件的路径。',
  needsOut: 'export要写明放到哪个文件夹：--out 文件夹。',
  needsValue: (option: string) => `${option}后面要写内容。`,
  onlyOnce: (option: string) => `${option}只能写一次。`,
  needsNumber: (option: string, written: string) => `${option}后面要写整数，写的是“${written}”。`,
  unknownOption: (option: string) =>
    `export没有“${option}”这个选项。可用的选项：--out、--roster、--year、--quarter、--as-written、--overwrite、--json。`,
  renewal: ({ code, parameter }: RenewalFault) => {
    const name = parameter === 'year' ? '年份' : '季度';
    return code === 'parameter-absent'
      ? `这个通知没有${name}可改。请去掉--${parameter}。`
      : `${name}写得不对。${parameter === 'year' ? '请写1950至2099。' : '请写1至4。'}`;
  },
  left: (words: readonly string[]) =>
    `表上还有${words.join('、')}没有改，通知里说的是别的事。请看一遍，要改的在通知文件里改。`,
  put: {
    'not-allowed': (path: string) => `${path}：没有权限写入。请换一个文件夹。`,
    'not-a-folder': (path: string) => `${path}：不是文件夹，放不进文件。请换一个文件夹。`,
    'no-space': (path: string) => `${path}：磁盘已满，没有写。请清理后重做。`,
    exists: (path: string) => `${path}：已有同名文件，没有改动。`,
    unwritable: (path: string) => `${path}：写不进去。请换一个文件夹。`,
  } satisfies Readonly<Record<PutFault, (path: string) => string>>,
  existing: (folder: string, names: readonly string[]) => {
    const shown = names.slice(0, MOST_NAMED).join('、');
    const more = names.length > MOST_NAMED ? `等${names.length}个` : '';
    return `${folder}：已有${shown}${more}，没有写任何文件。请换一个文件夹；要覆盖，请加--overwrite。`;
  },
  rosterLine: (file: string, place: string, sentence: string) => `${file}：${place}：${sentence}`,
  heldBack: (filler: string) =>
    `${filler === '' ? '表格' : `“${filler}”的文件`}没有写：名单中有待定的名称。改好后重做；名称无误的，请加--as-written。`,
  unsplit: ({ filler, each, people }: UnsplitNote) => {
    const head = each === 'unit' ? '“单位”' : '“县（市、区）”';
    return `“${filler}”的文件里有${people.length}人：名单没有写他们的${head}，分不开。加上这一栏，每${each === 'unit' ? '个单位' : '个县'}一个文件。`;
  },
  heldAll: '没有写任何文件：名单中有待定的名称。改好后重做。',
  nothing: '名单里没有可以发放的名称，没有写任何文件。',
  stopped: (done: number, left: number) =>
    `已停止：写好${done}个文件，其余${left}个没有写，没有写了一半的。`,
  packageFault: ({ filler, found, most }: PackageFault) =>
    `${filler === '' ? '表格' : `“${filler}”`}有${found}张，一个文件最多${most}张。请分成几份名单。`,
  fileLine: (file: string, sheets: number) => `${file}：${sheets}张`,
  done: (files: number, sheets: number, folder: string) =>
    `写好${files}个文件，共${sheets}张表，在${folder}。`,
};

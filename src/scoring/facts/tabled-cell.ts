import { rewriteFacts } from '../words/fact-text';
import type { FactText } from '../words/fact-text';

/** 应开/实开： what the two numbers of every entry are. */
const HEADING =
  /^(应|实)(?:召)?(开|学|办|上|做|传)(?:次数)?\/(应|实)(?:召)?(开|学|办|上|做|传)(?:次数)?:/;
const ENTRY = /([^,、;；。:\d/]{2,12})(\d{1,2})\/(\d{1,2})次?(?=$|[,、;；。])/g;
/** 缺会1、代会2: faults that are counted in times; 3、4月 behind one is no number of it. */
const BARE_TIMES =
  /(?<=^|[,;；、。:])(缺会|代会|替会|旷会|迟报|漏报|错报|误报|瞒报|缺课|旷课|迟到|早退)(\d{1,2})(?=$|[,;；。]|、(?!\d))/g;

/**
 * A table written into one cell: columns parted by ｜, a heading for two numbers (应开/实开：小组会3/1), and the number alone behind a
 * fault (迟报1). Said as sentences: 小组会应开3次实开1次, 迟报1次 (F96, F97).
 */
export function readTabled(cell: FactText): FactText {
  return rewriteFacts(
    dueAndHeld(parted(cell)),
    BARE_TIMES,
    ([, fault = '', count = '']) => `${fault}${count}次`,
  );
}

/** ｜ parts what is told in full on either side of it; a column of bare numbers belongs to a heading nobody sees. */
function parted(cell: FactText): FactText {
  const columns = cell.text.split('|');
  const told = columns.every((column) => column === '' || /\p{Script=Han}{2}/u.test(column));
  return columns.length > 1 && told ? rewriteFacts(cell, /\|/g, () => '；') : cell;
}

function dueAndHeld(cell: FactText): FactText {
  const [heading, first, deed, second, same] = HEADING.exec(cell.text) ?? [];
  if (heading === undefined || first === second || deed !== same) return cell;
  const entries = [...cell.text.slice(heading.length).matchAll(ENTRY)];
  const rest = cell.text
    .slice(heading.length)
    .replace(ENTRY, '')
    .replace(/[,、;；。]/g, '');
  if (entries.length === 0 || rest !== '') return cell;
  const body = rewriteFacts(cell, HEADING_ONCE, () => '');
  const said = rewriteFacts(body, ENTRY, ([, name = '', left = '', right = '']) =>
    first === '应' ? `${name}应开${left}次实开${right}次` : `${name}应开${right}次实开${left}次`,
  );
  return rewriteFacts(said, /、/g, () => ',');
}

const HEADING_ONCE = new RegExp(HEADING.source, 'g');

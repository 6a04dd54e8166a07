import { attributeOf, scanTags } from './scan-tags';
import type { Omission } from './xlsx-fault';
import type { XlsxParts } from './xlsx-gate';

/** What a workbook holds that the library has no word for either, counted in the parts of the file. */
export function countUnmodelled(parts: XlsxParts): readonly Omission[] {
  const paths = [...parts.keys()];
  const count = (path: RegExp): number => paths.filter((each) => path.test(each)).length;
  const countTags = (path: RegExp, name: string, attributes: readonly string[] = []): number =>
    paths
      .filter((each) => path.test(each))
      .flatMap((each) => [...scanTags(new TextDecoder().decode(parts.get(each)), name)])
      .filter((tag) => attributes.every((attribute) => attributeOf(tag, attribute) !== null))
      .length;
  const passwords =
    countTags(SHEET, 'sheetProtection', ['password']) +
    countTags(SHEET, 'sheetProtection', ['hashValue']);
  return [
    { code: 'other-sheets', count: count(/^xl\/(chart|dialog|macro)sheets\/[^/]+\.xml$/) },
    { code: 'shapes', count: countTags(/^xl\/drawings\/[^/]+\.xml$/, 'sp') },
    { code: 'objects', count: count(/^xl\/(embeddings|ctrlProps|activeX)\/[^/]+\.(?!rels)\w+$/) },
    { code: 'other-workbooks', count: count(/^xl\/externalLinks\/[^/]+\.xml$/) },
    { code: 'passwords', count: passwords },
    { code: 'workbook-protection', count: countTags(/^xl\/workbook\.xml$/, 'workbookProtection') },
  ];
}

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

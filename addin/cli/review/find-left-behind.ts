import { groupBy } from '../../../src/base/group-by';
import { madeSeals, slotKey } from '../../../src/ledger/made-seals';
import { recordedKeys } from '../../../src/ledger/rename-persons';
import type { SubjectNames } from '../../../src/locale/zh-cn-review-subject';
import type { ReviewIssue } from '../../locale/cli-review';
import type { ReviewedFile } from './gather-review';
import type { SealedFolder } from './seal-forms';

/** Sealed forms of persons of whom no sheet is left: nobody's lines could tell them. */
export function goneSeals(
  { review, seals }: SealedFolder,
  names: SubjectNames,
): readonly ReviewIssue[] {
  const here = new Set(review.subjects.map(({ subject }) => subject.key));
  return [...seals].flatMap(([person, own]) =>
    own.flatMap(({ filler, form, seal }): readonly ReviewIssue[] => {
      if (here.has(person) || seal === null) return [];
      const about = { filler: names.filler(filler), form: names.form(form), seal: seal.code };
      return [{ code: 'seal-gone', person, ...about }];
    }),
  );
}

/** Notices of which forms are sealed or something is recorded of persons, and no sheet is left in the folder. */
export function goneNotices(files: readonly ReviewedFile[]): readonly ReviewIssue[] {
  const here = new Set(files.flatMap(({ views }) => views.map(({ opened }) => opened.scheme.id)));
  return files.flatMap(({ file, records, opened }) => {
    const schemes = records.flatMap((each) => ('scheme' in each ? [each.scheme] : []));
    const gone = [...new Set(schemes)].filter((scheme) => !here.has(scheme));
    return gone.flatMap((scheme): readonly ReviewIssue[] => {
      const standing = madeSeals(records, scheme).filter(({ withdrawn }) => withdrawn === null);
      const forms = groupBy(standing, ({ record }) => slotKey(record)).size;
      const persons = recordedKeys(records, scheme).size;
      const title = opened.find((each) => each.scheme.id === scheme)?.scheme.shortTitle ?? scheme;
      return persons === 0 ? [] : [{ code: 'notice-gone', file, title, forms, persons }];
    });
  });
}

/** Marks that would be printed along. */
export function leftMarks(files: readonly ReviewedFile[]): readonly ReviewIssue[] {
  return files.flatMap(({ file, marked }): readonly ReviewIssue[] =>
    marked.length === 0 ? [] : [{ code: 'marks-left', file, sheets: marked }],
  );
}

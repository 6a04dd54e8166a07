import { formatCell } from '../../../src/base/cell';
import type { SubjectNames } from '../../../src/locale/zh-cn-review-subject';
import { labelOfItem } from '../../../src/scheme/item-label';
import type { Scheme } from '../../../src/scheme/scheme';
import { REVIEW_WORDS } from '../../locale/cli-review';
import type { SheetSource } from './gather-review';

/** How the answer calls what a review names by id. */
export function reviewNames(
  scheme: Scheme,
  sources: ReadonlyMap<string, SheetSource>,
): SubjectNames {
  return {
    form: (id) => scheme.forms.find((each) => each.id === id)?.shortTitle ?? id,
    filler: (id) => scheme.fillers?.find((each) => each.id === id)?.title ?? id,
    item: (id) => labelOfItem(scheme, id),
    condition: (id) => scheme.conditions?.find((each) => each.id === id)?.label ?? id,
    cell: formatCell,
    source: (source) => {
      const found = sources.get(source);
      return found ? REVIEW_WORDS.sheet(found.file, found.sheet) : source;
    },
  };
}

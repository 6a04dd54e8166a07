import { formatCell } from '../../../src/base/cell';
import type { SubjectNames } from '../../../src/locale/zh-cn-review-subject';
import { shortLabelOfItem } from '../../../src/scheme/item-label';
import type { OpenReview } from '../../commands/review/review-state';
import type { ReviewWords } from '../../locale/review-zh-cn';

/** How the page calls what an issue names by id. */
export function subjectNames({ scheme }: OpenReview, words: ReviewWords): SubjectNames {
  return {
    form: (id) => scheme.forms.find((each) => each.id === id)?.shortTitle ?? id,
    filler: (id) => scheme.fillers?.find((each) => each.id === id)?.title ?? id,
    source: words.sheet,
    item: (id) => shortLabelOfItem(scheme, id),
    condition: (id) => scheme.conditions?.find((each) => each.id === id)?.label ?? id,
    cell: formatCell,
  };
}

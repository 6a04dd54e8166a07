import type { OpenAppraisal } from '../../commands/appraisal/appraisal-state';
import { SheetCheck } from './SheetCheck';
import { useAppraisalWords } from './use-appraisal-words';

/** 检查 on a 综合得分表. */
export function AppraisalCheck({ open }: { readonly open: OpenAppraisal }) {
  const words = useAppraisalWords();
  const { units } = open.result;
  const undecided = units.filter(({ rank }) => rank === null).length;
  return (
    <SheetCheck
      name={open.sheet.name}
      count={words.units(units.length, undecided)}
      form={open.scheme.shortTitle}
      problems={open.problems}
      kept={open.kept}
    />
  );
}

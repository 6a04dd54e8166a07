import type { OpenSummary } from '../../commands/session-state';
import { usePane } from '../pane-context';
import { SheetCheck } from './SheetCheck';
import { useAppraisalWords } from './use-appraisal-words';

/** 检查 on a 汇总表. */
export function SummaryCheck({ open }: { readonly open: OpenSummary }) {
  const { totals } = usePane().state;
  const words = useAppraisalWords();
  const units = totals.find(({ summarySheet }) => summarySheet?.id === open.sheet.id)?.ranking
    .units;
  const undecided = units?.filter(({ rank }) => rank === null).length ?? 0;
  return (
    <SheetCheck
      name={open.sheet.name}
      count={units ? words.units(units.length, undecided) : ''}
      form={open.formTitle}
      problems={open.problems}
      kept={open.kept}
    />
  );
}

import { Button } from '@fluentui/react-components';
import { ChevronLeft16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { sheetInFront } from '../../commands/card/sheet-in-front';
import { usePane } from '../pane-context';
import { positionAmong } from '../problem-position';
import { Foot } from './Foot';

/** 上一处 and 下一处, counted from the cursor. */
export function StepFoot() {
  const { state, words, steps } = usePane();
  const problems = sheetInFront(state)?.problems ?? [];
  const { at, hasEarlier } = positionAmong(problems, state.active);
  return (
    <Foot>
      <Button
        icon={<ChevronLeft16Regular />}
        disabledFocusable={!hasEarlier}
        title="Ctrl+Alt+B"
        onClick={() => steps.step('previous')}
      >
        {words.command['previous-problem']}
      </Button>
      <span className="foot-count">
        {steps.note ? (
          <span role="alert">
            {steps.note === 'at-end' ? words.problems.atEnd : words.problems.atStart}
          </span>
        ) : (
          <>
            {at && <>{words.problems.at(at.from, at.to)} </>}
            <span className={at ? 'quiet' : undefined}>
              {at ? words.problems.count(problems.length) : words.problems.total(problems.length)}
            </span>
          </>
        )}
      </span>
      <Button
        icon={<ChevronRight16Regular />}
        iconPosition="after"
        disabledFocusable={problems.length === 0}
        title="Ctrl+Alt+N"
        onClick={() => steps.step('next')}
      >
        {words.command['next-problem']}
      </Button>
    </Foot>
  );
}

import { formatDecimals } from '../../../src/base/fraction';
import { formatPoints, pointsOfHundredths, type Points } from '../../../src/base/points';
import type { PartOutcome, UnitOutcome } from '../../../src/ranking/appraisal-result';
import type { Component } from '../../../src/scheme/appraisal';
import type { OpenAppraisal } from '../../commands/appraisal/appraisal-state';
import { usePane } from '../pane-context';
import { Link } from '../parts/Link';
import { Outcomes } from './Outcomes';
import { isWholeAt, sayFraction } from './say-fraction';
import { useAppraisalWords } from './use-appraisal-words';

/** 「92.5×20% + 88×50% + … = 89.35」, each part with its full mark, and what follows from the place. */
export function UnitDetails({
  open,
  unit,
}: {
  readonly open: OpenAppraisal;
  readonly unit: UnitOutcome;
}) {
  const { session } = usePane();
  const words = useAppraisalWords();
  const row = open.rows[unit.at];
  const parts = open.rules.appraisal.components.flatMap((component) => {
    const part = unit.parts.find((each) => each.component === component.id);
    return part ? [{ component, part, full: fullOf(open, component) }] : [];
  });
  return (
    <div role="group" aria-label={words.details(unit.unit)}>
      <p className="sum-line">{sumLine(open, unit, parts)}</p>
      <dl className="facts">
        {parts.map(({ component, part, full }) => (
          <div key={component.id}>
            <dt>{component.title}</dt>
            <dd>
              {part.value === null || part.weighted === null ? (
                words.open
              ) : (
                <>
                  {words.part(sayFraction(part.value), formatPoints(full), part.rounds)}
                  <small> {words.weight(percent(component), sayFraction(part.weighted))}</small>
                </>
              )}
            </dd>
          </div>
        ))}
        <Outcomes open={open} unit={unit} />
      </dl>
      {row !== undefined && (
        <Link
          onClick={() =>
            void session.goTo({
              sheet: open.sheet.id,
              area: { top: row, left: 1, bottom: row, right: 1 },
            })
          }
        >
          {words.toRow}
        </Link>
      )}
    </div>
  );
}

interface Part {
  readonly component: Component;
  readonly part: PartOutcome;
  readonly full: Points;
}

const HUNDRED = pointsOfHundredths(10_000);

function fullOf({ rules }: OpenAppraisal, { id }: Component): Points {
  return rules.full.get(id) ?? HUNDRED;
}

/** 20 % is kept as 2000 hundredths. */
function percent({ weight }: Component): string {
  return formatPoints(weight);
}

/** A value on 100 is taken by its weight; one already folded to 20 is first held against its 20. */
function sumLine({ rules }: OpenAppraisal, unit: UnitOutcome, parts: readonly Part[]): string {
  const summands = parts.map(({ component, part, full }) => {
    const value = part.value === null ? '？' : sayFraction(part.value);
    const weight = percent(component);
    return full === HUNDRED ? `${value}×${weight}%` : `${value}÷${formatPoints(full)}×${weight}`;
  });
  const { composite } = unit;
  if (composite === null) return summands.join(' + ');
  const sign = isWholeAt(composite, rules.digits) ? '=' : '≈';
  return `${summands.join(' + ')} ${sign} ${formatDecimals(composite, rules.digits)}`;
}

import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { AspectChange, Aspect, Differences } from '../../commands/differences';
import type { AppraisalWords } from '../../locale/appraisal-zh-cn';
import { useAppraisalWords } from './use-appraisal-words';

const ASPECTS: readonly Aspect[] = [
  'score',
  'rank',
  'item',
  'band',
  'measure',
  'grade',
  'honour',
  'converted',
];

const SHOWN = 30;
const STEP = 120;

/** 「5个得分变化，1个名次变化」; empty where nothing changes. */
export function countsOf({ units, quotas }: Differences, words: AppraisalWords): string {
  const changes = units.flatMap((unit) => unit.changes);
  const counted = ASPECTS.flatMap((aspect) => {
    const count = changes.filter((change) => change.aspect === aspect).length;
    return count > 0 ? [words.ahead.aspects[aspect](count)] : [];
  });
  return [...counted, ...(quotas.length > 0 ? [words.ahead.quotas(quotas.length)] : [])].join(
    words.ahead.and,
  );
}

/** Before and after side by side, unit by unit. */
export function AheadTable({ differences }: { readonly differences: Differences }) {
  const words = useAppraisalWords();
  const [shown, setShown] = useState(SHOWN);
  const lines = [
    ...differences.quotas.map(({ group, threshold, before, after }) => ({
      unit: group,
      changes: [
        {
          name: '',
          before: words.ahead.quota(threshold, before.reached, before.allowed),
          after: words.ahead.quota(threshold, after.reached, after.allowed),
        },
      ],
    })),
    ...differences.units.map(({ unit, changes }) => ({
      unit,
      changes: changes.map((change) => ({
        name: nameOf(change, words),
        before: said(change, change.before, words),
        after: said(change, change.after, words),
      })),
    })),
  ];
  const more = lines.length - shown;
  return (
    <>
      <table className="ranks ahead-table">
        <thead>
          <tr>
            <th scope="col">{words.ahead.unit}</th>
            <th scope="col">{words.ahead.before}</th>
            <th scope="col">{words.ahead.after}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, shown).flatMap(({ unit, changes }, line) =>
            changes.map(({ name, before, after }, at) => (
              <tr key={`${line}|${at}`}>
                <td>
                  {at === 0 && unit}
                  {name !== '' && <small> {name}</small>}
                </td>
                <td>{before}</td>
                <td>
                  <b>{after}</b>
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      {more > 0 && (
        <Button size="small" onClick={() => setShown(shown + STEP)}>
          {words.more(Math.min(STEP, more))}
        </Button>
      )}
      <p className="quiet-line">{words.ahead.unwritten}</p>
    </>
  );
}

function nameOf({ aspect, item }: AspectChange, words: AppraisalWords): string {
  const name = words.ahead.names[aspect];
  return item === undefined ? name : `${item} ${name}`;
}

/** What is empty is open; where there is none, there is none. */
function said({ aspect }: AspectChange, value: string, words: AppraisalWords): string {
  switch (aspect) {
    case 'band':
    case 'measure':
      return value || words.none;
    case 'honour':
      return value === 'allowed' || value === 'barred'
        ? words.honourIs[value]
        : words.honourIs.open;
    case 'score':
    case 'rank':
    case 'item':
    case 'grade':
    case 'converted':
      return value || words.open;
  }
}

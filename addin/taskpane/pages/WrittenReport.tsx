import { usePane } from '../pane-context';
import { Shape } from '../parts/Shape';
import { isAsked, placeOf } from '../plan-handout';
import { useHandoutWords, useRosterFault } from './use-handout-words';
import type { WrittenNames } from './written-names';

const SHOWN = 6;

/** What has to be said of a pasted table: what was not taken, and why. */
export function WrittenReport({ written }: { readonly written: WrittenNames }) {
  const { list, line } = usePane().words;
  const words = useHandoutWords();
  const say = useRosterFault();
  const { faults, namesakes, unused } = written;
  const asked = faults.filter(isAsked);
  const told = faults.filter((fault) => !isAsked(fault));
  const more = faults.length - SHOWN;
  return (
    <>
      {[...asked, ...told].slice(0, SHOWN).map((fault) => {
        const { place, sentence } = say(fault);
        return (
          <p key={placeOf(fault)} className="asked">
            <Shape name={isAsked(fault) ? 'ask' : 'note'} />
            <span>{line(place, sentence)}</span>
          </p>
        );
      })}
      {more > 0 && <p className="quiet-line">{words.more(more)}</p>}
      {namesakes.length > 0 && (
        <p className="quiet-line">{words.namesakes(namesakes.join(list))}</p>
      )}
      {unused.length > 0 && <p className="quiet-line">{words.unusedHeads(unused.join(list))}</p>}
    </>
  );
}

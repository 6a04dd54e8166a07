import { useState } from 'react';
import { Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { formatCheckCode } from '../../../src/lottery/lot-list';
import type { DrawView, ListSource } from '../../commands/review/draw-view';
import { Link } from '../parts/Link';
import { Shape } from '../parts/Shape';
import { Step } from '../parts/Step';
import type { FocusTarget } from '../use-focus-after';
import type { DrawDraft } from './draw-draft';
import { rosterUnits, sourcesOf, type DraftedList } from './drafted-list';
import { ListedLines } from './ListedLines';
import { useDrawWords } from './use-draw-words';

/** Faults told one by one; of more than these only the number. */
const MOST_FAULTS = 5;

interface ListProps {
  readonly view: DrawView;
  readonly draft: DrawDraft;
  readonly list: DraftedList;
  /** Somebody wanted to lock it: now an empty list is told too. */
  readonly asked: boolean;
  readonly onChange: (change: Partial<DrawDraft>) => void;
}

/** 名单: chosen or typed, then locked under its check code. */
export function ListStep({
  view,
  draft,
  list,
  asked,
  heading,
  onChange,
}: ListProps & { readonly heading: FocusTarget }) {
  const words = useDrawWords();
  const [shown, setShown] = useState(false);
  const { locked } = draft;
  const lines = locked?.lines ?? list.lines;
  const look = lines.length > 0 && (
    <span className="step-action">
      <Link onClick={() => setShown(!shown)} expanded={shown}>
        {shown ? words.fold : words.look(lines.length, view.counted)}
      </Link>
    </span>
  );
  return (
    <Step number={1} title={words.list} done={locked !== null} action={look} heading={heading}>
      {locked ? (
        <>
          <p>{sourceLabel(words, view, locked.source, locked.lines.length)}</p>
          <p className="quiet-line">
            {words.locked(formatCheckCode(locked), locked.at)}{' '}
            <Link onClick={() => onChange({ locked: null, seed: '' })}>{words.unlock}</Link>
          </p>
        </>
      ) : (
        <Sources view={view} draft={draft} list={list} asked={asked} onChange={onChange} />
      )}
      {shown && <ListedLines lines={lines} label={words.list} />}
    </Step>
  );
}

function Sources({ view, draft, list, asked, onChange }: ListProps) {
  const words = useDrawWords();
  const sources = sourcesOf(view);
  return (
    <>
      {view.rules.from === 'agreed' && view.agreed === null && (
        <p className="quiet-line">{words.agreedNone}</p>
      )}
      {sources.length > 1 && (
        <RadioGroup
          aria-label={words.source}
          value={list.source}
          onChange={(_, { value }) =>
            onChange({ source: sources.find((each) => each === value) ?? null })
          }
        >
          {sources.map((each) => (
            <Radio
              key={each}
              value={each}
              label={each === 'own' ? words.own : sourceLabel(words, view, each)}
            />
          ))}
        </RadioGroup>
      )}
      {list.source === 'own' && (
        <Field label={words.ownTitle} hint={words.ownHint}>
          <Textarea
            value={draft.text}
            rows={5}
            resize="vertical"
            onChange={(_, { value }) => onChange({ text: value })}
          />
        </Field>
      )}
      <Faults list={list} asked={asked} />
      {list.frozen.ok && <p className="quiet-line">{words.toLock}</p>}
    </>
  );
}

function Faults({ list, asked }: { readonly list: DraftedList; readonly asked: boolean }) {
  const words = useDrawWords();
  if (list.frozen.ok) return null;
  // Nobody is told of an empty list before they wanted to use it.
  const faults = list.frozen.failure.filter(({ code }) => code !== 'list-empty' || asked);
  return (
    <div role={asked ? 'alert' : 'status'}>
      {faults.slice(0, MOST_FAULTS).map((fault) => (
        <p key={words.fault(fault)} className="asked">
          <Shape name="must" />
          <span>{words.fault(fault)}</span>
        </p>
      ))}
      {faults.length > MOST_FAULTS && (
        <p className="quiet-line">{words.moreFaults(faults.length - MOST_FAULTS)}</p>
      )}
    </div>
  );
}

/** What a list is, in a line. */
function sourceLabel(
  words: ReturnType<typeof useDrawWords>,
  view: DrawView,
  source: ListSource,
  locked?: number,
): string {
  switch (source) {
    case 'agreed':
      return words.agreed(locked ?? view.agreed?.length ?? 0);
    case 'roster':
      return words.roster(locked ?? rosterUnits(view).length);
    case 'own':
      return words.ownCount(locked ?? 0, view.counted);
  }
}

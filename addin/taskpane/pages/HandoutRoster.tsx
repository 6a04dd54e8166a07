import { useRef, useState } from 'react';
import { Button, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import type { RosterFault, RosterReading } from '../../../src/handout/roster';
import type { Scheme } from '../../../src/scheme/scheme';
import type { HandoutState } from '../handout-state';
import { isAsked, placeOf } from '../plan-handout';
import { usePane } from '../pane-context';
import { Link } from '../parts/Link';
import { Shape } from '../parts/Shape';
import type { HandoutProps } from './FormsHandout';
import { useRosterFault } from './use-handout-words';

type RosterProps = HandoutProps & {
  readonly scheme: Scheme;
  readonly state: HandoutState;
  readonly reading: RosterReading | null;
  readonly asked: readonly RosterFault[];
};

/** The notice's own roster, or one of one's own, pasted or from a file. */
export function HandoutRoster(props: RosterProps) {
  const { handout, words, scheme, state } = props;
  const groups = scheme.rosters.filter(({ units }) => units.length > 0);
  const units = groups.reduce((sum, group) => sum + group.units.length, 0);
  return (
    <>
      <RadioGroup
        aria-label={words.names}
        value={state.source}
        onChange={(_, { value }) => handout.set({ source: value === 'list' ? 'list' : 'own' })}
      >
        <Radio value="own" label={units > 0 ? words.own(groups.length, units) : words.blank} />
        <Radio value="list" label={words.list} />
      </RadioGroup>
      {state.source === 'list' && <RosterList {...props} />}
    </>
  );
}

function RosterList({ handout, words, state, reading, asked }: RosterProps) {
  return (
    <div className="paste">
      <Field label={words.listTitle} hint={words.listHint}>
        <Textarea
          value={state.text}
          rows={4}
          resize="vertical"
          onChange={(_, { value }) =>
            handout.set({ text: value, file: null, fault: null, answers: new Map() })
          }
        />
      </Field>
      <FileChoice handout={handout} words={words} />
      {state.fault !== null && (
        <p className="asked" role="alert">
          <Shape name="must" />
          <span>{state.fault}</span>
        </p>
      )}
      {state.file && <p className="quiet-line">{words.chosen(state.file.name)}</p>}
      {reading && (state.file !== null || state.text.trim() !== '') && (
        <RosterReport
          handout={handout}
          words={words}
          state={state}
          reading={reading}
          asked={asked}
        />
      )}
    </div>
  );
}

function FileChoice({ handout, words }: HandoutProps) {
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File | undefined): Promise<void> => {
    if (file) await handout.openFile(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  return (
    <div className="buttons">
      <Button onClick={() => input.current?.click()}>{words.choose}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.txt,.xlsx"
        onChange={(event) => {
          void open(event.target.files?.[0]);
          // The same file, mended, may be chosen again.
          event.target.value = '';
        }}
      />
    </div>
  );
}

function RosterReport({
  handout,
  words,
  state,
  reading,
  asked,
}: HandoutProps & {
  readonly state: HandoutState;
  readonly reading: RosterReading;
  readonly asked: readonly RosterFault[];
}) {
  const inWords = useFaultWords();
  const [shown, setShown] = useState(false);
  const open = reading.faults.filter(isAsked).length;
  const told = reading.faults.filter((fault) => !isAsked(fault));
  return (
    <>
      <p role="status">{words.read(reading.entries.length, open)}</p>
      {asked.map((fault) => (
        <Asked key={placeOf(fault)} handout={handout} words={words} state={state} fault={fault} />
      ))}
      {told.length > 0 && (
        <Link onClick={() => setShown(!shown)} expanded={shown}>
          {shown ? words.fold : words.told(told.length)}
        </Link>
      )}
      {shown &&
        told.map((fault) => (
          <p key={placeOf(fault)} className="quiet-line">
            {inWords(fault)}
          </p>
        ))}
    </>
  );
}

/** No name holds a line break. */
const LEFT_OUT = '\n';

/** A question with its answers; without any that could be given here, the roster has to be mended. */
function Asked({
  handout,
  words,
  state,
  fault,
}: HandoutProps & { readonly state: HandoutState; readonly fault: RosterFault }) {
  const sentence = useFaultWords()(fault);
  const answers = answersTo(fault);
  return (
    <div className="handout-asked">
      <p className="asked">
        <Shape name="ask" />
        <span>{sentence}</span>
      </p>
      {'row' in fault && answers !== null && (
        <RadioGroup
          aria-label={sentence}
          value={'row' in fault ? chosen(state.answers.get(fault.row)) : ''}
          onChange={(_, { value }) => {
            const answer = value === LEFT_OUT ? null : value;
            handout.set({ answers: new Map([...state.answers, [fault.row, answer]]) });
          }}
        >
          {answers.options.map((name) => (
            <Radio key={name} value={name} label={words.named(name)} />
          ))}
          {answers.written !== '' && (
            <Radio value={answers.written} label={words.asWritten(answers.written)} />
          )}
          <Radio value={LEFT_OUT} label={words.leaveOut} />
        </RadioGroup>
      )}
    </div>
  );
}

/** The radio of an answer; none while nobody has answered. */
function chosen(answer: string | null | undefined): string {
  return answer === null ? LEFT_OUT : (answer ?? '');
}

function answersTo(
  fault: RosterFault,
): { readonly options: readonly string[]; readonly written: string } | null {
  switch (fault.code) {
    case 'name-near':
      return { options: fault.options, written: fault.written };
    case 'two-fillers':
      return { options: [], written: fault.name };
    case 'name-missing':
    case 'name-broken':
    case 'name-garbled':
    case 'name-too-long':
    case 'filler-missing':
    case 'filler-near':
    case 'rows-differ':
      return { options: [], written: '' };
    default:
      return null;
  }
}

/** 「第5行：没有写名称。」 */
function useFaultWords(): (fault: RosterFault) => string {
  const { line } = usePane().words;
  const say = useRosterFault();
  return (fault) => {
    const { place, sentence } = say(fault);
    return line(place, sentence);
  };
}

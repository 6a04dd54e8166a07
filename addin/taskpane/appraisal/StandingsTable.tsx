import { useId, useState } from 'react';
import { Button, Field, Input, Select } from '@fluentui/react-components';
import { formatDecimals } from '../../../src/base/fraction';
import { formatPoints } from '../../../src/base/points';
import type { UnitOutcome } from '../../../src/ranking/appraisal-result';
import type { RankBand } from '../../../src/scheme/appraisal';
import type { OpenAppraisal } from '../../commands/appraisal/appraisal-state';
import { bandFrom, inSightOf, standingsOf, type PoolStandings } from './standing-lines';
import { UnitDetails } from './UnitDetails';
import { decisionsAbout } from './decisions-about';
import { useAppraisalWords } from './use-appraisal-words';

/** Rows shown at first, and how many more a press brings. */
const SHOWN = 40;
const STEP = 200;
/** Rows always shown at the end: consequences follow from the last places. */
const TAIL = 15;

/** Ranks with the limits drawn in, ties tagged; what is taken off elsewhere in a column of its own. */
export function StandingsTable({ open }: { readonly open: OpenAppraisal }) {
  const words = useAppraisalWords();
  const [chosen, setChosen] = useState('');
  const [wanted, setWanted] = useState('');
  const pools = standingsOf(open.result);
  const pool = pools.find((each) => each.pool === chosen) ?? pools[0];
  if (!pool || pools.every(({ ranked }) => ranked.length === 0)) return null;
  const many = pools.some(({ ranked }) => ranked.length > SHOWN);
  return (
    <section className="totals-part" aria-label={words.table}>
      {pools.length > 1 && (
        <Field label={words.pool}>
          <Select value={pool.pool} onChange={(_, { value }) => setChosen(value)}>
            {pools.map((each) => (
              <option key={each.pool} value={each.pool}>
                {each.pool || words.everybody}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {many && (
        <Field label={words.find}>
          <Input type="search" value={wanted} onChange={(_, { value }) => setWanted(value)} />
        </Field>
      )}
      {/* Rows unfolded in one pool say nothing of another. */}
      <PoolTable key={pool.pool} open={open} standings={pool} wanted={wanted.trim()} />
    </section>
  );
}

function PoolTable({
  open,
  standings,
  wanted,
}: {
  readonly open: OpenAppraisal;
  readonly standings: PoolStandings;
  readonly wanted: string;
}) {
  const words = useAppraisalWords();
  const [shown, setShown] = useState(SHOWN);
  const { ranked } = standings;
  const rows = ranked.map((unit, index) => ({ unit, index }));
  const found = wanted === '' ? rows : rows.filter(({ unit }) => matches(unit, wanted));
  const { first, last, hidden } = inSightOf(found.length, shown, TAIL);
  const places = placesOf(open);
  const columns = 3 + places.length;
  const row = ({ unit, index }: (typeof rows)[number]) => (
    <UnitRow
      key={unit.at}
      open={open}
      unit={unit}
      places={places}
      band={wanted === '' ? bandFrom(open.rules, ranked, index) : null}
    />
  );
  return (
    <>
      {wanted !== '' && (
        <p className="quiet-line" role="status">
          {words.found(found.length)}
        </p>
      )}
      <table className="ranks standings">
        <thead>
          <tr>
            <th scope="col">{words.rank}</th>
            <th scope="col">{words.unit}</th>
            <th scope="col" className="number">
              {words.score}
            </th>
            {places.map((place) => (
              <th key={place} scope="col" className="number">
                {words.elsewhere(place)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.slice(0, first).map(row)}
          {hidden > 0 && (
            <tr>
              <td colSpan={columns} className="rows-hidden">
                <span className="quiet-line">{words.hidden(hidden)}</span>{' '}
                <Button size="small" onClick={() => setShown(shown + STEP)}>
                  {words.more(Math.min(STEP, hidden))}
                </Button>
              </td>
            </tr>
          )}
          {last > 0 && found.slice(-last).map(row)}
        </tbody>
      </table>
      {open.rules.appraisal.bands.length > 0 && <p className="quiet-line">{words.lineNote}</p>}
    </>
  );
}

function matches({ unit, system, person }: UnitOutcome, wanted: string): boolean {
  return [unit, system, person].some((each) => each.includes(wanted));
}

/** Where bands take points off: 「年终绩效考核」. */
function placesOf({ rules }: OpenAppraisal): readonly string[] {
  return [...new Set(rules.appraisal.bands.flatMap(({ deducts }) => deducts?.from ?? []))];
}

function UnitRow({
  open,
  unit,
  places,
  band,
}: {
  readonly open: OpenAppraisal;
  readonly unit: UnitOutcome;
  readonly places: readonly string[];
  /** The one that begins here. */
  readonly band: RankBand | null;
}) {
  const words = useAppraisalWords();
  const [unfolded, setUnfolded] = useState(false);
  const details = useId();
  const { composite, rank, tied, system } = unit;
  return (
    <>
      {band && (
        <tr className="band-line">
          <td colSpan={3 + places.length}>
            <BandWords band={band} />
          </td>
        </tr>
      )}
      <tr>
        <td>
          {rank}
          {tied && <span className="tied">{words.tied}</span>}
        </td>
        <td>
          <button
            type="button"
            className="unit-link"
            aria-expanded={unfolded}
            aria-controls={unfolded ? details : undefined}
            onClick={() => setUnfolded(!unfolded)}
          >
            {unit.unit}
            {system !== '' && system !== unit.unit && <small> {system}</small>}
          </button>
        </td>
        <td className="number">
          <b>{composite === null ? '' : formatDecimals(composite, open.rules.digits)}</b>
        </td>
        {places.map((place) => (
          <td key={place} className="number">
            <Deduction open={open} unit={unit} place={place} />
          </td>
        ))}
      </tr>
      {unfolded && (
        <tr className="unit-details">
          <td colSpan={3 + places.length} id={details}>
            <UnitDetails open={open} unit={unit} />
          </td>
        </tr>
      )}
    </>
  );
}

/** 「以下后4至6名：年终绩效考核扣2分」. */
function BandWords({ band }: { readonly band: RankBand }) {
  const words = useAppraisalWords();
  const { label, deducts } = band;
  if (!deducts) return words.line(label);
  return words.lineWith(label, words.deducted(deducts.from, formatPoints(deducts.points)));
}

/** Never part of this score; a tie across a limit shows both. */
function Deduction({
  open,
  unit,
  place,
}: {
  readonly open: OpenAppraisal;
  readonly unit: UnitOutcome;
  readonly place: string;
}) {
  const words = useAppraisalWords();
  const taken = (id: string | null): string => {
    const band = open.rules.appraisal.bands.find((each) => each.id === id);
    return band?.deducts?.from === place ? `−${formatPoints(band.deducts.points)}` : '';
  };
  const now = taken(unit.band);
  const isDecided = decisionsAbout(open, 'band-tie').some(({ assumed }) => !assumed);
  if (unit.otherBand === undefined || isDecided) return now;
  return words.or(now || words.none, taken(unit.otherBand) || words.none);
}

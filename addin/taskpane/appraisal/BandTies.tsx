import { formatPoints } from '../../../src/base/points';
import type { Tie } from '../../../src/ranking/appraisal-result';
import type { OpenAppraisal } from '../../commands/appraisal/appraisal-state';
import { usePane } from '../pane-context';
import { Box } from '../parts/Box';
import { DecisionTags } from '../parts/DecisionTags';
import { decisionsAbout } from './decisions-about';
import { useAppraisalWords } from './use-appraisal-words';

/** Ties that a limit runs through, told both ways; who is meant is for people to say. Once somebody has said it, nothing is left to do. */
export function BandTies({ open }: { readonly open: OpenAppraisal }) {
  const decisions = decisionsAbout(open, 'band-tie');
  if (decisions.some(({ assumed }) => !assumed)) return null;
  const ties = open.result.ties.filter(({ acrossBands }) => acrossBands.length > 0);
  return ties.map((tie) => <TieBox key={`${tie.pool}|${tie.rank}`} open={open} tie={tie} />);
}

function TieBox({ open, tie }: { readonly open: OpenAppraisal; readonly tie: Tie }) {
  const { words: pane } = usePane();
  const words = useAppraisalWords();
  const units = tie.units.flatMap((at) => open.result.units[at] ?? []);
  const [first] = units;
  if (!first) return null;
  const other = first.otherBand === undefined ? first.band : first.otherBand;
  const [lighter, heavier] =
    open.rules.bandTie === 'lighter' ? [first.band, other] : [other, first.band];
  const said = (id: string | null): string => {
    const band = open.rules.appraisal.bands.find((each) => each.id === id);
    if (!band) return words.inNoBand;
    const { label, deducts } = band;
    const off = deducts ? words.deducted(deducts.from, formatPoints(deducts.points)) : '';
    return words.inBand(label, off);
  };
  const names = units.map(({ unit }) => unit).join(pane.list);
  return (
    <Box tone="ask">
      <h3>{words.tie(tie.pool, tie.rank, units.length, names)}</h3>
      <p className="quiet-line">{words.tieWays(said(lighter), said(heavier))}</p>
      <DecisionTags decisions={decisionsAbout(open, 'band-tie')} />
    </Box>
  );
}

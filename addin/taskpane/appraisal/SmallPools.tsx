import type { OpenAppraisal } from '../../commands/appraisal/appraisal-state';
import { Box } from '../parts/Box';
import { DecisionTags } from '../parts/DecisionTags';
import { decisionsAbout } from './decisions-about';
import { useAppraisalWords } from './use-appraisal-words';

/** Pools told one by one; the others are counted. */
const SHOWN = 3;

/** Fewer ranked units than the bands have places: 后9名 of seven are all of them. */
export function SmallPools({ open }: { readonly open: OpenAppraisal }) {
  const words = useAppraisalWords();
  const { smallPools } = open.result;
  const places = Math.max(0, ...open.rules.appraisal.bands.map(({ to }) => to));
  if (smallPools.length === 0) return null;
  return (
    <Box tone="ask">
      {smallPools.slice(0, SHOWN).map(({ pool, size }) => (
        <h3 key={pool}>{words.small(pool, size, places)}</h3>
      ))}
      {smallPools.length > SHOWN && <p>{words.rest(smallPools.length - SHOWN)}</p>}
      <p className="quiet-line">{words.smallText(open.rules.fewUnits === 'literal')}</p>
      <DecisionTags decisions={decisionsAbout(open, 'few-units')} />
    </Box>
  );
}

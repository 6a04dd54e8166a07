import type { FormSeal, SealNote } from '../../commands/review/form-seals';
import type { OpenReview } from '../../commands/review/review-state';
import type { SealWords } from '../../locale/seal-zh-cn';
import { usePane } from '../pane-context';
import { Shape, type ShapeName } from '../parts/Shape';
import { useFocusAfter } from '../use-focus-after';
import { OpenSheets } from './SealAlerts';
import { SealCode } from './SealCode';
import { SealDeeds } from './SealDeeds';
import { blanksOf, formName, isTold, toldWords } from './seal-names';
import { useSealWords } from './use-seal-words';

const SHAPES: Readonly<Record<FormSeal['state'], ShapeName>> = {
  unsealed: 'blank',
  intact: 'ok',
  changed: 'must',
  gone: 'must',
  twice: 'must',
  awaited: 'blank',
};

/** One form: whether it is as sealed, its code, what was sealed before, and what can be done. */
export function FormSealRow({
  open,
  seal,
  named,
  by,
}: {
  readonly open: OpenReview;
  readonly seal: FormSeal;
  /** The form says whom it is about. */
  readonly named: boolean;
  readonly by: string;
}) {
  const words = useSealWords();
  const { target, follow } = useFocusAfter(seal.seal?.id);
  const now = [...new Set(seal.sheets.map(({ code }) => code))];
  return (
    <li className="seal-form">
      <Shape name={SHAPES[seal.state]} />
      <div className="box-body">
        <div className="person-head">
          <b ref={target} tabIndex={-1}>
            {formName(open, seal, words)}
          </b>
          <span className="quiet">
            {words.states[seal.state]}
            <OpenSheets open={open} seal={seal} />
          </span>
        </div>
        {isTold(seal) && <p className="seal-told">{toldWords(open, seal, words)}</p>}
        <Blanks seal={seal} />
        <WhyNot seal={seal} named={named} />
        {seal.seal && (
          <>
            <SealCode label={words.code} code={seal.seal.code} />
            <p className="quiet-line">{madeWords(seal.seal, words) + words.stop}</p>
          </>
        )}
        {seal.state === 'changed' &&
          now.map((code) => <SealCode key={code} label={words.codeNow} code={code} />)}
        {seal.earlier.map((each) => (
          <p key={each.id} className="quiet-line">
            {words.earlier(each.code, madeWords(each, words))}
            {each.withdrawn && words.takenBack(each.withdrawn.by, each.withdrawn.on)}
            {words.stop}
          </p>
        ))}
        <SealDeeds open={open} seal={seal} by={by} follow={follow} />
      </div>
    </li>
  );
}

/** What is still to be filled in of a form that is not sealed yet. */
function Blanks({ seal }: { readonly seal: FormSeal }) {
  const { state } = usePane();
  const words = useSealWords();
  if (seal.state !== 'unsealed') return null;
  const [places] = blanksOf(state, new Set(seal.sheets.map(({ sheet }) => sheet.id)));
  return places !== undefined && <p className="quiet-line">{words.blank(places)}</p>;
}

/** Why a form that is there cannot be sealed. */
function WhyNot({ seal, named }: { readonly seal: FormSeal; readonly named: boolean }) {
  const words = useSealWords();
  if (seal.sealing !== null || (seal.state !== 'unsealed' && seal.state !== 'changed')) return null;
  return <p className="quiet-line">{named ? words.severalUnsealed : words.unnamed}</p>;
}

function madeWords({ by, on, reason }: SealNote, words: SealWords): string {
  return words.made(by, on) + (reason === '' ? '' : words.reason(reason));
}

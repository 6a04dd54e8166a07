import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import { cardKeyOf } from '../commands/card/card-key';
import type { Session } from '../commands/session';
import { PANE_ZH_CN } from '../locale/pane-zh-cn';
import type { English } from '../locale/english';
import type { PaneLocale } from '../locale/pane';
import { keepTrying } from './keep-trying';
import { loadLater } from './load-later';
import { loadLaterParts } from './later-parts';
import { Shell } from './Shell';
import { markChinese } from './mark-chinese';
import { PaneContext, type Pane } from './pane-context';
import { themeOf, type PaneTheme } from './theme';
import { useHeadFocus } from './use-head-focus';
import { usePaneKeys } from './use-pane-keys';
import { usePaneSize } from './use-pane-size';
import { useProblemSteps } from './use-problem-steps';
import { useSessionState } from './use-session-state';
import { useSystemDark } from './use-system-dark';
import './styles/tokens.css';
import './styles/shell.css';
import './styles/menus.css';
import './styles/boxes.css';
import './styles/card.css';
import './styles/rule-rows.css';
import './styles/fill.css';
import './styles/problems.css';
import './styles/start.css';
import './styles/forms.css';
import './styles/totals.css';
import './styles/charts.css';
import './styles/appraisal.css';
import './styles/draw.css';
import './styles/documents.css';
import './styles/rubric.css';
import './styles/review.css';
import './styles/review-person.css';
import './styles/seal.css';
import './styles/dossier.css';
import './styles/forced-colours.css';

/** Where the host's own menu floats over the pane's top right corner. */
export type PanePlatform = 'windows' | 'mac' | 'browser';

export interface AppProps {
  readonly session: Session;
  readonly theme: PaneTheme;
  readonly platform: PanePlatform;
  readonly locale?: PaneLocale;
}

/** The whole pane over one session: renders its state and calls its commands, and decides nothing. */
export function App({ locale = 'zh-CN', ...props }: AppProps) {
  return locale === 'en-US' ? <EnglishPane {...props} /> : <WholePane {...props} english={null} />;
}

/** Waits for its words: whoever reads Chinese never fetches them. */
export const EnglishPane = loadLater(
  () =>
    keepTrying(() => import(/* webpackChunkName: "pane-english" */ '../locale/english')).then(
      ({ ENGLISH }) =>
        (props: Omit<AppProps, 'locale'>) => <WholePane {...props} english={ENGLISH} />,
    ),
  () => null,
);

function WholePane({
  session,
  theme,
  platform,
  english,
}: Omit<AppProps, 'locale'> & { readonly english: English | null }) {
  const locale: PaneLocale = english ? 'en-US' : 'zh-CN';
  const root = useRef<HTMLDivElement>(null);
  const state = useSessionState(session);
  const systemDark = useSystemDark();
  const [signer, rememberSigner] = useState('');
  const [proposedFor, setProposedFor] = useState<string | null>(null);
  const steps = useProblemSteps(session, state.active);
  const cardKey = state.card ? cardKeyOf(state.card) : null;
  const useSentence = cardKey !== null && proposedFor === cardKey;
  const setUseSentence = useCallback(
    (use: boolean) => setProposedFor(use ? cardKey : null),
    [cardKey],
  );
  const pane: Pane = useMemo(
    () => ({
      session,
      state,
      words: english?.pane ?? PANE_ZH_CN,
      english,
      signer,
      rememberSigner,
      steps,
      useSentence,
      setUseSentence,
    }),
    [session, state, english, signer, steps, useSentence, setUseSentence],
  );
  useEffect(() => {
    // A page that does not come now is asked for again, and the failure said, when somebody opens it.
    loadLaterParts().catch(() => undefined);
  }, []);
  useEffect(() => (english && root.current ? markChinese(root.current) : undefined), [english]);
  usePaneKeys(root, pane);
  useHeadFocus(root, state.page);
  const size = usePaneSize(root);
  const dark = theme === 'dark' || (theme === 'system' && systemDark);
  return (
    <FluentProvider theme={themeOf(dark, locale)} className="pane-provider">
      <div
        ref={root}
        className={`pane ${dark ? 'pane-dark' : 'pane-light'} pane-on-${platform}`}
        data-width={size.width}
        data-height={size.height}
        lang={locale}
      >
        <PaneContext value={pane}>
          <Shell />
        </PaneContext>
      </div>
    </FluentProvider>
  );
}

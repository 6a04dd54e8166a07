import { DOSSIER_EN_US } from '../../locale/dossier-en-us';
import { DOSSIER_ZH_CN, type DossierWords } from '../../locale/dossier-zh-cn';
import { PANE_EN_US } from '../../locale/pane-en-us';
import { usePane } from '../pane-context';

/** The words of a person's way through 会审, in the pane's language. */
export function useDossierWords(): DossierWords {
  const { words } = usePane();
  return words === PANE_EN_US ? DOSSIER_EN_US : DOSSIER_ZH_CN;
}

import { DOSSIER_ZH_CN, type DossierWords } from '../../locale/dossier-zh-cn';
import { usePane } from '../pane-context';

/** The words of a person's way through 会审, in the pane's language. */
export function useDossierWords(): DossierWords {
  return usePane().english?.dossier ?? DOSSIER_ZH_CN;
}

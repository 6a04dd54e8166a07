import type { CommandGroup, CommandId } from '../commands/command';

/** What a command is called where code cannot reach: the control in manifest.xml and WPS's ribbon.xml, and the function both call. */
export interface RibbonName {
  /** Id of the button; never changed once handed out, because people's own ribbon set-ups name it. */
  readonly control: string;
  /** The function behind it: `Office.actions.associate` in Excel, a global of the shell in WPS 表格. */
  readonly action: string;
}

/** Every command's names on the ribbon. */
export const RIBBON_NAMES: Readonly<Record<CommandId, RibbonName>> = {
  'page-check': { control: 'HefenCheck', action: 'openCheck' },
  'page-forms': { control: 'HefenForms', action: 'openForms' },
  'previous-problem': { control: 'HefenPrevious', action: 'goToPrevious' },
  'next-problem': { control: 'HefenNext', action: 'goToNext' },
  fill: { control: 'HefenFill', action: 'fillProposal' },
  'page-gather': { control: 'HefenGather', action: 'openGather' },
  'page-totals': { control: 'HefenTotals', action: 'openTotals' },
  'page-review': { control: 'HefenJoint', action: 'openReview' },
  'page-draw': { control: 'HefenDraw', action: 'openDraw' },
  'page-documents': { control: 'HefenDocuments', action: 'openDocuments' },
  'page-rubric': { control: 'HefenRubric', action: 'openRubric' },
};

/** Ids of the ribbon's groups. */
export const RIBBON_GROUPS: Readonly<Record<CommandGroup, string>> = {
  filling: 'HefenFillingGroup',
  problems: 'HefenProblemsGroup',
  gathering: 'HefenReviewGroup',
  basis: 'HefenBasisGroup',
};

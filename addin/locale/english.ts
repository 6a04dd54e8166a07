import { documentGapInEnglish } from '../../src/locale/en-us-document';
import { entryInEnglish, isEntryIssue } from '../../src/locale/en-us-record';
import { reviewInEnglish } from '../../src/locale/en-us-review';
import { rosterFaultInEnglish } from '../../src/locale/en-us-roster-fault';
import type { Problem } from '../commands/card/problem';
import { APPRAISAL_EN_US } from './appraisal-en-us';
import { CALENDAR_EN_US } from './calendar-en-us';
import { CHART_EN_US } from './chart-en-us';
import { DOCUMENTS_EN_US } from './documents-en-us';
import { DOSSIER_EN_US } from './dossier-en-us';
import { DRAW_EN_US } from './draw-en-us';
import { HANDOUT_EN_US } from './handout-en-us';
import { ownInEnglish } from './own-words-en-us';
import { PANE_EN_US } from './pane-en-us';
import { REVIEW_EN_US } from './review-en-us';
import { SEAL_EN_US } from './seal-en-us';
import { UNHELD_EN_US } from './unheld-en-us';
import { writtenInEnglish } from './written-en-us';

/** Every string of the pane in English, fetched by those only who read it: the pane's budgets are for Chinese. */
export const ENGLISH = {
  pane: PANE_EN_US,
  appraisal: APPRAISAL_EN_US,
  calendar: CALENDAR_EN_US,
  chart: CHART_EN_US,
  documents: DOCUMENTS_EN_US,
  dossier: DOSSIER_EN_US,
  draw: DRAW_EN_US,
  handout: HANDOUT_EN_US,
  review: REVIEW_EN_US,
  seal: SEAL_EN_US,
  unheld: UNHELD_EN_US,
  reviewSentences: reviewInEnglish,
  own: ownInEnglish,
  written: writtenInEnglish,
  rosterFault: rosterFaultInEnglish,
  /** What is wrong with a form of the review; points are told of in Chinese still. */
  problem: ({ issue, sentence }: Problem): string =>
    isEntryIssue(issue) ? entryInEnglish(issue) : sentence,
  documentGap: documentGapInEnglish,
} as const;

export type English = typeof ENGLISH;

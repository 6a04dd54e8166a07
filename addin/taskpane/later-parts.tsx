import { fetchForms } from '../commands/forms/load-forms';
import { keepTrying } from './keep-trying';
import { loadLater } from './load-later';
import { MoreButton } from './parts/MoreButton';
import { PageName } from './parts/PageName';

/** Pages besides 检查: nobody starts the day on them, so they come after the first screen, in one file. */
export const FormsPage = loadLater(
  async () => (await import(/* webpackChunkName: "pane-pages" */ './pages/FormsPage')).FormsPage,
  EmptyPage,
);
export const TotalsPage = loadLater(
  async () => (await import(/* webpackChunkName: "pane-pages" */ './pages/TotalsPage')).TotalsPage,
  EmptyPage,
);
export const RubricPage = loadLater(
  async () => (await import(/* webpackChunkName: "pane-pages" */ './pages/RubricPage')).RubricPage,
  EmptyPage,
);

export const RecordPage = loadLater(
  async () => (await import(/* webpackChunkName: "pane-pages" */ './pages/RecordPage')).RecordPage,
  EmptyPage,
);

/** The charts of 汇总, drawn below what a person reads first. */
export const TotalsCharts = loadLater(
  () =>
    keepTrying(() => import(/* webpackChunkName: "pane-charts" */ './charts/TotalsCharts')).then(
      (part) => part.TotalsCharts,
    ),
  () => null,
);

/** 汇总 of an appraisal, and the look ahead of a decision wherever one is open. */
export const AppraisalPage = loadLater(
  async () =>
    (await import(/* webpackChunkName: "pane-appraisal" */ './appraisal/AppraisalPage'))
      .AppraisalPage,
  EmptyPage,
);
export const BeginAppraisal = loadLater(
  async () =>
    (await import(/* webpackChunkName: "pane-appraisal" */ './appraisal/BeginAppraisal'))
      .BeginAppraisal,
  EmptyPage,
);
export const AppraisalCheck = loadLater(
  async () =>
    (await import(/* webpackChunkName: "pane-appraisal" */ './appraisal/AppraisalCheck'))
      .AppraisalCheck,
  EmptyPage,
);
export const SummaryCheck = loadLater(
  async () =>
    (await import(/* webpackChunkName: "pane-appraisal" */ './appraisal/SummaryCheck'))
      .SummaryCheck,
  EmptyPage,
);
export const WhatIf = loadLater(
  () =>
    keepTrying(() => import(/* webpackChunkName: "pane-appraisal" */ './appraisal/WhatIf')).then(
      (part) => part.WhatIf,
    ),
  () => null,
);

/** The pages of a joint review, in one file: whoever needs one needs the others. */
export const DrawPage = loadLater(
  async () => (await import(/* webpackChunkName: "pane-review" */ './draw/DrawPage')).DrawPage,
  EmptyPage,
);

/** 会审, with the words it is compared by. */
export const ReviewPage = loadLater(
  async () =>
    (await import(/* webpackChunkName: "pane-review" */ './review/ReviewPage')).ReviewPage,
  EmptyPage,
);

export const DocumentsPage = loadLater(
  async () =>
    (await import(/* webpackChunkName: "pane-review" */ './documents/DocumentsPage')).DocumentsPage,
  EmptyPage,
);

/** 封存码 of the form in front, below what 检查 says of it. */
export const OwnSeal = loadLater(
  () =>
    keepTrying(() => import(/* webpackChunkName: "pane-review" */ './seal/OwnSeal')).then(
      (part) => part.OwnSeal,
    ),
  () => null,
);

/** What 会审 will read from the form in front. */
export const OwnFindings = loadLater(
  () =>
    keepTrying(() => import(/* webpackChunkName: "pane-review" */ './review/OwnFindings')).then(
      (part) => part.OwnFindings,
    ),
  () => null,
);

/** The menus' buttons are there from the start, what they open a moment later. */
export const PageMenu = loadLater(
  () =>
    keepTrying(() => import(/* webpackChunkName: "pane-menus" */ './parts/PageMenu')).then(
      (part) => part.PageMenu,
    ),
  PageName,
);
export const MoreMenu = loadLater(
  () =>
    keepTrying(() => import(/* webpackChunkName: "pane-menus" */ './parts/MoreMenu')).then(
      (part) => part.MoreMenu,
    ),
  () => <MoreButton />,
);

/** Fetches them ahead of need: a network that goes away later takes no page with it. */
export async function loadLaterParts(): Promise<void> {
  await Promise.all([
    fetchForms(),
    ...[
      FormsPage,
      TotalsPage,
      TotalsCharts,
      RubricPage,
      RecordPage,
      ReviewPage,
      DocumentsPage,
      DrawPage,
      OwnSeal,
      OwnFindings,
      PageMenu,
      MoreMenu,
      AppraisalPage,
      BeginAppraisal,
      AppraisalCheck,
      SummaryCheck,
      WhatIf,
    ].map(load),
  ]);
}

function load(part: { load(): Promise<void> }): Promise<void> {
  return part.load();
}

function EmptyPage() {
  return <main className="body" aria-busy="true" />;
}

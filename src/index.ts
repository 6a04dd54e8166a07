/** The public surface of the domain. Faces inside this repository import the rooms themselves; whoever embeds it starts here. */
export type { Cell, Area } from './base/cell';
export { formatArea, formatCell, parseCell } from './base/cell';
export type { CellInput } from './base/cell-input';
export type { CellValue, Grid } from './base/grid';
export type { IssueOf, Remedy, Severity } from './base/issue';
export type { Fraction } from './base/fraction';
export { formatDecimals, parseDecimal } from './base/fraction';
export type { Points } from './base/points';
export { formatPoints, numberOfPoints, pointsOf } from './base/points';
export type { Result } from './base/result';

export type { Period, QuantityTest, Share } from './standard/quantity-test';
export { parseIndicator } from './standard/parse-indicator';
export type { Doubt, Part, Reading, Rule, RuleKind, Span, Target } from './standard/rule';
export { quoteSpan } from './standard/rule';
export { parseStandard } from './standard/parse-standard';
export { rulesUnder } from './standard/rules-under';

export type {
  Choices,
  Decision,
  Form,
  Item,
  Scheme,
  ScoreForm,
  SummaryForm,
} from './scheme/scheme';
export type { Appraisal, Component, Figure } from './scheme/appraisal';
export type { AppraisalRules } from './scheme/appraisal-rules';
export { appraisalRulesOf } from './scheme/appraisal-rules';
export type { Condition, Filler, RecordForm, RecordItem } from './scheme/record-form';
export { recordItemsOf } from './scheme/record-form';
export { parseScheme } from './scheme/parse-scheme';
export type { OpenScheme } from './scheme/open-scheme';
export { openScheme } from './scheme/open-scheme';
export type { Renewal, RenewalFault, RenewalPeriod } from './scheme/renew-scheme';
export { renewScheme } from './scheme/renew-scheme';
export { BUILTIN_SCHEMES } from './scheme/builtin/builtin-schemes';

export type { SheetBlueprint } from './sheet/blueprint';
export type { FilledForm } from './sheet/filled-form';
export { layOutScoreForm } from './sheet/lay-out-score-form';
export { layOutSummary } from './sheet/lay-out-summary';
export { readForm } from './sheet/read-form';
export { readSummary } from './sheet/read-summary';

export type { Question } from './scoring/fact';
export type { FormCheck, ItemCheck } from './scoring/check/form-check';
export type { AttainableScores, ItemScore } from './scoring/tally/item-score';
export type { FormIssue } from './scoring/check/scoring-issue';
export { checkForm } from './scoring/check/check-form';
export { scoreFacts } from './scoring/facts/score-facts';

export type { Ranking, UnitTotal } from './ranking/ranking';
export { rankUnits } from './ranking/rank-units';
export type { SummaryIssue } from './ranking/summary-issue';
export type { GatheredUnit } from './ranking/summary-table';
export { checkSummary } from './ranking/check-summary';
export type { AppraisalIssue } from './ranking/appraisal-issue';
export type { AppraisalResult } from './ranking/appraisal-result';
export type { AppraisedUnit } from './ranking/appraised-unit';
export { appraise } from './ranking/appraise';
export { checkAppraisal } from './ranking/check-appraisal';

export type { ConclusionRules } from './scheme/conclusion-rules';
export { conclusionRulesOf } from './scheme/conclusion-rules';
export type { FindingClaim } from './review/findings/finding-claim';
export { readFinding } from './review/findings/read-finding';
export type { DifferenceClass, IndicatorComparison } from './review/facts/compare-findings';
export { compareFindings } from './review/facts/compare-findings';
export type { Filling } from './review/filling';
export { fillingOf } from './review/filling';
export type { Review, ReviewRequest, SubjectReview } from './review/review-fillings';
export { reviewFillings, reviewInSteps } from './review/review-fillings';

export type { Finding, FindingCode } from './lint/finding';
export { lintScheme } from './lint/lint-scheme';

export type { LedgerRecord } from './ledger/record';
export { choicesOf, keptOf } from './ledger/fold-ledger';
export { readLedger } from './ledger/read-ledger';

export type { FrozenList, ListFault } from './lottery/lot-list';
export { formatCheckCode, freezeList } from './lottery/lot-list';
export type { LotDraw } from './lottery/draw-lots';
export { drawLots } from './lottery/draw-lots';
export { drawCount } from './lottery/draw-count';

export type { LocalDate } from './base/local-date';
export { parseLocalDate } from './base/local-date';
export { countWorkingDays, deadlineAfter } from './calendar/count-working-days';
export { amendCalendar, publishedCalendar } from './calendar/working-calendar';

export { questionSentence, sentenceOf } from './locale/zh-cn';
export type { FindingSentence } from './locale/finding-sentence';
export { findingSentence } from './locale/zh-cn-lint';
export { appraisalSentence } from './locale/zh-cn-appraisal';
export { reviewSentences } from './locale/zh-cn-review';
export { proposedDecision } from './locale/zh-cn-proposal';

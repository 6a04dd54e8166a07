import * as v from 'valibot';

/** What every row of the log carries. */
export const stamp = {
  id: v.pipe(v.string(), v.nonEmpty()),
  /** YYYY-MM-DD. */
  on: v.pipe(v.string(), v.isoDate()),
  by: v.string(),
};

const day = v.nullable(v.pipe(v.string(), v.isoDate()));
const month = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const index = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** A part of a text longer than a cell. */
export const part = {
  /** Digest of the whole text, the same on each of its rows. */
  whole: v.string(),
  part: index,
  of: index,
  text: v.string(),
};
const about = { scheme: v.string(), /** Key of the person. */ subject: v.string() };

/** Of the notice's domains, those a fact is about; absent where nobody said. */
const domains = v.exactOptional(v.array(v.string()));
const fact = v.variant('kind', [
  v.object({
    kind: v.literal('event'),
    evidence: v.string(),
    trigger: v.string(),
    domains,
    on: day,
    also: v.nullable(v.boolean()),
    judge: v.exactOptional(v.nullable(v.string())),
  }),
  v.object({
    kind: v.literal('rating'),
    evidence: v.string(),
    of: v.string(),
    grade: v.string(),
    on: day,
  }),
  v.object({
    kind: v.literal('months'),
    evidence: v.string(),
    trigger: v.string(),
    domains,
    months: v.array(month),
    excused: v.array(month),
  }),
  v.object({
    kind: v.literal('denial'),
    evidence: v.string(),
    trigger: v.string(),
    words: v.array(v.string()),
  }),
]);

export const condition = v.object({
  ...stamp,
  ...about,
  kind: v.literal('condition'),
  condition: v.string(),
  holds: v.boolean(),
});
export const recordedFact = v.object({ ...stamp, ...about, kind: v.literal('fact'), fact });
export const assignment = v.object({
  ...stamp,
  ...about,
  kind: v.literal('assignment'),
  /** Sheet by name. */
  source: v.string(),
  /** Who filled it in, by id; empty, as `subject` may be, where that is not what was said. */
  filler: v.optional(v.string(), ''),
  /** What the sheet held when it was said, 64 hex digits, so that it is known again under another name. */
  content: v.optional(digest),
});
export const recognition = v.object({
  ...stamp,
  ...about,
  kind: v.literal('recognition'),
  /** Key of whom what was recorded is said to be about, or not. */
  person: v.string(),
  same: v.boolean(),
});
export const verdict = v.object({
  ...stamp,
  ...about,
  kind: v.literal('verdict'),
  /** An indicator, or `domain:` and a domain's id. */
  item: v.string(),
  /** The filler whose filling is followed; empty where none is. */
  follows: v.string(),
  status: v.picklist(['met', 'unmet', 'not-applicable', 'conclusion']),
  /** The finding in words, or the conclusion's id. */
  finding: v.string(),
  reason: v.string(),
  /** Of what every filler had written when it was decided; another one reopens it. */
  fingerprint: v.string(),
});
export const draw = v.object({
  ...stamp,
  kind: v.literal('draw'),
  scheme: v.string(),
  /** What was drawn for: `spot-check`, `inspection`. */
  purpose: v.string(),
  lines: v.array(v.string()),
  hash: v.string(),
  /** HH:MM, when the list was locked; the seed came afterwards. */
  lockedAt: v.string(),
  /** HH:MM, when the seed was called out and the lots drawn. */
  drawnAt: v.string(),
  seed: v.string(),
  part: count,
  whole: index,
  rounding: v.picklist(['up', 'down', 'half-up']),
  count,
  withdrawn: v.array(v.object({ line: v.string(), reason: v.string() })),
  /** Why it was drawn again; empty for the first. */
  reason: v.string(),
});
export const spotCheck = v.object({
  ...stamp,
  kind: v.literal('spot-check'),
  scheme: v.string(),
  /** Id of the draw. */
  draw: v.string(),
  line: v.string(),
  result: v.picklist(['confirmed', 'differs']),
  finding: v.string(),
});
export const seal = v.object({
  ...stamp,
  ...about,
  kind: v.literal('seal'),
  form: v.string(),
  filler: v.string(),
  /** SHA-256 of the form's content, 64 hex digits. */
  hash: digest,
  /** The rule it was made by; absent in a row of the first one (E11). */
  rule: v.optional(v.literal(2)),
  /** Why it was sealed again; empty for the first. */
  reason: v.optional(v.string(), ''),
});

export const matter = v.object({
  ...stamp,
  ...about,
  kind: v.literal('matter'),
  matter: v.string(),
  evidence: v.string(),
  /** First and last day it counts, where they are known: the 影响期 of a 处分. */
  from: day,
  to: day,
});
export const progress = v.object({
  ...stamp,
  ...about,
  kind: v.literal('progress'),
  step: v.string(),
  /** Who took it, by id; empty for a step that is taken once. */
  filler: v.string(),
  /** The day it was taken, which may lie before the day it is recorded. */
  day: stamp.on,
});
export const quiz = v.object({
  ...stamp,
  ...about,
  kind: v.literal('quiz'),
  /** Check code of the question bank, 64 hex digits. */
  bank: v.string(),
  seed: v.string(),
  questions: v.array(v.string()),
  /** How many were answered rightly; null until they have been asked. */
  right: v.nullable(count),
});
export const bank = v.object({
  ...stamp,
  kind: v.literal('bank'),
  scheme: v.string(),
  ...part,
});
export const field = v.object({
  ...stamp,
  kind: v.literal('field'),
  scheme: v.string(),
  /** `unit`, `received:` and a filler's id. */
  field: v.string(),
  value: v.string(),
});

export const reviewRecords = [
  condition,
  recordedFact,
  assignment,
  recognition,
  verdict,
  draw,
  spotCheck,
  seal,
  matter,
  progress,
  quiz,
  bank,
  field,
] as const;

/** 有党内职务: whether a condition holds of a person. */
export type ConditionRecord = Readonly<v.InferOutput<typeof condition>>;
/** 通报, 民主评议, 未缴月份: what a person recorded with its evidence. */
export type FactRecord = Readonly<v.InferOutput<typeof recordedFact>>;
/** Whose a sheet is, or who filled it in. */
export type AssignmentRecord = Readonly<v.InferOutput<typeof assignment>>;
/** 是一人, 不是: whether what was recorded under one key is another's whose head was corrected. */
export type RecognitionRecord = Readonly<v.InferOutput<typeof recognition>>;
/** 复核意见: which filling is followed, or what was found instead, and why. */
export type VerdictRecord = Readonly<v.InferOutput<typeof verdict>>;
/** 摇号: list, seed and share, from which anybody can draw again. */
export type DrawRecord = Readonly<v.InferOutput<typeof draw>>;
/** 抽查核实: what came of one line that was drawn. */
export type SpotCheckRecord = Readonly<v.InferOutput<typeof spotCheck>>;
/** 封存: what a form held when it was handed in. */
export type SealRecord = Readonly<v.InferOutput<typeof seal>>;
/** 处分, 书面说明: recorded and shown, and no conclusion rests on it. */
export type MatterRecord = Readonly<v.InferOutput<typeof matter>>;
/** 初核通过, 已交办: a step of a person's way that was taken. */
export type ProgressRecord = Readonly<v.InferOutput<typeof progress>>;
/** 抽题: the questions a person drew, and how many were answered rightly. */
export type QuizRecord = Readonly<v.InferOutput<typeof quiz>>;

import type { Doubt, Reading } from '../standard/rule';
import { parseStandard } from '../standard/parse-standard';
import { recordItemsOf } from './record-form';
import { hashRubric } from './rubric-hash';
import type { Choices, Decision, DecisionOption, Item, Scheme, ScoreForm } from './scheme';

/** A scheme ready for use: its standards read, its words hashed, and every doubt of it gathered as a decision. */
export interface OpenScheme {
  readonly scheme: Scheme;
  /** By item id. */
  readonly readings: ReadonlyMap<string, Reading>;
  readonly rubricHash: string;
  /** Those the document declares, then one for each doubt found in a standard, in item order. */
  readonly decisions: readonly Decision[];
}

/** Reads all standards of a scheme; done once, when the scheme is loaded. */
export function openScheme(scheme: Scheme): OpenScheme {
  const readings = new Map<string, Reading>();
  const found: Decision[] = [];
  for (const item of scheme.forms.flatMap((form) => (form.kind === 'score' ? itemsOf(form) : []))) {
    const reading = parseStandard({ item: item.text, standard: item.standard, base: item.base });
    readings.set(item.id, reading);
    found.push(...reading.doubts.map((doubt) => decisionOf(item.id, doubt)));
  }
  const decisions = [...scheme.decisions, ...found];
  return { scheme, readings, rubricHash: hashRubric(scheme), decisions };
}

/** All items of a score form in the order they are printed. */
export function itemsOf(form: ScoreForm): readonly Item[] {
  return form.sections.flatMap((section) => section.items);
}

/** The ids of all items and indicators of a scheme, in the order they are printed. */
export function itemIdsOf(scheme: Scheme): readonly string[] {
  return scheme.forms.flatMap((form) => {
    switch (form.kind) {
      case 'score':
        return itemsOf(form).map(({ id }) => id);
      case 'summary':
        return [];
      case 'record':
        return recordItemsOf(form).map(({ id }) => id);
    }
  });
}

/** The item with points an id names, wherever it stands in the scheme; null for an id the scheme does not know. */
export function findItem(scheme: Scheme, id: string): Item | null {
  for (const form of scheme.forms) {
    const item = form.kind === 'score' ? itemsOf(form).find((each) => each.id === id) : undefined;
    if (item) return item;
  }
  return null;
}

/** The choices that belong to one item's doubts, keyed by doubt id as `rulesUnder` wants them. */
export function doubtChoices(itemId: string, choices: Choices): Choices {
  const prefix = `${itemId}/`;
  const own = Object.entries(choices)
    .filter(([id]) => id.startsWith(prefix))
    .map(([id, option]) => [id.slice(prefix.length), option] as const);
  return Object.fromEntries(own);
}

/** The option in force: the chosen one, or the first (推定) while nobody has chosen or the choice is not among the options. */
export function chosenOption(decision: Decision, choices: Choices): DecisionOption {
  const [standing, ...others] = decision.options;
  if (!standing) throw new Error(`decision without options: ${decision.id}`);
  const chosen = Object.hasOwn(choices, decision.id) ? choices[decision.id] : undefined;
  return others.find((option) => option.id === chosen) ?? standing;
}

/** Whether somebody has confirmed the reading in force; otherwise it is 推定. */
export function isConfirmed(decision: Decision, choices: Choices): boolean {
  const chosen = Object.hasOwn(choices, decision.id) ? choices[decision.id] : undefined;
  return decision.options.some((option) => option.id === chosen);
}

function decisionOf(itemId: string, doubt: Doubt): Decision {
  return {
    id: `${itemId}/${doubt.id}`,
    question: `“${doubt.quote}”怎样读？`,
    quotes: [doubt.quote],
    items: [itemId],
    options: doubt.options.map(({ id, label }) => ({
      id,
      label,
      explanation: label,
      effect: { kind: 'none' },
    })),
  };
}

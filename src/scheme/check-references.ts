import { checkAppraisalParts } from './check-appraisal-parts';
import { checkIds, type Place } from './check-ids';
import { checkIndicatorEffects } from './check-indicator-effects';
import { checkJointReview } from './check-joint-review';
import { checkLetters } from './check-letters';
import { checkParameters } from './check-parameters';
import { checkRecordForm } from './check-record-form';
import { checkReviewCourse } from './check-review-course';
import { itemIdsOf } from './open-scheme';
import { INDICATOR_EFFECTS } from './indicator-effect';
import type { Decision, Form, Scheme, TableForm } from './scheme';
import type { SchemeFault } from './scheme-fault';

/** What one part of a well-formed document says about another: ids that repeat, and names that lead nowhere. */
export function checkReferences(scheme: Scheme): readonly SchemeFault[] {
  return [
    ...checkForms(scheme),
    ...checkItems(scheme),
    ...checkRosters(scheme),
    ...repeated('quotas', scheme.quotas),
    ...checkDecisions(scheme),
    ...repeated('conditions', scheme.conditions ?? []),
    ...checkFillers(scheme),
    ...checkAppraisalParts(scheme),
    ...checkJointReview(scheme),
    ...checkIndicatorEffects(scheme),
    ...checkLetters(scheme),
    ...checkReviewCourse(scheme),
    ...checkParameters(scheme),
  ];
}

function checkForms(scheme: Scheme): SchemeFault[] {
  const faults = repeated('forms', scheme.forms);
  scheme.forms.forEach((form, at) => {
    const path = `forms[${at}]`;
    if (form.kind === 'record') {
      faults.push(...checkRecordForm(form, path, scheme.conditions ?? []));
      return;
    }
    faults.push(...repeated(`${path}.header`, form.header));
    faults.push(...repeated(`${path}.columns`, form.columns));
    for (const column of missingColumns(form)) {
      faults.push({ path: `${path}.columns`, code: 'column-missing', params: { column } });
    }
    if (form.kind === 'summary' && !form.header.some((each) => each.id === 'team')) {
      faults.push({ path: `${path}.header`, code: 'header-missing', params: { field: 'team' } });
    }
    if (form.kind === 'summary' && !scoreFormExists(scheme, form.of)) {
      faults.push({ path: `${path}.of`, code: 'form-unknown', params: { found: form.of } });
    }
  });
  return faults;
}

function checkFillers({ fillers = [], conditions = [], forms }: Scheme): SchemeFault[] {
  const faults = repeated('fillers', fillers);
  fillers.forEach((filler, at) => {
    const { applies } = filler;
    const path = `fillers[${at}]`;
    if (applies !== undefined && !conditions.some(({ id }) => id === applies)) {
      const params = { found: applies };
      faults.push({ path: `${path}.applies`, code: 'condition-unknown', params });
    }
    filler.forms?.forEach((found, formAt) => {
      if (forms.some(({ id }) => id === found)) return;
      faults.push({ path: `${path}.forms[${formAt}]`, code: 'form-unknown', params: { found } });
    });
  });
  return faults;
}

function missingColumns(form: TableForm): readonly string[] {
  const present = new Set<string>(form.columns.map((column) => column.id));
  const needed = form.kind === 'score' ? ['content', 'base', 'facts', 'score'] : ['unit', 'score'];
  return needed.filter((column) => !present.has(column));
}

function scoreFormExists(scheme: Scheme, id: string): boolean {
  return scheme.forms.some((form) => form.kind === 'score' && form.id === id);
}

/** Item ids are unique over all forms, because decisions and readings name an item by its id alone. */
function checkItems(scheme: Scheme): SchemeFault[] {
  return checkIds(scheme.forms.flatMap((form, at) => itemPlaces(form, `forms[${at}]`)));
}

/** Where each item of a form stands; a record form's own rows are told apart by `checkRecordForm`, so each id counts once. */
function itemPlaces(form: Form, path: string): readonly Place[] {
  switch (form.kind) {
    case 'score':
      return form.sections.flatMap(({ items }, sectionAt) =>
        items.map(({ id }, at) => ({ id, path: `${path}.sections[${sectionAt}].items[${at}]` })),
      );
    case 'summary':
      return [];
    case 'record': {
      const places = form.blocks.flatMap(({ rows }, blockAt) =>
        rows.flatMap(({ id, item }, at) =>
          item ? [{ id, path: `${path}.blocks[${blockAt}].rows[${at}]` }] : [],
        ),
      );
      return places.filter(({ id }, at) => places.findIndex((each) => each.id === id) === at);
    }
  }
}

/** A unit stands under one filler, and no other words of the notice may mean two units. */
function checkRosters(scheme: Scheme): SchemeFault[] {
  const faults = repeated('rosters', scheme.rosters);
  const firsts = new Map<string, string>();
  scheme.rosters.forEach((group, groupAt) => {
    group.units.forEach((unit, unitAt) => {
      const path = `rosters[${groupAt}].units[${unitAt}]`;
      const names = [
        { name: unit.name, path: `${path}.name` },
        ...unit.aliases.map((name, at) => ({ name, path: `${path}.aliases[${at}]` })),
      ];
      for (const each of names) {
        const first = firsts.get(each.name);
        if (first === undefined) firsts.set(each.name, each.path);
        else {
          const params = { unit: each.name, first };
          faults.push({ path: each.path, code: 'unit-twice', params });
        }
      }
    });
  });
  return faults;
}

function checkDecisions(scheme: Scheme): SchemeFault[] {
  const faults = repeated('decisions', scheme.decisions);
  const items = new Set(itemIdsOf(scheme));
  const effects = new Map<string, string>();
  scheme.decisions.forEach((decision, at) => {
    const path = `decisions[${at}]`;
    faults.push(...repeated(`${path}.options`, decision.options));
    decision.items.forEach((item, itemAt) => {
      if (items.has(item)) return;
      const place = `${path}.items[${itemAt}]`;
      faults.push({ path: place, code: 'item-unknown', params: { found: item } });
    });
    faults.push(...checkEffects(decision, path, effects));
  });
  return faults;
}

/** All options of a decision change the same thing, and no two decisions do; what changes single indicators may stand once of each. */
function checkEffects(
  decision: Decision,
  path: string,
  firsts: Map<string, string>,
): readonly SchemeFault[] {
  const kinds = new Set(decision.options.map((option) => option.effect.kind));
  if (kinds.size > 1) return [{ path: `${path}.options`, code: 'effects-mixed', params: {} }];
  const kind = decision.options[0]?.effect.kind;
  if (kind === undefined || kind === 'none') return [];
  const things = INDICATOR_EFFECTS.has(kind)
    ? decision.items.map((item) => `${kind} ${item}`)
    : [kind];
  const first = things.flatMap((each) => firsts.get(each) ?? [])[0];
  if (first !== undefined) return [{ path, code: 'effect-twice', params: { first } }];
  for (const each of things) firsts.set(each, path);
  return [];
}

function repeated(path: string, all: readonly { readonly id: string }[]): SchemeFault[] {
  return checkIds(all.map(({ id }, at) => ({ id, path: `${path}[${at}]` })));
}

import type { Appraisal, Component, RankBand } from './appraisal';
import type { DecisionEffect, Scheme } from './scheme';
import type { SchemeFault } from './scheme-fault';
import { checkDifferent, checkIds, type Place } from './check-ids';

/** What an appraisal's parts say about one another, and what figures and decisions share with it (S18). */
export function checkAppraisalParts(scheme: Scheme): readonly SchemeFault[] {
  return [
    ...checkFigures(scheme),
    ...checkEffectNames(scheme),
    ...(scheme.appraisal ? checkAppraisal(scheme, scheme.appraisal) : []),
  ];
}

/** A figure is kept among the choices under its id, so no decision may have the same. */
function checkFigures({ figures = [], decisions }: Scheme): readonly SchemeFault[] {
  const faults = checkIds(figures.map(({ id }, at) => ({ id, path: `figures[${at}]` })));
  figures.forEach(({ id, least, most }, at) => {
    const path = `figures[${at}]`;
    const decided = decisions.findIndex((decision) => decision.id === id);
    if (decided >= 0) {
      const params = { id, first: `decisions[${decided}]` };
      faults.push({ path: `${path}.id`, code: 'id-twice', params });
    }
    if (least > most) faults.push({ path: `${path}.most`, code: 'range-reversed', params: {} });
  });
  return faults;
}

function checkAppraisal(scheme: Scheme, appraisal: Appraisal): readonly SchemeFault[] {
  const forms = scheme.forms.map(({ id }, at): Place => ({ id, path: `forms[${at}]` }));
  const own = { id: appraisal.id, path: 'appraisal' };
  const namesake = forms.filter(({ id }) => id === own.id).slice(0, 1);
  return [
    ...checkIds([...namesake, own]),
    ...checkIds(placesOf('components', appraisal.components)),
    ...checkDifferent(
      appraisal.components.map(({ title }, at) => ({
        id: title,
        path: `appraisal.components[${at}].title`,
      })),
    ),
    ...appraisal.components.flatMap((component, at) =>
      checkComponent(scheme, component, `appraisal.components[${at}]`),
    ),
    ...checkBands(appraisal.bands),
    ...checkStreaks(appraisal),
    ...checkGrades(scheme, appraisal),
  ];
}

function checkComponent(
  scheme: Scheme,
  { rounds = [], graded, form }: Component,
  path: string,
): readonly SchemeFault[] {
  const faults: SchemeFault[] = [
    ...checkDifferent(rounds.map((id, at) => ({ id, path: `${path}.rounds[${at}]` }))),
  ];
  if (form !== undefined && !isScoreForm(scheme, form)) {
    faults.push({ path: `${path}.form`, code: 'score-form-unknown', params: { found: form } });
  }
  if (!graded) return faults;
  const { grades, ratio } = graded;
  if (grades.length !== ratio.length) {
    const params = { grades: grades.length, found: ratio.length };
    faults.push({ path: `${path}.graded.ratio`, code: 'ratio-length', params });
  }
  return [...faults, ...checkLabels(scheme, grades, `${path}.graded.grades`)];
}

function isScoreForm({ forms }: Scheme, id: string): boolean {
  return forms.some((form) => form.kind === 'score' && form.id === id);
}

/** Grades are told apart by their words, and each names a figure that is asked for. */
function checkLabels(
  { figures = [] }: Scheme,
  grades: readonly { readonly label: string; readonly figure?: string }[],
  path: string,
): readonly SchemeFault[] {
  const known = new Set(figures.map(({ id }) => id));
  const unknown = grades.flatMap(({ figure }, at): readonly SchemeFault[] => {
    if (figure === undefined || known.has(figure)) return [];
    const place = `${path}[${at}].figure`;
    return [{ path: place, code: 'figure-unknown', params: { found: figure } }];
  });
  const labels = grades.map(({ label }, at) => ({ id: label, path: `${path}[${at}].label` }));
  return [...checkDifferent(labels), ...unknown];
}

/** A place from the bottom stands in one band only. */
function checkBands(bands: readonly RankBand[]): readonly SchemeFault[] {
  const faults: SchemeFault[] = [...checkIds(placesOf('bands', bands))];
  bands.forEach((band, at) => {
    const path = `appraisal.bands[${at}]`;
    if (band.from > band.to) {
      faults.push({ path: `${path}.to`, code: 'range-reversed', params: {} });
    }
    const before = bands.findIndex(
      (other, otherAt) => otherAt < at && other.from <= band.to && band.from <= other.to,
    );
    if (before < 0) return;
    const params = { first: `appraisal.bands[${before}]` };
    faults.push({ path, code: 'bands-overlap', params });
  });
  return faults;
}

function checkStreaks({ bands, streaks }: Appraisal): readonly SchemeFault[] {
  const known = new Set(bands.map(({ id }) => id));
  const unknown = streaks.flatMap(({ band }, at): readonly SchemeFault[] => {
    if (known.has(band)) return [];
    const path = `appraisal.streaks[${at}].band`;
    return [{ path, code: 'band-unknown', params: { found: band } }];
  });
  return [...checkIds(placesOf('streaks', streaks)), ...unknown];
}

/** Every grade but the last begins at a figure; 优秀 asks for a grade there is. */
function checkGrades(scheme: Scheme, appraisal: Appraisal): readonly SchemeFault[] {
  const faults: SchemeFault[] = [];
  const { grades: scale, honour, conversion } = appraisal;
  const grades = scale?.grades ?? [];
  grades.slice(0, -1).forEach(({ figure }, at) => {
    if (figure !== undefined) return;
    const path = `appraisal.grades.grades[${at}]`;
    faults.push({ path, code: 'key-missing', params: { key: 'figure' } });
  });
  if (honour && !grades.some(({ label }) => label === honour.grade)) {
    const params = { found: honour.grade };
    faults.push({ path: 'appraisal.honour.grade', code: 'grade-unknown', params });
  }
  const { figures = [] } = scheme;
  if (conversion && !figures.some(({ id }) => id === conversion.figure)) {
    const params = { found: conversion.figure };
    faults.push({ path: 'appraisal.conversion.figure', code: 'figure-unknown', params });
  }
  return [...faults, ...checkLabels(scheme, grades, 'appraisal.grades.grades')];
}

/** Decisions name components that the appraisal has. */
function checkEffectNames({ decisions, appraisal }: Scheme): readonly SchemeFault[] {
  const known = new Set(appraisal?.components.map(({ id }) => id));
  return decisions.flatMap(({ options }, at) =>
    options.flatMap(({ effect }, optionAt) =>
      componentsNamed(effect).flatMap(({ id, key }): readonly SchemeFault[] => {
        if (known.has(id)) return [];
        const path = `decisions[${at}].options[${optionAt}].effect.${key}`;
        return [{ path, code: 'component-unknown', params: { found: id } }];
      }),
    ),
  );
}

function componentsNamed(
  effect: DecisionEffect,
): readonly { readonly id: string; readonly key: string }[] {
  switch (effect.kind) {
    case 'scored-component':
      return effect.component === null ? [] : [{ id: effect.component, key: 'component' }];
    case 'component-full':
      return Object.keys(effect.full).map((id) => ({ id, key: 'full' }));
    case 'ties':
      return (effect.by ?? []).map((id, at) => ({ id, key: `by[${at}]` }));
    default:
      return [];
  }
}

function placesOf(key: string, all: readonly { readonly id: string }[]): readonly Place[] {
  return all.map(({ id }, at) => ({ id, path: `appraisal.${key}[${at}]` }));
}

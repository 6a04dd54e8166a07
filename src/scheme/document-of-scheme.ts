import { numberOfPoints, type Points } from '../base/points';
import type { Appraisal, Figure } from './appraisal';
import type { Decision, DecisionEffect, Form, Scheme } from './scheme';

/** The document a scheme was read from, for keeping it or writing it to a file: points are plain numbers again. */
export function documentOfScheme(scheme: Scheme): object {
  return {
    ...scheme,
    forms: scheme.forms.map(formOf),
    quotas: scheme.quotas.map((quota) => ({
      ...quota,
      threshold: numberOfPoints(quota.threshold),
    })),
    decisions: scheme.decisions.map(decisionOf),
    ...(scheme.figures && { figures: scheme.figures.map(figureOf) }),
    ...(scheme.appraisal && { appraisal: appraisalOf(scheme.appraisal) }),
  };
}

function formOf(form: Form): object {
  if (form.kind !== 'score') return form;
  return {
    ...form,
    sections: form.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => ({ ...item, base: numberOfPoints(item.base) })),
    })),
    total: { ...form.total, printed: numberOfPoints(form.total.printed) },
  };
}

function figureOf(figure: Figure): object {
  return {
    ...figure,
    least: numberOfPoints(figure.least),
    most: numberOfPoints(figure.most),
  };
}

function appraisalOf(appraisal: Appraisal): object {
  return {
    ...appraisal,
    components: appraisal.components.map((component) => ({
      ...component,
      weight: numberOfPoints(component.weight),
    })),
    bands: appraisal.bands.map((band) => ({
      ...band,
      ...(band.deducts && {
        deducts: { ...band.deducts, points: numberOfPoints(band.deducts.points) },
      }),
    })),
  };
}

function decisionOf(decision: Decision): object {
  return {
    ...decision,
    options: decision.options.map((option) => ({ ...option, effect: effectOf(option.effect) })),
  };
}

function effectOf(effect: DecisionEffect): object {
  switch (effect.kind) {
    case 'full-mark':
      return { ...effect, cap: numberOrNull(effect.cap) };
    case 'floor':
      return { ...effect, floor: numberOrNull(effect.floor) };
    case 'component-full':
      return {
        ...effect,
        full: Object.fromEntries(
          Object.entries(effect.full).map(([id, full]) => [id, numberOfPoints(full)]),
        ),
      };
    default:
      // The others hold no points.
      return effect;
  }
}

function numberOrNull(points: Points | null): number | null {
  return points === null ? null : numberOfPoints(points);
}

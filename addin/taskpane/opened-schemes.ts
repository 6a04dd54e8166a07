import type { Finding } from '../../src/lint/finding';
import { lintOpened } from '../../src/lint/lint-scheme';
import { itemIdsOf, openScheme, type OpenScheme } from '../../src/scheme/open-scheme';
import type { Scheme } from '../../src/scheme/scheme';

const OPENED = new WeakMap<Scheme, OpenScheme>();
const FOUND = new WeakMap<Scheme, readonly Finding[]>();

/** A scheme with its standards read, once for as long as the pane is open. */
export function openedOf(scheme: Scheme): OpenScheme {
  const opened = OPENED.get(scheme) ?? openScheme(scheme);
  OPENED.set(scheme, opened);
  return opened;
}

/** 体检 of a scheme where it was done already. */
export function knownFindings(scheme: Scheme): readonly Finding[] | null {
  return FOUND.get(scheme) ?? null;
}

/** 体检 of a scheme, done once: what is about the whole rubric comes first, then item by item. */
export function findingsOf(scheme: Scheme): readonly Finding[] {
  const findings = FOUND.get(scheme) ?? inRubricOrder(scheme);
  FOUND.set(scheme, findings);
  return findings;
}

function inRubricOrder(scheme: Scheme): readonly Finding[] {
  const places = new Map(itemIdsOf(scheme).map((id, at) => [id, at]));
  const placeOf = ({ item }: Finding): number =>
    item === undefined ? -1 : (places.get(item) ?? -1);
  return [...lintOpened(openedOf(scheme))].sort((a, b) => placeOf(a) - placeOf(b));
}

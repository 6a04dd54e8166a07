import type { SchemeFault } from './scheme-fault';

/** An id and where what has it stands in the document. */
export interface Place {
  readonly id: string;
  readonly path: string;
}

/** Ids that repeat, each told with the first place that has it. */
export function checkIds(all: readonly Place[]): SchemeFault[] {
  return repeatedOf(all).map(({ id, path, first }) => ({
    path: `${path}.id`,
    code: 'id-twice',
    params: { id, first },
  }));
}

/** Words that are told apart by nothing but themselves and repeat. */
export function checkDifferent(all: readonly Place[]): SchemeFault[] {
  return repeatedOf(all).map(({ id, path, first }) => ({
    path,
    code: 'words-twice',
    params: { words: id, first },
  }));
}

function repeatedOf(all: readonly Place[]): readonly (Place & { readonly first: string })[] {
  const firsts = new Map<string, string>();
  return all.flatMap((place) => {
    const first = firsts.get(place.id);
    if (first !== undefined) return [{ ...place, first }];
    firsts.set(place.id, place.path);
    return [];
  });
}

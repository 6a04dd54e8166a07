import type { RosterUnit, Scheme } from '../../scheme/scheme';

/** One who checks and is checked too: the reader of a comparison is to know (SP7). */
export interface CheckedChecker {
  /** The unit as the roster names it. */
  readonly unit: string;
  /** Whose units it is among. */
  readonly checkedBy: string;
  /** The filler that is, or belongs to, the unit; null where it is the notice's issuer. */
  readonly filler: string | null;
}

/** Fillers, and the issuer, who stand among the checked units of the roster (SP7). */
export function checkedCheckers(
  scheme: Pick<Scheme, 'rosters' | 'issuer' | 'shortIssuer'>,
): readonly CheckedChecker[] {
  const places = scheme.rosters.flatMap(({ title, units }) =>
    units.flatMap((unit) =>
      namesOf(unit).map((name) => ({ name, unit: unit.name, checkedBy: title })),
    ),
  );
  const longest = [...places].sort((a, b) => b.name.length - a.name.length);
  const issuers = [scheme.shortIssuer ?? '', scheme.issuer];
  const issuer = longest.find(({ name }) => issuers.some((each) => each.endsWith(name)));
  const fillers = scheme.rosters.flatMap(({ title }) => {
    const own = longest.find(({ name }) => title.startsWith(name));
    return own ? [{ unit: own.unit, checkedBy: own.checkedBy, filler: title }] : [];
  });
  return [
    ...(issuer ? [{ unit: issuer.unit, checkedBy: issuer.checkedBy, filler: null }] : []),
    ...fillers,
  ];
}

const SHORTEST = 3;

function namesOf({ name, aliases }: RosterUnit): readonly string[] {
  return [name, ...aliases].filter((each) => each.length >= SHORTEST);
}

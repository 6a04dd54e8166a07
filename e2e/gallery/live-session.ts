import { parseCell } from '../../src/base/cell';
import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import { createSession } from '../../addin/commands/create-session';
import type { Session } from '../../addin/commands/session';
import { createMemoryHost } from '../../addin/hosts/memory/memory-host';

/** A real session over a workbook in memory: the first group inserted, a few cells typed, the cursor where `cell` says. */
export async function createLiveSession(
  cell: string,
  typed: readonly string[],
  sample: boolean,
): Promise<Session> {
  const host = createMemoryHost();
  const session = createSession(host, {
    now: () => new Date(2017, 9, 23, 10, 42),
    schemes: BUILTIN_SCHEMES,
  });
  const scheme = BUILTIN_SCHEMES[0];
  const group = scheme?.rosters[0];
  if (!scheme || !group) return session;
  await session.insert({
    scheme: scheme.id,
    forms: scheme.forms.map(({ id }) => id),
    groups: [{ group: group.title, units: group.units.map(({ name }) => name) }],
    taken: 'skip',
  });
  const first = session.getState().forms[0]?.sheet;
  if (!first) return session;
  if (sample) await session.fillSample();
  for (const each of typed) {
    const [place = '', text = ''] = each.split('=');
    const at = parseCell(place);
    if (at) await host.hand.type(first.id, at, text);
  }
  const at = parseCell(cell);
  if (at) {
    const area = { top: at.row, left: at.column, bottom: at.row, right: at.column };
    await host.hand.select(first.id, area);
  }
  return session;
}

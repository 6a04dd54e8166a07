import { begunIn } from '../commands/review/begun-verdicts';
import type { BenchCore } from './bench-core';
import { clampPaneWidth } from './bench-state';
import { parsePage } from './parse-page';
import { parseSnapshot } from './snapshot';
import type { SnapshotStore } from './snapshot-store';

/** Opens what was kept at the last visit, or an empty workbook. What was kept never stands in the way: unreadable, it is put aside and the person told. */
export async function startBench(core: BenchCore): Promise<void> {
  const { env, tell } = core;
  const opened = await env.openStore();
  const snapshots = 'notKept' in opened ? null : opened;
  if ('notKept' in opened) tell({ tone: 'ask', text: opened.notKept });
  const kept = await loadKept(core, snapshots);
  // Nothing is kept before a workbook is open; from then on, everything.
  if (snapshots) core.keepIn(snapshots);
  const restored = kept !== null && (await restore(core, kept));
  if (kept !== null && !restored) {
    await snapshots?.setAside(kept, env.now().toISOString()).catch(env.report);
    tell({ tone: 'ask', text: env.words.message.brokenSnapshot });
  }
  if (restored) return;
  const started = await core.replace({ kind: 'blank' }, { name: null, changed: false });
  if (!started) tell({ tone: 'must', text: env.words.message.notStarted });
}

async function loadKept(core: BenchCore, snapshots: SnapshotStore | null): Promise<unknown> {
  if (!snapshots) return null;
  const kept = await snapshots.load().catch((cause: unknown) => {
    core.env.report(cause);
    return null;
  });
  return kept ?? null;
}

async function restore(core: BenchCore, kept: unknown): Promise<boolean> {
  const parsed = parseSnapshot(kept);
  if (!parsed.ok) return false;
  const { contents, cursor, name, changed, page, paneOpen, paneWidth, begun } = parsed.value;
  const restored = await core.replace(
    { kind: 'snapshot', contents, active: cursor?.sheet ?? null },
    { name, changed, paneOpen, paneWidth: clampPaneWidth(paneWidth) },
  );
  if (!restored) return false;
  const { session } = core.store.get();
  if (session) for (const [at, draft] of Object.entries(begun)) begunIn(session).set(at, draft);
  session?.openPage(parsePage(page));
  // A place that is no more is no reason to start empty.
  if (cursor) await core.workbook()?.host.select(cursor).catch(core.env.report);
  return true;
}

import type { Host } from '../hosts/host';
import type { SessionEnvironment } from './core';
import type { Session } from './session';

/** Opens a session on a host, on the notices that come with the product. */
export type StartSession = (host: Host, env: SessionEnvironment) => Session;

/**
 * Fetches what reads, scores and checks: more than half of our own code, and more with every phrase the readers learn. A pane's first
 * scripts show that it is there; this comes beside them, and the notices, which are words and no code, as a file of their own.
 */
export async function loadSession(): Promise<StartSession> {
  const [{ createSession }, { parseBuiltin }, { BUILTIN_DOCUMENTS }] = await Promise.all([
    import(/* webpackChunkName: "session" */ './create-session'),
    import(/* webpackChunkName: "session" */ '../../src/scheme/builtin/parse-builtin'),
    import(/* webpackChunkName: "notices" */ '../../src/scheme/builtin/builtin-documents'),
  ]);
  const schemes = BUILTIN_DOCUMENTS.map(parseBuiltin);
  return (host, env) => createSession(host, { ...env, schemes });
}

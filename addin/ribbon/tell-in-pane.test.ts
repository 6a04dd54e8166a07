import { beforeEach, describe, expect, it } from 'vitest';
import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import { createSession } from '../commands/create-session';
import type { Session } from '../commands/session';
import { createMemoryHost, type MemoryHost } from '../hosts/memory/memory-host';
import { createPaneTeller } from './tell-in-pane';

let host: MemoryHost;
let session: Session;
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));
const title = (): string | undefined => session.getState().notice?.title;

beforeEach(async () => {
  host = createMemoryHost();
  session = createSession(host, { now: () => new Date(2017, 10, 6), schemes: BUILTIN_SCHEMES });
  await settle();
});

describe('what a pressed button says in the pane', () => {
  it('stays where it was said, and goes with another cell', async () => {
    createPaneTeller().tell(session, { tone: 'ask', why: '当前工作表不是核分表', now: '' });
    await settle();
    expect(title()).toBe('当前工作表不是核分表');
    const [sheet] = session.getState().sheets;
    await host.hand.select(sheet?.id ?? '', { top: 3, left: 3, bottom: 3, right: 3 });
    await settle();
    expect(title()).toBeUndefined();
  });

  it('goes with another page and with the next press', () => {
    const teller = createPaneTeller();
    teller.tell(session, { tone: 'ask', why: '一', now: '' });
    session.openPage('forms');
    expect(title()).toBeUndefined();
    teller.tell(session, { tone: 'ask', why: '二', now: '' });
    teller.putAway(session);
    expect(title()).toBeUndefined();
  });

  it('leaves alone what a deed that did not happen has said in between', () => {
    const teller = createPaneTeller();
    teller.tell(session, { tone: 'ask', why: '一', now: '' });
    session.tell({ severity: 'ask', title: '没有填入', text: '', retry: null });
    session.openPage('forms');
    teller.putAway(session);
    expect(title()).toBe('没有填入');
  });
});

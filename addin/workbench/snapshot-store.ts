/** Where the page keeps its one snapshot. Every call may fail where a browser forbids keeping. */
export interface SnapshotStore {
  load(): Promise<unknown>;
  save(snapshot: object): Promise<void>;
  /** Keeps something unreadable apart under the given stamp, so that it can be looked into later; only the latest three stay. */
  setAside(kept: unknown, stamp: string): Promise<void>;
}

const CURRENT = 'current';
const ASIDE = 'aside-';
const ASIDES_KEPT = 3;

/** Snapshots in the browser's IndexedDB: they never leave the computer. Rejects where there is none. */
export async function openSnapshotStore(name: string): Promise<SnapshotStore> {
  const database = await openDatabase(name);
  const objects = (mode: IDBTransactionMode): IDBObjectStore =>
    database.transaction('snapshots', mode).objectStore('snapshots');
  return {
    load: () => settle(objects('readonly').get(CURRENT)),
    save: async (snapshot) => void (await settle(objects('readwrite').put(snapshot, CURRENT))),
    async setAside(kept, stamp) {
      const store = objects('readwrite');
      await settle(store.put(kept, `${ASIDE}${stamp}`));
      const range = IDBKeyRange.bound(ASIDE, `${ASIDE}\uffff`);
      const stamps = await settle(store.getAllKeys(range));
      for (const old of stamps.slice(0, -ASIDES_KEPT)) store.delete(old);
    },
  };
}

function openDatabase(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('snapshots');
  return settle(opening);
}

function settle<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}

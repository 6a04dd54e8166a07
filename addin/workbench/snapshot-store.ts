/** Where the page keeps its one snapshot. Every call may fail where a browser forbids keeping. */
export interface SnapshotStore {
  load(): Promise<unknown>;
  save(snapshot: object): Promise<void>;
  /** Keeps something unreadable apart under the given stamp, so that it can be looked into later; only the latest three stay. */
  setAside(kept: unknown, stamp: string): Promise<void>;
}

const STORE = 'snapshots';
const CURRENT = 'current';
const ASIDE = 'aside-';
const ASIDES_KEPT = 3;

/** Snapshots in the browser's IndexedDB: they never leave the computer. Rejects where there is none. */
export async function openSnapshotStore(name: string): Promise<SnapshotStore> {
  const database = await openDatabase(name);
  const begin = (mode: IDBTransactionMode): IDBTransaction => database.transaction(STORE, mode);
  return {
    load: () => settle(begin('readonly').objectStore(STORE).get(CURRENT)),
    async save(snapshot) {
      const transaction = begin('readwrite');
      const request = transaction.objectStore(STORE).put(snapshot, CURRENT);
      // At once: a page that is being put away does not live to see the request answered, and would take it back.
      transaction.commit();
      await settle(request);
    },
    async setAside(kept, stamp) {
      const store = begin('readwrite').objectStore(STORE);
      await settle(store.put(kept, `${ASIDE}${stamp}`));
      const stamps = await settle(store.getAllKeys(IDBKeyRange.bound(ASIDE, `${ASIDE}\uffff`)));
      for (const old of stamps.slice(0, -ASIDES_KEPT)) store.delete(old);
    },
  };
}

function openDatabase(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  return settle(opening);
}

function settle<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}

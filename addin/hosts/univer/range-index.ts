import { RTree, type IRange, type IRTreeItem, type IUnitRange } from '@univerjs/core';

type Id = IRTreeItem['id'];
type Area = Pick<IRange, 'startRow' | 'endRow' | 'startColumn' | 'endColumn'>;

/** An area and every formula that looks at it. */
interface Watched {
  readonly area: Area;
  readonly ids: Set<Id>;
}

/**
 * Which formulas look at a cell, for Univer's engine. Its own index keeps an entry for each formula and area, adds all of them anew at
 * every edit, and hands out n formulas for each of n cells of an area that n formulas look at. This one keeps an area once, and an
 * area of which the caller wants nothing more is not looked through again.
 */
export class RangeIndex extends RTree {
  readonly #sheets = new Map<string, Map<string, SheetIndex>>();
  readonly #done = new WeakMap<ReadonlySet<number>, WeakSet<Watched>>();

  override insert({ unitId, sheetId, range, id }: IRTreeItem): void {
    if (!unitId) return;
    const book = this.#sheets.get(unitId) ?? new Map<string, SheetIndex>();
    this.#sheets.set(unitId, book);
    const sheet = book.get(sheetId) ?? new SheetIndex();
    book.set(sheetId, sheet);
    sheet.add(areaOf(range), id);
  }

  override bulkInsert(items: readonly IRTreeItem[]): void {
    for (const item of items) this.insert(item);
  }

  override *searchGenerator(search: IUnitRange): IterableIterator<Id> {
    yield* this.bulkSearch([search]);
  }

  override bulkSearch(
    searches: readonly IUnitRange[],
    except: ReadonlySet<number> = new Set(),
  ): Set<Id> {
    const found = new Set<Id>();
    const done = this.#done.get(except) ?? new WeakSet();
    this.#done.set(except, done);
    for (const { unitId, sheetId, range } of searches)
      for (const watched of this.#sheets.get(unitId)?.get(sheetId)?.over(areaOf(range)) ?? []) {
        if (done.has(watched)) continue;
        const wanted = [...watched.ids].filter((id) => typeof id !== 'number' || !except.has(id));
        for (const id of wanted) found.add(id);
        // What is not wanted once is never wanted again in the same search: the set only grows.
        if (wanted.length === 0) done.add(watched);
      }
    return found;
  }

  override remove({ unitId, sheetId, range, id }: IRTreeItem): void {
    this.#sheets.get(unitId)?.get(sheetId)?.remove(areaOf(range), id);
  }

  override bulkRemove(items: readonly IRTreeItem[]): void {
    for (const item of items) this.remove(item);
  }

  override removeById(unitId: string, sheetId?: string): void {
    if (sheetId) this.#sheets.get(unitId)?.delete(sheetId);
    else this.#sheets.delete(unitId);
  }

  override clear(): void {
    this.#sheets.clear();
  }

  override openKdTree(): void {
    // Nothing is to be made ready.
  }

  override closeKdTree(): void {
    // Nothing was made ready.
  }
}

/** Rows of a block; small areas are found by the blocks they lie in, large ones by their columns. */
const BLOCK = 32;
const SMALL = 64;
/** More columns than a sheet has. */
const COLUMNS = 1 << 15;

/** The areas of one sheet. */
class SheetIndex {
  readonly #all = new Map<string, Watched>();
  readonly #byId = new Map<Id, Set<Watched>>();
  readonly #byBlock = new Map<number, Set<Watched>>();
  readonly #byColumn = new Map<number, Set<Watched>>();
  readonly #wide = new Set<Watched>();

  add(area: Area, id: Id): void {
    const key = `${area.startRow} ${area.startColumn} ${area.endRow} ${area.endColumn}`;
    let watched = this.#all.get(key);
    if (!watched) {
      watched = { area, ids: new Set() };
      this.#all.set(key, watched);
      for (const shelf of this.#shelvesFor(area)) shelf.add(watched);
    }
    watched.ids.add(id);
    put(this.#byId, id, watched);
  }

  /** All areas of a formula that touch this one. */
  remove(area: Area, id: Id): void {
    const own = this.#byId.get(id);
    for (const watched of own ?? [])
      if (touch(watched.area, area)) {
        watched.ids.delete(id);
        own?.delete(watched);
      }
  }

  *over(area: Area): Iterable<Watched> {
    if (blocksOf(area) > SMALL || widthOf(area) > SMALL) {
      for (const watched of this.#all.values()) if (touch(watched.area, area)) yield watched;
      return;
    }
    const seen = new Set<Watched>();
    for (const shelf of this.#shelvesOver(area))
      for (const watched of shelf)
        if (touch(watched.area, area) && !seen.has(watched)) {
          seen.add(watched);
          yield watched;
        }
  }

  #shelvesFor(area: Area): readonly Set<Watched>[] {
    if (blocksOf(area) <= SMALL) return blockKeys(area).map((key) => shelfOf(this.#byBlock, key));
    if (widthOf(area) > SMALL) return [this.#wide];
    return columnKeys(area).map((column) => shelfOf(this.#byColumn, column));
  }

  #shelvesOver(area: Area): readonly Set<Watched>[] {
    const blocks = blockKeys(area).flatMap((key) => this.#byBlock.get(key) ?? []);
    const columns = columnKeys(area).flatMap((column) => this.#byColumn.get(column) ?? []);
    return [...blocks, ...columns, this.#wide];
  }
}

function put<Key>(map: Map<Key, Set<Watched>>, key: Key, watched: Watched): void {
  shelfOf(map, key).add(watched);
}

function shelfOf<Key>(map: Map<Key, Set<Watched>>, key: Key): Set<Watched> {
  const shelf = map.get(key) ?? new Set();
  map.set(key, shelf);
  return shelf;
}

/** Whole columns and rows have no number where they begin or end. */
function areaOf({ startRow, endRow, startColumn, endColumn }: IRange): Area {
  return {
    startRow: Number.isNaN(startRow) ? 0 : startRow,
    startColumn: Number.isNaN(startColumn) ? 0 : startColumn,
    endRow: Number.isNaN(endRow) ? Infinity : endRow,
    endColumn: Number.isNaN(endColumn) ? Infinity : endColumn,
  };
}

function touch(one: Area, other: Area): boolean {
  return (
    one.startRow <= other.endRow &&
    one.endRow >= other.startRow &&
    one.startColumn <= other.endColumn &&
    one.endColumn >= other.startColumn
  );
}

function widthOf({ startColumn, endColumn }: Area): number {
  return endColumn - startColumn + 1;
}

function blocksOf(area: Area): number {
  const { startRow, endRow } = area;
  return widthOf(area) * (Math.floor(endRow / BLOCK) - Math.floor(startRow / BLOCK) + 1);
}

function columnKeys(area: Area): readonly number[] {
  return Array.from({ length: widthOf(area) }, (_, at) => area.startColumn + at);
}

function blockKeys(area: Area): readonly number[] {
  const first = Math.floor(area.startRow / BLOCK);
  const rows = Math.floor(area.endRow / BLOCK) - first + 1;
  return columnKeys(area).flatMap((column) =>
    Array.from({ length: rows }, (_, at) => (first + at) * COLUMNS + column),
  );
}

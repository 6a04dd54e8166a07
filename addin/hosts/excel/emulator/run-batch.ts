import type { Book } from './book';
import { nullObject, type Arguments, type EmulatedObject, type Wire } from './emulated-object';
import { ExcelError } from './excel-error';
import { workbookObject } from './objects/workbook';
import { rangeObject } from './objects/range';
import { rangeAreasObject } from './objects/range-areas';
import { answerQuery } from './answer-query';
import { ACTION, PATH, type Batch, type BatchAction, type BatchPath } from './request';

/** What one batch did, for tests that count. */
export interface BatchLog {
  /** Each action but instantiations, as `Range.Values?` (read), `Range.Values=` (set) or `Worksheet.Delete()`. */
  readonly members: string[];
  reads: number;
  writes: number;
}

/** The response body of a batch. */
export interface BatchAnswer {
  readonly Results: { readonly ActionId: number; readonly Value: Wire }[];
  readonly TraceIds: number[];
  Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

/** Runs the actions in order; what stands before a failing one is done and stays. */
export function runBatch(book: Book, batch: Batch, log: BatchLog): BatchAnswer {
  const answer: BatchAnswer = { Results: [], TraceIds: [] };
  const run = new BatchRun(book, batch, log);
  for (const [index, action] of batch.Actions.entries()) {
    try {
      answer.Results.push({ ActionId: action.Id, Value: run.perform(action) });
      if (action.ActionType === ACTION.trace) answer.TraceIds.push(action.Id);
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      answer.Error = {
        Code: error.code,
        Message: error.message,
        Location: run.locationOf(action),
        ActionIndex: index,
      };
      break;
    }
  }
  return answer;
}

class BatchRun {
  private readonly found = new Map<number, EmulatedObject>();
  private readonly kept = new Map<EmulatedObject, string>();
  private at = '';

  constructor(
    private readonly book: Book,
    private readonly batch: Batch,
    private readonly log: BatchLog,
  ) {}

  perform(action: BatchAction): Wire {
    this.at = '';
    if (action.ActionType === ACTION.trace) return null;
    const object = this.find(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identify(object);
      case ACTION.query:
        this.log.reads += 1;
        this.log.members.push(
          ...(action.QueryInfo.Select ?? ['*']).map((name) => `${object.type}.${name}?`),
        );
        return answerQuery(this.book, object, action.QueryInfo);
      case ACTION.method:
        return this.call(object, action);
      case ACTION.setProperty:
        return this.set(object, action);
      default:
        return this.book.lack(`ActionType.${action.ActionType}`);
    }
  }

  /** `Range.values`, as the client shows it in `debugInfo.errorLocation`. */
  locationOf(action: BatchAction): string {
    if (this.at !== '') return this.at;
    const object = this.found.get(action.ObjectPathId);
    return object ? member(object.type, action.Name) : '';
  }

  private identify(object: EmulatedObject): Wire {
    if (object.isNull) return null;
    const kept = this.kept.get(object);
    return { ...object.identity, ...(kept === undefined ? {} : { _ReferenceId: kept }) };
  }

  private call(object: EmulatedObject, action: BatchAction): Wire {
    if (object.isNull) return { _IsNull: true };
    if (action.Name === '_KeepReference' && object.place) {
      this.kept.set(object, this.book.keep(object.place));
      return null;
    }
    this.log.members.push(`${object.type}.${action.Name}()`);
    const method = object.methods?.[action.Name];
    if (!method) return this.book.lack(`${object.type}.${action.Name}`);
    return this.counted(() => method(this.given(action.ArgumentInfo)));
  }

  private set(object: EmulatedObject, action: BatchAction): Wire {
    if (object.isNull) throw new ExcelError('InvalidOperation');
    this.log.members.push(`${object.type}.${action.Name}=`);
    const write = object.writes?.[action.Name];
    if (!write) return this.book.lack(`${object.type}.${action.Name}`);
    return this.counted(() => {
      write(action.ArgumentInfo.Arguments[0]);
      return null;
    });
  }

  /** A write is whatever changes the workbook; moving the cursor or registering a handler is none. */
  private counted(deed: () => Wire): Wire {
    const before = this.book.version;
    const value = deed();
    if (this.book.version !== before) this.log.writes += 1;
    return value;
  }

  private find(id: number): EmulatedObject {
    const before = this.found.get(id);
    if (before) return before;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new ExcelError('InvalidArgument');
    const object = this.resolve(path);
    this.found.set(id, object);
    return object;
  }

  private resolve(path: BatchPath): EmulatedObject {
    switch (path.ObjectPathType) {
      case PATH.global:
        return workbookObject(this.book);
      case PATH.null:
        return nullObject('Null');
      case PATH.reference:
        return this.referenced(path.Name ?? '');
      default:
        return this.below(this.find(path.ParentObjectPathId ?? 0), path);
    }
  }

  private referenced(id: string): EmulatedObject {
    const place = this.book.reference(id);
    if (!place) throw new ExcelError('ItemNotFound');
    if (place.areas.length === 0) throw new ExcelError('InvalidReference');
    return place.areas.length === 1
      ? rangeObject(this.book, place)
      : rangeAreasObject(this.book, place);
  }

  private below(parent: EmulatedObject, path: BatchPath): EmulatedObject {
    if (parent.isNull) return parent;
    const name = path.Name ?? '';
    this.at = member(parent.type, path.ObjectPathType === PATH.indexer ? 'GetItem' : name);
    if (path.ObjectPathType === PATH.indexer) {
      if (!parent.item) return this.book.lack(`${parent.type}.GetItem`);
      return parent.item(path.ArgumentInfo.Arguments[0]);
    }
    const object = parent.objects?.[name];
    if (!object) return this.book.lack(`${parent.type}.${name}`);
    const before = this.book.version;
    const found = object(this.given(path.ArgumentInfo));
    if (this.book.version !== before) {
      this.log.writes += 1;
      this.log.members.push(`${parent.type}.${name}()`);
    }
    this.at = '';
    return found;
  }

  private given(info: BatchAction['ArgumentInfo']): Arguments {
    return {
      values: info.Arguments,
      objects: info.Arguments.map((_, index) => {
        const id = info.ReferencedObjectPathIds[index];
        return typeof id === 'number' && id > 0 ? this.find(id) : null;
      }),
    };
  }
}

function member(type: string, name: string): string {
  return `${type}.${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}

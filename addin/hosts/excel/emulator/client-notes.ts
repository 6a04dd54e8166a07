/// <reference types="office-js" />

/** The part of the client's own machinery that its classes are made with. */
interface Machinery {
  createPropertyObject(
    kind: unknown,
    parent: object,
    name: string,
    isMany: boolean,
    flags: number,
  ): object;
  createMethodObject(
    kind: unknown,
    parent: object,
    name: string,
    operation: number,
    values: readonly unknown[],
    isMany: boolean,
    isInvalidAfterRequest: boolean,
    getByIdMethodName: string | null,
    flags: number,
  ): object;
  createChildItemObject(
    kind: unknown,
    hasIndexer: boolean,
    parent: object,
    item: unknown,
    index: number,
  ): Loaded;
  invokeMethod(
    parent: object,
    name: string,
    operation: number,
    values: readonly unknown[],
    flags: number,
    result: number,
  ): unknown;
}

interface Loaded {
  _handleResult(value: unknown): void;
}

type Base = new (context: unknown, path: unknown) => Loaded;

const READ = 1;
const WRITE = 0;

/**
 * The newest client that can be installed ends before ExcelApi 1.18, and the one Excel loads from Microsoft does not. What it has of
 * notes stands here after Microsoft's declarations and is made of the client's own machinery. To be called once the client is there.
 */
export function teachNotes(): void {
  if (Reflect.has(Excel.Worksheet.prototype, 'notes')) return;
  const machinery: unknown = Reflect.get(OfficeExtension, 'BatchApiHelper');
  const base: unknown = Reflect.get(OfficeExtension, 'ClientObject');
  const load = memberOf(Reflect.get(OfficeExtension, 'Utility'), 'load');
  if (!isMachinery(machinery) || !isBase(base) || typeof load !== 'function')
    throw new Error('the client has changed');
  const Note = noteClass(machinery, base);
  const NoteCollection = collectionClass(machinery, base, Note);
  for (const kind of [Note, NoteCollection])
    Reflect.set(kind.prototype, 'load', function (this: object, names: unknown) {
      return Reflect.apply(load, null, [this, names]);
    });
  Object.defineProperty(Excel.Worksheet.prototype, 'notes', {
    get(this: object) {
      if (!Office.context.requirements.isSetSupported('ExcelApi', '1.18'))
        throw new Error('Worksheet.notes is asked for, and ExcelApi 1.18 is not there');
      return machinery.createPropertyObject(NoteCollection, this, 'Notes', true, 4);
    },
  });
}

function noteClass(machinery: Machinery, ClientObject: Base) {
  return class Note extends ClientObject {
    private text: unknown;
    get _className() {
      return 'Note';
    }
    get content() {
      if (this.text === undefined) throw new Error('Note.content is not loaded');
      return this.text;
    }
    delete() {
      machinery.invokeMethod(this, 'Delete', WRITE, [], 0, 0);
    }
    getLocation() {
      return machinery.createMethodObject(
        Excel.Range,
        this,
        'GetLocation',
        READ,
        [],
        false,
        true,
        null,
        4,
      );
    }
    override _handleResult(value: unknown) {
      super._handleResult(value);
      this.text = memberOf(value, 'Content') ?? this.text;
    }
  };
}

function collectionClass(machinery: Machinery, ClientObject: Base, Note: unknown) {
  return class NoteCollection extends ClientObject {
    private loaded: readonly Loaded[] | null = null;
    get _className() {
      return 'NoteCollection';
    }
    get _isCollection() {
      return true;
    }
    get items() {
      if (!this.loaded) throw new Error('NoteCollection.items is not loaded');
      return this.loaded;
    }
    add(cellAddress: string, content: string) {
      return machinery.createMethodObject(
        Note,
        this,
        'Add',
        WRITE,
        [cellAddress, content],
        false,
        true,
        null,
        0,
      );
    }
    getItem(key: string) {
      return machinery.createMethodObject(
        Note,
        this,
        'GetItem',
        READ,
        [key],
        false,
        false,
        null,
        4,
      );
    }
    override _handleResult(value: unknown) {
      super._handleResult(value);
      const items = memberOf(value, '_Items');
      if (!Array.isArray(items)) return;
      this.loaded = items.map((item: unknown, index) => {
        const note = machinery.createChildItemObject(Note, false, this, item, index);
        note._handleResult(item);
        return note;
      });
    }
  };
}

function memberOf(value: unknown, name: string): unknown {
  const holds = (typeof value === 'object' && value !== null) || typeof value === 'function';
  return holds ? Reflect.get(value, name) : undefined;
}

function isMachinery(value: unknown): value is Machinery {
  return typeof value === 'function' && 'createMethodObject' in value;
}

function isBase(value: unknown): value is Base {
  return typeof value === 'function';
}

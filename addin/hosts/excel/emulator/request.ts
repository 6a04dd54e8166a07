import * as v from 'valibot';

const argumentInfo = v.optional(
  v.object({
    Arguments: v.optional(v.array(v.unknown()), []),
    ReferencedObjectPathIds: v.optional(v.array(v.unknown()), []),
  }),
  { Arguments: [], ReferencedObjectPathIds: [] },
);

const action = v.object({
  Id: v.number(),
  ActionType: v.number(),
  Name: v.optional(v.string(), ''),
  ObjectPathId: v.number(),
  ArgumentInfo: argumentInfo,
  QueryInfo: v.optional(
    v.object({
      Select: v.optional(v.array(v.string())),
      Expand: v.optional(v.array(v.string()), []),
      Top: v.optional(v.number()),
      Skip: v.optional(v.number()),
    }),
    { Expand: [] },
  ),
});

const objectPath = v.object({
  Id: v.number(),
  ObjectPathType: v.number(),
  Name: v.optional(v.nullable(v.string()), ''),
  ParentObjectPathId: v.optional(v.number()),
  ArgumentInfo: argumentInfo,
});

const batch = v.object({
  Actions: v.array(action),
  ObjectPaths: v.record(v.string(), objectPath),
});

/** One batch as Microsoft's client sends it. */
export type Batch = v.InferOutput<typeof batch>;
export type BatchAction = Batch['Actions'][number];
export type BatchPath = Batch['ObjectPaths'][string];
export type QueryInfo = BatchAction['QueryInfo'];

/** The `ActionType`s the emulator answers. */
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

/** How an object is found. */
export const PATH = {
  global: 1,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  null: 7,
} as const;

/** Reads a request body; a body no client of Microsoft's would send throws. */
export function parseBatch(text: string): Batch {
  const body: unknown = JSON.parse(text);
  return v.parse(batch, body);
}

/** Name and heading under which something was recorded of a person. */
export interface RecordedHead {
  readonly key: string;
  readonly name: string;
  readonly heading: string;
}

/** Who has no sheet any more, and something was recorded of them. */
export interface UnheldHead extends RecordedHead {
  /** Keys of those who may be the same, while nobody has said whether they are. */
  readonly maybe: readonly string[];
}

/** A person's word on whether what was recorded under one key is another's: 是一人, or 不是. */
export interface Recognition {
  /** Key it was recorded under. */
  readonly subject: string;
  /** Key of whom it is said to be about, or not. */
  readonly person: string;
  readonly same: boolean;
}

/** The first blank of a key parts name and heading; of a sheet without a name the key holds the sheet. */
export function headOfKey(key: string): RecordedHead {
  const end = key.indexOf(' ');
  const name = key.slice(0, Math.max(end, 0));
  return { key, name: name === '?' ? '' : name, heading: key.slice(end + 1) };
}

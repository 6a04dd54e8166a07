/** What the Excel host is made of; the composition root passes it, so that nothing here reaches for a global. */
export interface ExcelParts {
  /** Microsoft's client, as office.js defines it. */
  readonly excel: typeof Excel;
  /** `Office.context.requirements.isSetSupported`. */
  supports(set: string, version: string): boolean;
  /** Does something after so many milliseconds unless called off; for waiting on Excel. */
  readonly later?: Later;
  /** Told of every failure of Excel's, for a developer's console. */
  readonly report?: (failure: unknown) => void;
}

export type Later = (deed: () => void, milliseconds: number) => () => void;

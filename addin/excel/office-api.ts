/** What the pane uses of office.js outside the workbook, in the shapes it relies on; `Office` fits it. */
export interface OfficeApi {
  /** Never settles where office.js cannot load what belongs to this Excel. */
  onReady(): Promise<{ readonly host: unknown }>;
  readonly context: {
    readonly requirements: { isSetSupported(name: string, version: string): boolean };
    readonly platform: unknown;
    readonly displayLanguage: string;
    /** Missing in Excel on the web and in older ones. */
    readonly officeTheme?: OfficeColours;
  };
  readonly addin: {
    showAsTaskpane(): Promise<void>;
    onVisibilityModeChanged(
      listener: (message: { readonly visibilityMode: unknown }) => void,
    ): Promise<unknown>;
  };
  readonly actions: {
    associate(name: string, action: (event?: unknown) => void): void;
  };
}

/** Colours of Excel's own window, as `#rrggbb`. */
export interface OfficeColours {
  readonly bodyBackgroundColor?: string;
}

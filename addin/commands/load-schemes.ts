import type { Scheme } from '../../src/scheme/scheme';

/** Fetches the notices that come with the product: their words are data that need not stand in a pane's first scripts, and grow with every notice. */
export async function loadSchemes(): Promise<readonly Scheme[]> {
  const { BUILTIN_SCHEMES } = await import(
    /* webpackChunkName: "schemes" */ '../../src/scheme/builtin/builtin-schemes'
  );
  return BUILTIN_SCHEMES;
}

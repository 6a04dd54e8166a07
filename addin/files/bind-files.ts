import { zipSync } from 'fflate';

/** Several files as one archive; they are packed already, so that they are only put side by side. */
export function bindFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 0 });
}

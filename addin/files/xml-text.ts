/** These two are no characters. */
const NONE = /[\ufffe\uffff]/g;
/** Half a letter, left where a text was cut. */
const HALF = /\p{Cs}/gu;

/** A text without what no file of XML can hold: one such place, and programs "repair" the file or open nothing of it. Control characters are the format's own matter. */
export function knownToXml(text: string): string {
  return text.replace(NONE, '').replace(HALF, '\ufffd');
}

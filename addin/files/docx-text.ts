/** Control characters but tab and line feed, and the two that are none. */
const UNWRITABLE = /(?![\t\n\r\v\f])\p{Cc}|[\ufffe\uffff]/gu;
/** Half a letter, left where a text was cut. */
const HALF = /\p{Cs}/gu;

/** A text as XML can hold it: one character it knows nothing of and Word opens nothing of the file. What broke a line in another program is a blank. */
export function writableText(text: string): string {
  return text
    .replace(/[\v\f]/g, ' ')
    .replace(UNWRITABLE, '')
    .replace(HALF, '\ufffd');
}

import { knownToXml } from './xml-text';

/** Control characters but tab and line feed. */
const UNWRITABLE = /(?![\t\n\r\v\f])\p{Cc}/gu;

/** A text as XML can hold it: one character it knows nothing of and Word opens nothing of the file. What broke a line in another program is a blank. */
export function writableText(text: string): string {
  return knownToXml(text.replace(/[\v\f]/g, ' ').replace(UNWRITABLE, ''));
}

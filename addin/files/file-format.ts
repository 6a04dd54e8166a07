import type { ForeignFormat } from './xlsx-fault';

/** What the first bytes say a file is. An OLE store holds old workbooks and encrypted new ones alike. */
export type FileFormat = 'zip' | 'ole' | ForeignFormat;

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const IMAGES = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
];
const ARCHIVES = [
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
];

/** Tells a file by its contents; names are not believed, because forms come back renamed. */
export function sniffFormat(bytes: Uint8Array): FileFormat {
  if (startsWith(bytes, [0x50, 0x4b])) return 'zip';
  if (startsWith(bytes, OLE)) return 'ole';
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf';
  if (IMAGES.some((mark) => startsWith(bytes, mark))) return 'image';
  if (ARCHIVES.some((mark) => startsWith(bytes, mark))) return 'archive';
  return sniffText(bytes);
}

function sniffText(bytes: Uint8Array): FileFormat {
  const head = bytes.subarray(0, 4096);
  const text = decodeHead(head);
  if (text === null) return 'unknown';
  if (/<!doctype html|<html|<table/i.test(text)) return 'html';
  if (/^\s*<\?xml/.test(text)) return 'xml';
  return 'text';
}

/** The head as text, or null when it holds bytes no text has. Chinese text saved as GBK still counts as text. */
function decodeHead(head: Uint8Array): string | null {
  const utf16 = startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]);
  if (utf16) return new TextDecoder(head[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(head);
  const control = head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  return control ? null : new TextDecoder().decode(head);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return bytes.length >= mark.length && mark.every((byte, index) => bytes[index] === byte);
}

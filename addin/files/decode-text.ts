/** The text of a file as offices save it: UTF-8 with or without its mark, UTF-16 with it (“Unicode text”), else GB18030, as Excel in China does. Null where it is none of them. */
export function decodeText(bytes: Uint8Array): string | null {
  for (const encoding of encodingsOf(bytes)) {
    const text = decode(bytes, encoding);
    if (text !== null) return text;
  }
  return null;
}

function encodingsOf(bytes: Uint8Array): readonly string[] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return ['utf-8', 'gb18030'];
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Another encoding would be read as rubbish without anybody noticing.
    return null;
  }
}

import { expect, it } from 'vitest';
import { hashText } from './hash-text';

it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['核分', 'b7d8ca1569cdef1976c4f2ac1039ee73f10026363b9eb05c5d6af91c7142ce56'],
])('the digest of “%s” is that of the standard', (text, digest) => {
  expect(hashText(text)).toBe(digest);
});

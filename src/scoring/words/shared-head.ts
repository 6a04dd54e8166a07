import { unitSet } from '../../base/unit-set';

const joins = unitSet('、和与及');
/** No head is shorter: 学习型 in 学习型机关、支部、党员. */
const SHORTEST = 2;

/** A name of which the cell gives only the end, and where the text goes on. */
interface Clipped {
  readonly name: string;
  readonly end: number;
}

/**
 * 学习型机关、支部、党员: things listed after one whose name begins with the same words. `names` are those of the item; null where
 * no name stands before the list, or none shares its head.
 */
export function clippedNameAt(text: string, at: number, names: readonly string[]): Clipped | null {
  if (names.length === 0 || !joins(text, at - 1)) return null;
  const from = Math.max(
    ...[',', ';', '；', '。', ':', '('].map((mark) => text.lastIndexOf(mark, at - 1)),
  );
  const listed = text.slice(Math.max(from + 1, at - 60), at - 1);
  const first = names.find((name) => listed.startsWith(name) || listed.endsWith(name));
  if (first === undefined) return null;
  for (const name of names) {
    const head = sharedHead(first, name);
    const tail = name.slice(head);
    if (head < SHORTEST || tail.length < 2 || !text.startsWith(tail, at)) continue;
    return { name, end: at + tail.length };
  }
  return null;
}

function sharedHead(first: string, name: string): number {
  if (first === name) return 0;
  let head = 0;
  while (head < name.length && first.charAt(head) === name.charAt(head)) head += 1;
  return head;
}

/*
 * What the pane and its libraries call and engines from Chrome 70 on may lack. Found by running the pane without them
 * (e2e/wps-engine.test.ts) and in a Chromium 79.
 */

/** From Chrome 92. */
export function at(this: ArrayLike<unknown>, index: number): unknown {
  const place = Math.trunc(index) || 0;
  return this[place < 0 ? this.length + place : place];
}

/** From Chrome 73. */
export function fromEntries(entries: Iterable<readonly [PropertyKey, unknown]>): object {
  const made = {};
  for (const [name, value] of entries) {
    Object.defineProperty(made, name, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
  return made;
}

/** From Chrome 93. */
export function hasOwn(holder: object, name: PropertyKey): boolean {
  return Object.prototype.hasOwnProperty.call(holder, name);
}

/** From Chrome 73. */
export function* matchAll(this: string, pattern: RegExp): IterableIterator<RegExpExecArray> {
  const search = new RegExp(pattern.source, pattern.flags);
  search.lastIndex = pattern.lastIndex;
  for (let match = search.exec(this); match; match = search.exec(this)) {
    // An empty match would be found for ever.
    if (match[0] === '') search.lastIndex += 1;
    yield match;
  }
}

/** From Chrome 85. */
export function replaceAll(
  this: string,
  pattern: string | RegExp,
  replacement: string | ((match: string) => string),
): string {
  const search =
    typeof pattern === 'string'
      ? new RegExp(pattern.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'g')
      : pattern;
  return typeof replacement === 'string'
    ? this.replace(search, replacement)
    : this.replace(search, replacement);
}

/** From Chrome 84. Without it nothing can be let go of: it holds on. */
export class HoldingRef {
  constructor(private readonly target: object) {}

  deref(): object {
    return this.target;
  }
}

/**
 * A selector that begins with `:is(…)`, which is from Chrome 88, spelt out: `:is(a, b):not(c)` as `a:not(c), b:not(c)`.
 * Others stay as they are. The menus ask so for what can take the focus.
 */
export function spellOut(selector: string): string {
  const found = /^:is\(((?:[^()]|\([^()]*\))*)\)([^,]*)$/.exec(selector);
  if (!found) return selector;
  const [, list = '', rest = ''] = found;
  return list
    .split(/,(?![^(]*\))/)
    .map((each) => `${each.trim()}${rest}`)
    .join(', ');
}

function knowsIs(): boolean {
  try {
    return document.createElement('a').matches(':is(a)');
  } catch {
    return false;
  }
}

/** Lets a member that takes a selector take one that is spelt out. */
function spellOutIn(holder: object, name: string): void {
  const own: unknown = Reflect.get(holder, name);
  if (typeof own !== 'function') return;
  Object.defineProperty(holder, name, {
    value(this: Element, selector: string): unknown {
      return Reflect.apply(own, this, [spellOut(selector)]);
    },
    configurable: true,
    writable: true,
  });
}

function addMissing(holder: object, name: string, value: unknown): void {
  if (name in holder) return;
  Object.defineProperty(holder, name, { value, configurable: true, writable: true });
}

addMissing(Array.prototype, 'at', at);
addMissing(String.prototype, 'at', at);
addMissing(String.prototype, 'matchAll', matchAll);
addMissing(String.prototype, 'replaceAll', replaceAll);
addMissing(Object, 'fromEntries', fromEntries);
addMissing(Object, 'hasOwn', hasOwn);
addMissing(window, 'WeakRef', HoldingRef);
if (!knowsIs()) {
  for (const name of ['matches', 'closest', 'querySelector', 'querySelectorAll']) {
    spellOutIn(Element.prototype, name);
  }
}

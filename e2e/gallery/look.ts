import type { Page } from 'playwright-core';

/** Elements that stick out of the pane or whose text is cut. */
export function findOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const pane = document.querySelector('.pane');
    if (!pane) return ['no pane'];
    const { right } = pane.getBoundingClientRect();
    const out: string[] = [];
    for (const element of pane.querySelectorAll('*')) {
      if (element.closest('.unseen')) continue;
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const hidden = style.overflowX !== 'visible' && !element.matches('input,textarea,select,svg');
      if (box.width > 0 && box.right > right + 0.5) out.push(`out: ${describe(element)}`);
      if (hidden && element.scrollWidth > element.clientWidth + 1 && box.width > 1) {
        out.push(`cut: ${describe(element)}`);
      }
      if (style.textOverflow === 'ellipsis' && !element.matches('input,select')) {
        out.push(`ellipsis: ${describe(element)}`);
      }
    }
    return out;

    function describe(element: Element): string {
      return `${element.tagName}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').slice(0, 20)}”`;
    }
  });
}

/** Controls that are smaller than a fingertip of 24 px; words within a sentence are excepted. */
export function findSmallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.pane :is(button,input,select,textarea,[role="spinbutton"])')]
      .filter((control) => !control.matches('.link') && control.getClientRects().length > 0)
      .flatMap((control) => {
        const { width, height } = control.getBoundingClientRect();
        return width >= 24 && height >= 24
          ? []
          : [`${control.outerHTML.slice(0, 80)} ${width}×${height}`];
      }),
  );
}

/** Text with less than 4.5:1 against what lies behind it; what is disabled is excepted. */
export function findFaintText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faint = new Set<string>();
    const walker = document.createTreeWalker(
      document.querySelector('.pane') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = (node.textContent ?? '').trim();
      if (!element || text === '' || element.closest('[aria-disabled="true"],:disabled,.unseen')) {
        continue;
      }
      const ink = parse(getComputedStyle(element).color);
      const ground = groundOf(element);
      const ratio = contrast(ink, ground);
      if (ratio < 4.5) faint.add(`${ratio.toFixed(2)} “${text.slice(0, 16)}” ${element.className}`);
    }
    return [...faint];

    function parse(color: string): readonly number[] {
      return (color.match(/[\d.]+/g) ?? []).map(Number);
    }
    function groundOf(element: Element): readonly number[] {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const color = parse(getComputedStyle(at).backgroundColor);
        if (color.length === 3 || (color[3] ?? 0) > 0) return color;
      }
      return [255, 255, 255];
    }
    function luminance(color: readonly number[]): number {
      const [red = 0, green = 0, blue = 0] = color.map((part) => {
        const share = part / 255;
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
    function contrast(a: readonly number[], b: readonly number[]): number {
      const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
      return (light + 0.05) / (dark + 0.05);
    }
  });
}

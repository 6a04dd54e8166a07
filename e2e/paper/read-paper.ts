import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { readDrawing, type Line } from './read-drawing';

const run = promisify(execFile);
const GENEROUS = { maxBuffer: 64 * 1024 * 1024 };

/** A run of characters as it stands on the page; points, from the top left corner. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One printed page. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  /** The straight lines drawn: borders of cells. */
  readonly lines: readonly Line[];
  /** Every colour painted with, as `rgb(0%,0%,0%)`. */
  readonly colours: readonly string[];
  /** How many glyphs have ink cut off. */
  readonly cut: number;
}

/** A PDF → what a reader of the paper would see, page by page. */
export async function readPaper(pdf: string): Promise<readonly Page[]> {
  const { stdout } = await run('pdftotext', ['-bbox', pdf, '-'], GENEROUS);
  const pages = [...stdout.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs)];
  return Promise.all(
    pages.map(async ([, width, height, words = ''], at): Promise<Page> => {
      const number = String(at + 1);
      const args = ['-svg', '-f', number, '-l', number, pdf, '-'];
      const drawing = await run('pdftocairo', args, GENEROUS);
      return {
        width: Number(width),
        height: Number(height),
        words: readWords(words),
        ...readDrawing(drawing.stdout),
      };
    }),
  );
}

/** The families of the fonts that a PDF is set in. */
export async function fontsOf(pdf: string): Promise<readonly string[]> {
  const { stdout } = await run('pdffonts', [pdf]);
  const names = stdout.split('\n').slice(2).filter(Boolean);
  return [...new Set(names.map((line) => line.replace(/^[A-Z]{6}\+/, '').replace(/[\s-].*$/, '')))];
}

const WORD =
  /<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">(.*?)<\/word>/g;

function readWords(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(([, left, top, right, bottom, word = '']) => ({
    text: unescape(word),
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

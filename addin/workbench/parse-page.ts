import type { PageId } from '../commands/session-state';

const PAGES: readonly PageId[] = [
  'check',
  'forms',
  'gather',
  'totals',
  'review',
  'draw',
  'documents',
  'rubric',
];

/** A kept page name → that page; a page that is no more is 检查. */
export function parsePage(name: string): PageId {
  return PAGES.find((page) => page === name) ?? 'check';
}

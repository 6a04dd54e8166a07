import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { reviewedSheets, type ReviewedSample } from '../../../e2e/gallery/fixture-review';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { createSession } from '../../commands/create-session';
import { createMemoryHost } from '../../hosts/memory/memory-host';
import { App } from '../App';
import { loadLaterParts } from '../later-parts';

/** Twelve people of three units; every third lacks a form, so that they stand in two heaps. */
const PEOPLE = [...'甲乙丙丁戊己庚辛壬癸子丑'].map((letter, at): ReviewedSample => {
  const without = at % 3 === 0 ? { without: ['inspection-team annex-2'] } : {};
  return {
    name: `某${letter}`,
    post: `市${'甲乙丙'[at % 3] ?? ''}局科长`,
    blocks: ['member'],
    ...without,
  };
});

beforeAll(loadLaterParts);
afterEach(cleanup);

beforeEach(async () => {
  const host = createMemoryHost();
  await host.insertSheets(reviewedSheets(PEOPLE));
  const session = createSession(host, {
    now: () => new Date(2017, 10, 27),
    schemes: BUILTIN_SCHEMES,
  });
  session.openPage('review');
  render(<App session={session} theme="light" platform="browser" locale="zh-CN" />);
  await screen.findByRole('searchbox', { name: '按姓名或单位查找' }, { timeout: 5000 });
});

const field = () => screen.getByRole('searchbox', { name: '按姓名或单位查找' });
const seek = (value: string) => fireEvent.change(field(), { target: { value } });
const names = () =>
  [...document.querySelectorAll('.persons b')].map((each) => each.textContent).sort();
const pill = (name: RegExp) => screen.getByRole('button', { name });

describe('a list of many people', () => {
  it('shows whoever is looked for whatever their state, and how many they are', () => {
    seek('甲局');
    expect(names()).toEqual(['某甲', '某丁', '某庚', '某癸'].sort());
    expect(screen.getByText('找到4人，共12人')).toBeTruthy();
    seek('某乙');
    expect(names()).toEqual(['某乙']);
    expect(pill(/^缺表/).getAttribute('aria-pressed')).toBe('false');
  });

  it('says that there is nobody, and one press or Esc shows all again', () => {
    const before = names();
    seek('某某');
    expect(screen.getByText(/没有叫“某某”的人/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '清除查找' }));
    expect(names()).toEqual(before);
    expect(document.activeElement).toBe(field());
    seek('某某');
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(names()).toEqual(before);
  });

  it('is walked with the arrows, and Enter opens the only one found', async () => {
    seek('乙局');
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    const [first, second] = document.querySelectorAll('.person-go');
    expect(document.activeElement).toBe(first);
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowUp' });
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(field());
    seek('某丑');
    fireEvent.keyDown(field(), { key: 'Enter' });
    await waitFor(() => expect(screen.queryByRole('searchbox')).toBeNull());
  });

  it('narrows those found to one state, and one more press to all of them', () => {
    seek('某');
    expect(names()).toHaveLength(12);
    fireEvent.click(pill(/^缺表/));
    expect(names()).toHaveLength(4);
    fireEvent.click(pill(/^缺表/));
    expect(names()).toHaveLength(12);
  });
});

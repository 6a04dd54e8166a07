import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { loadLater } from './load-later';
import { PaneGuard } from './PaneGuard';

function Page({ name }: { readonly name: string }) {
  return <p>page {name}</p>;
}

function Waiting() {
  return <p>waiting</p>;
}

/** A network that fails the named number of times. */
function network(failures: number) {
  let asked = 0;
  const Part = loadLater(async () => {
    asked += 1;
    if (asked <= failures) throw new Error('no network');
    return Page;
  }, Waiting);
  return { Part, asked: () => asked };
}

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)));

describe('a part that comes later', () => {
  it('shows what waits for it, then itself, and is fetched once', async () => {
    const { Part, asked } = network(0);
    const view = render(<Part name="A" />);
    expect(screen.getByText('waiting')).toBeTruthy();
    await settle();
    expect(screen.getByText('page A')).toBeTruthy();
    view.unmount();
    render(<Part name="B" />);
    expect(screen.getByText('page B')).toBeTruthy();
    expect(asked()).toBe(1);
  });

  it('is there at once where it was fetched ahead of need', async () => {
    const { Part } = network(0);
    await Part.load();
    render(<Part name="A" />);
    expect(screen.getByText('page A')).toBeTruthy();
  });

  it('that cannot be fetched is said by the guard, and asked for again by its button', async () => {
    const { Part } = network(1);
    const reported: unknown[] = [];
    render(
      <PaneGuard
        sentence="窗格没有显示出来"
        again="重新显示"
        report={(cause) => reported.push(cause)}
      >
        <Part name="A" />
      </PaneGuard>,
    );
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('窗格没有显示出来');
    fireEvent.click(screen.getByRole('button', { name: '重新显示' }));
    await settle();
    expect(screen.getByText('page A')).toBeTruthy();
    expect(reported).toHaveLength(1);
  });
});

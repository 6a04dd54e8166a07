import type { HeapId } from '../rubric-heaps';
import { Shape } from './Shape';

/** A heap's shape; the word stands beside it. */
export function HeapShape({ id }: { readonly id: HeapId }) {
  switch (id) {
    case 'doubt':
      return <Shape name="ask" />;
    case 'manual':
      return (
        <span className="person" aria-hidden="true">
          人
        </span>
      );
    case 'computable':
      return <Shape name="ok" />;
    case 'unread':
      return <Shape name="blank" />;
  }
}

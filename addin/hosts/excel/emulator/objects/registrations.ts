import type { Book } from '../book';
import type { EmulatedObject } from '../emulated-object';
import type { EventName } from '../event-post';

const REGISTERED: Readonly<Record<string, EventName>> = {
  RegisterDataChangedEvent: 'changed',
  RegisterActivatedEvent: 'activated',
  RegisterDeactivatedEvent: 'deactivated',
  RegisterAddedEvent: 'added',
  RegisterDeletedEvent: 'deleted',
  RegisterSelectionChangedEvent: 'selected',
  RegisterRowSortedEvent: 'rowSorted',
  RegisterColumnSortedEvent: 'columnSorted',
  RegisterProtectionChangedEvent: 'protectionChanged',
  RegisterEventNameChanged: 'renamed',
  RegisterEventVisibilityChanged: 'visibilityChanged',
  RegisterEventMoved: 'moved',
};

/** What the client calls when a handler is added or removed; null stands for the whole workbook. */
export function registrations(
  book: Book,
  sheet: string | null,
): NonNullable<EmulatedObject['methods']> {
  return Object.fromEntries(
    Object.entries(REGISTERED).flatMap(([name, event]) => [
      [`_${name}`, () => (book.post.register(event, sheet), null)],
      [
        `_${name.replace('Register', 'Unregister')}`,
        () => (book.post.unregister(event, sheet), null),
      ],
    ]),
  );
}

import { createFluentIcon } from '@fluentui/react-icons';

/**
 * The scales of a reading that somebody decides (口径), 16 px. Microsoft's own drawing, as of @fluentui/react-icons 2.0.344 (MIT): the releases that
 * bring it hold each icon once more in a file of its own, 47,000 files that take a minute to install.
 */
export const Scales16Regular = /*#__PURE__*/ createFluentIcon('Scales16Regular', '16', [
  'M13.5 2a.5.5 0 0 1 0 1h-.26l1.72 4.31.04.19a2.5 2.5 0 0 1-5 0l.04-.19L11.76 3H8.5v8h3a1.5 1.5 0 0 1 0 3h-7a1.5 1.5 0 0 1 0-3h3V3H4.24l1.72 4.31.04.19a2.5 2.5 0 0 1-5 0l.04-.19L2.76 3H2.5a.5.5 0 0 1 0-1zm-9 10a.5.5 0 0 0 0 1h7a.5.5 0 0 0 0-1zM2.09 8A1.5 1.5 0 0 0 4.9 8zm9 0a1.5 1.5 0 0 0 2.82 0zM2.24 7h2.52L3.5 3.84zm9 0h2.52L12.5 3.84z',
]);

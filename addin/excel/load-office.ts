/** Waits for the page's office.js; false when it cannot be fetched. It may have come or failed before anybody asked. */
export function officeHasLoaded(page: Document, isThere: () => boolean): Promise<boolean> {
  const script = page.getElementById('office-js');
  if (isThere()) return Promise.resolve(true);
  if (!script || script.hasAttribute('data-failed')) return Promise.resolve(false);
  return new Promise((resolve) => {
    script.addEventListener('load', () => resolve(isThere()), { once: true });
    script.addEventListener('error', () => resolve(false), { once: true });
  });
}

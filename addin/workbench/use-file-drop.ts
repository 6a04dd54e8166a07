import { useEffect, useState } from 'react';

/** Takes files dropped anywhere on the page; answers whether one is being held over it. */
export function useFileDrop(open: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const holdsFiles = (event: DragEvent): boolean =>
      event.dataTransfer?.types.includes('Files') ?? false;
    const hover = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      // Otherwise the browser would leave the page and show the file.
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      open([...(event.dataTransfer?.files ?? [])]);
    };
    const early = { capture: true };
    window.addEventListener('dragover', hover, early);
    window.addEventListener('dragleave', leave, early);
    window.addEventListener('drop', drop, early);
    return () => {
      window.removeEventListener('dragover', hover, early);
      window.removeEventListener('dragleave', leave, early);
      window.removeEventListener('drop', drop, early);
    };
  }, [open]);
  return over;
}

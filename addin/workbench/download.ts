const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const BUNDLE = 'application/zip';
const PICTURE = 'image/png';

/** Hands a workbook file, a bundle of them or a picture to the browser's download folder. */
export function download(bytes: Uint8Array, name: string): void {
  const type = name.endsWith('.zip') ? BUNDLE : name.endsWith('.png') ? PICTURE : WORKBOOK;
  // A copy of exactly these bytes: the array may look into a larger store.
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

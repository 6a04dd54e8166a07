import type { FileDesk } from '../../commands/file-desk';
import type { Picture } from './write-picture';

/** What this pane can do with a picture: the clipboard comes first, the desk where there is none. */
export type PictureWay = 'clipboard' | 'desk' | 'none';

/** Which way is open here; whether the clipboard takes the picture is known only when it is asked. */
export function pictureWay(desk: FileDesk | null): PictureWay {
  if (typeof ClipboardItem === 'function' && 'clipboard' in navigator) return 'clipboard';
  return desk ? 'desk' : 'none';
}

/** Puts the picture on the clipboard; false where the host or the browser does not let it. */
export async function copyPicture(picture: Picture): Promise<boolean> {
  const painted = paintPicture(picture);
  // Some browsers forget the press while the picture is being made: the promise goes in. Older ones take only what is finished.
  if (await tryTo(() => Promise.all([painted, writeClipboard(painted)]))) return true;
  return tryTo(async () => writeClipboard(await painted));
}

/** Hands the picture over as a file; false where it could not be painted. */
export function savePicture(picture: Picture, name: string, desk: FileDesk): Promise<boolean> {
  return tryTo(async () => {
    const blob = await paintPicture(picture);
    desk.handOver({ name, bytes: new Uint8Array(await blob.arrayBuffer()) });
  });
}

async function writeClipboard(image: Blob | Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]);
}

/** Not allowed, not focused, not able: to a person it is one thing, said by whoever asked. */
async function tryTo(deed: () => Promise<unknown>): Promise<boolean> {
  try {
    await deed();
    return true;
  } catch {
    return false;
  }
}

/** Twice the size, so that it stays sharp on paper. */
const SCALE = 2;

async function paintPicture({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image();
  // The pages' content policy lets images be data.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('no canvas');
  brush.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

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
  try {
    // The promise goes in, not the picture: some browsers forget the press while the picture is being made.
    const item = new ClipboardItem({ 'image/png': paintPicture(picture) });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    // Not allowed, not focused or not able: to the person it is one thing, and the next way is offered.
    return false;
  }
}

/** Hands the picture over as a file; false where it could not be painted. */
export async function savePicture(
  picture: Picture,
  name: string,
  desk: FileDesk,
): Promise<boolean> {
  try {
    const blob = await paintPicture(picture);
    desk.handOver({ name, bytes: new Uint8Array(await blob.arrayBuffer()) });
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

import type { PictureFile } from './svg-of.ts';

/** Wide enough for paper: pixels across at least. */
const ACROSS = 2400;

/** A picture as PNG. Through a data address, the one kind of made-up picture that the content policy lets in. */
export async function pngOf({ svg, width, height }: PictureFile): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.max(1, ACROSS / width);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) => {
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('The canvas gave no PNG.'))), 'image/png');
  });
}

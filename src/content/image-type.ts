/** The kinds of picture that a story may bring, by the ending of their names. */
export const IMAGE_TYPES = { svg: 'image/svg+xml', png: 'image/png', webp: 'image/webp' } as const;
export type ImageType = (typeof IMAGE_TYPES)[keyof typeof IMAGE_TYPES];

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What may stand before the first tag of an SVG: byte order mark, declaration, comments, document type. */
const SVG =
  /^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE\s+svg[^>[]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg[\s>]/i;
/** How much of a file is looked at for its first tag, in bytes. */
const HEAD = 4096;

/** What a picture is by its first bytes; a name says nothing. PNG: ISO 15948, 5.2; WebP: RFC 9649, 2.3. */
export function imageType(bytes: Uint8Array): ImageType | null {
  if (PNG.every((byte, i) => bytes[i] === byte)) return IMAGE_TYPES.png;
  if (ascii(bytes, 0) === 'RIFF' && ascii(bytes, 8) === 'WEBP') return IMAGE_TYPES.webp;
  return SVG.test(new TextDecoder().decode(bytes.subarray(0, HEAD))) ? IMAGE_TYPES.svg : null;
}

const ascii = (bytes: Uint8Array, from: number): string => String.fromCharCode(...bytes.subarray(from, from + 4));

/** A scene that could not be drawn: which slide it belongs to, as `chapter/slide`, and why. */
export class PictureError extends Error {
  override readonly name = 'PictureError';

  constructor(
    readonly slide: string,
    cause: unknown,
  ) {
    super(`${slide} cannot be drawn: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

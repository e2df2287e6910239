/** A part of a visit could not be loaded, so its screen cannot be drawn. */
export class PartError extends Error {
  constructor(
    readonly part: string,
    override readonly cause: unknown,
  ) {
    super(`A part of the app (${part}) could not be loaded: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

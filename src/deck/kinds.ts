import type { SceneKind } from '../scene/index.ts';

/** Loads scene kinds by their names. One that fails is left out, and its slides with their words. */
export async function loadKinds(
  names: readonly string[],
  load: (name: string) => Promise<SceneKind>,
  failed: (error: unknown) => void,
): Promise<(readonly [string, SceneKind])[]> {
  const loaded = await Promise.all(
    names.map((name) =>
      load(name).then(
        (kind) => [name, kind] as const,
        (error: unknown) => void failed(error),
      ),
    ),
  );
  return loaded.filter((entry) => entry !== undefined);
}

import { EMPTY, type SceneKind } from '../../src/scene/index.ts';

export const voices: SceneKind = { scene: () => EMPTY, table: () => [] };

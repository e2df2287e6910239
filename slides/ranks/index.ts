import { EMPTY, type SceneKind } from '../../src/scene/index.ts';

export const ranks: SceneKind = { scene: () => EMPTY, table: () => [] };

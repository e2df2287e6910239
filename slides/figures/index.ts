import { EMPTY, type SceneKind } from '../../src/scene/index.ts';

export const figures: SceneKind = { scene: () => EMPTY, table: () => [] };

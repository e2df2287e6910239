import { EMPTY, type SceneKind } from '../../src/scene/index.ts';

export const promise: SceneKind = { scene: () => EMPTY, table: () => [] };

import { EMPTY, type SceneKind } from '../../src/scene/index.ts';

export const contrast: SceneKind = { scene: () => EMPTY, table: () => [] };

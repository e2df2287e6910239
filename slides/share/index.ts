import { EMPTY, type SceneKind } from '../../src/scene/index.ts';

export const share: SceneKind = { scene: () => EMPTY, table: () => [] };

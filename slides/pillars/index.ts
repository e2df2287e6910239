import { EMPTY, type SceneKind } from '../../src/scene/index.ts';

export const pillars: SceneKind = { scene: () => EMPTY, table: () => [] };

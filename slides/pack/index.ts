import { EMPTY, type SceneKind } from '../../src/scene/index.ts';

export const pack: SceneKind = { scene: () => EMPTY, table: () => [] };

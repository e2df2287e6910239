import { EMPTY, type SceneKind } from '../../src/scene/index.ts';

export const flow: SceneKind = { scene: () => EMPTY, table: () => [] };

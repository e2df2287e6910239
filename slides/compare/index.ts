import { EMPTY, type SceneKind } from '../../src/scene/index.ts';

export const compare: SceneKind = { scene: () => EMPTY, table: () => [] };

import { EMPTY, type SceneKind } from '../../src/scene/index.ts';

export const line: SceneKind = { scene: () => EMPTY, table: () => [] };

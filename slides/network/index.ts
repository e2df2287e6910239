import { EMPTY, type SceneKind } from '../../src/scene/index.ts';

export const network: SceneKind = { scene: () => EMPTY, table: () => [] };

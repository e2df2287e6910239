import { EMPTY, type SceneKind } from '../../src/scene/index.ts';

export const whatIf: SceneKind = { scene: () => EMPTY, table: () => [] };

import type { Position } from '../../content/index.ts';
import type { Visit } from './flow.ts';
import type { VisitKeeper } from './visit-keeper.ts';

/** What the app tells the world of this mode. */
export interface KioskStatus {
  readonly phase: Visit['screen'] | 'warning';
  readonly position: Position | null;
  readonly stepCount: number;
  readonly question: string | null;
}

/** `asked`: the question on screen; null: none. */
export function statusOf({ visit, told, position }: VisitKeeper, asked: string | null): KioskStatus {
  if (!visit || !told) return { phase: 'attract', position: null, stepCount: 0, question: null };
  const steps = told.chapters
    .find(({ id }) => id === position?.chapter)
    ?.slides.find(({ id }) => id === position?.slide)?.seconds.length;
  return {
    phase: visit.warned === null ? visit.screen : 'warning',
    position,
    stepCount: steps ?? 0,
    question: asked,
  };
}

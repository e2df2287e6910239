import { afterAll, describe, expect, it } from 'vitest';
import { seededRandom, seedOf } from '../src/quiz/random.ts';
import { Player, describeDrawing, type Clock, type Drawing, type StageName } from '../src/scene/index.ts';
import { realStory } from './fixtures/real-story.ts';
import type { Edition } from './fixtures/sample-story.ts';
import { STAGE_NAMES, frameFor } from './fixtures/stages.ts';

/**
 * The laws of the whole deck: however a step was reached (forwards, backwards, by jumps that cut one another off), it
 * looks as if it had been drawn from cold.
 */

const { published, kinds } = await realStory();
const JUMPS = 500;
/** Of a busy machine; ms. */
const SLOW = 60_000;

/** Time that goes by only when it is told to. */
class Stopwatch implements Clock {
  private time = 0;
  private waiting: (() => void) | null = null;
  now = () => this.time;
  request = (frame: () => void) => {
    this.waiting = frame;
    return 1;
  };
  cancel = () => {
    this.waiting = null;
  };
  /** Lets ms go by, then one frame. */
  pass(ms: number): void {
    this.time += ms;
    const frame = this.waiting;
    this.waiting = null;
    frame?.();
  }
}

/** Every step of an edition in story order, drawn as the deck draws it: keys begin with the slide. */
function stepsOf({ start, chapters }: Edition, stage: StageName): Drawing[] {
  return chapters.flatMap(({ slides }) =>
    slides.flatMap((slide) => {
      const kind = kinds.get(slide.scene)!;
      const frame = frameFor(slide, start, stage, kind.words);
      return slide.steps.map((_, step) => {
        const { marks, scales } = kind.scene(slide.data, step, frame);
        return { marks: marks.map((mark) => ({ ...mark, key: `${slide.id}/${mark.key}` })), scales };
      });
    }),
  );
}

describe.each(published.map((edition) => [edition.start.language, edition] as const))(
  'the deck in "%s"',
  (_, edition) => {
    describe.each(STAGE_NAMES)('on the %s stage', (stage) => {
      const steps = stepsOf(edition, stage);
      const cold = steps.map(describeDrawing);
      const begin = () => {
        const clock = new Stopwatch();
        const painted: { last: Drawing | null } = { last: null };
        const player = new Player((drawing) => (painted.last = drawing), clock);
        return {
          player,
          clock,
          go: (step: number) => player.show(() => steps[step]!),
          /** Lets the change end; what is on screen then is what was drawn from cold. */
          arrive: (step: number) => {
            clock.pass(player.duration + 1);
            expect(player.moving).toBe(false);
            // A hundred thousand dots are told apart in one look where they are the very same.
            if (painted.last !== steps[step]) expect(describeDrawing(painted.last!), `step ${step}`).toBe(cold[step]);
          },
        };
      };

      // The other half of the law: no change has left a trace in the drawings that it was between.
      afterAll(() => expect(steps.map(describeDrawing)).toEqual(cold), SLOW);

      it('ends every step forwards and backwards as drawn from cold', { timeout: SLOW }, () => {
        const { go, arrive } = begin();
        const there = steps.map((_, i) => i);
        for (const step of [...there, ...there.toReversed()]) {
          go(step);
          arrive(step);
        }
      });

      it(`ends ${JUMPS} jumps, each cut off by the next, as drawn from cold`, { timeout: SLOW }, () => {
        const random = seededRandom(seedOf(`${edition.start.language} ${stage}`));
        const { player, clock, go, arrive } = begin();
        for (let i = 0; i < JUMPS; i++) {
          const step = Math.floor(random() * steps.length);
          go(step);
          // Every tenth jump may arrive; the others are cut off somewhere on the way.
          if (i % 10 === 9) arrive(step);
          else clock.pass(random() * player.duration);
        }
      });
    });
  },
);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outline } from '../../content/index.ts';
import { actOf, deedFor, numberOf, slidesOf, typedOn, type KeyPress } from './drive.ts';
import { after, newTalk, type Deed, type Talk } from './talk.ts';

const outline: Outline = [
  { id: 'call', slides: [slide('one', 3), slide('two', 1)] },
  { id: 'answer', slides: [slide('three', 2)] },
];
function slide(id: string, steps: number) {
  return { id, steps };
}

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  ...{ key, code: '', repeat: false, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false },
  ...more,
});
const talk = newTalk(outline);
/** What a key does to the talk, in a window that has nothing of its own but the slide. */
function deedOf(event: KeyPress, now: Talk, whole: Outline): Deed | null {
  const act = actOf(event);
  return act && deedFor(act, now, whole);
}
const at = (key: string, from: Talk = talk) => {
  const deed = deedOf(press(key), from, outline);
  return deed ? after(from, deed, outline).position : null;
};

describe('keys of a talk', () => {
  it.each(['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter', 'n', 'N'])('goes on by %j', (key) => {
    expect(deedOf(press(key), talk, outline)).toEqual({ type: 'next' });
  });

  it.each(['PageUp', 'ArrowLeft', 'ArrowUp', 'p', 'P', 'Backspace'])('goes back by %j', (key) => {
    expect(deedOf(press(key), talk, outline)).toEqual({ type: 'back' });
  });

  it('goes back by Shift and Space', () => {
    expect(deedOf(press(' ', { shiftKey: true }), talk, outline)).toEqual({ type: 'back' });
  });

  it('goes to both ends', () => {
    expect(at('End')).toEqual({ chapter: 'answer', slide: 'three', step: 1 });
    expect(at('Home', { ...talk, position: { chapter: 'answer', slide: 'three', step: 1 } })).toEqual(talk.position);
  });

  it.each(['b', 'B', '.'])('makes the hall dark by %j', (key) => {
    expect(deedOf(press(key), talk, outline)).toEqual({ type: 'black' });
  });

  it('looks at the next mark by l, and at the one before with Shift', () => {
    expect(actOf(press('l'))).toEqual({ type: 'look', by: 1 });
    expect(actOf(press('L', { shiftKey: true }))).toEqual({ type: 'look', by: -1 });
    expect(actOf(press('l', { repeat: true }))).toEqual({ type: 'nothing' });
  });

  it.each([
    ['ArrowLeft', -1, 0],
    ['ArrowRight', 1, 0],
    ['ArrowUp', 0, -1],
    ['ArrowDown', 0, 1],
  ])('leads the laser by Shift and %s, as long as it is held, and takes no step', (key, x, y) => {
    for (const repeat of [false, true])
      expect(actOf(press(key, { shiftKey: true, repeat }))).toEqual({ type: 'laser', x, y });
    expect(deedOf(press(key, { shiftKey: true }), talk, outline)).toBeNull();
  });

  it('plays on what is held, and leaves what plays to the window that shows it', () => {
    const held: Talk = { ...talk, motion: { run: 0, at: 0.5 } };
    expect(deedOf(press('k'), held, outline)).toEqual({ type: 'let-go' });
    expect(deedOf(press('k'), talk, outline)).toBeNull();
  });

  it('lets go of one thing at a time by Escape: the dark, the mark, the held picture', () => {
    let now: Talk = { ...talk, black: true, look: 'one/bar', motion: { run: 0, at: 0.5 } };
    for (let i = 0; i < 3; i++) {
      const deed = deedOf(press('Escape'), now, outline);
      expect(deed).not.toBeNull();
      now = after(now, deed!, outline);
    }
    expect(now).toEqual(talk);
    expect(deedOf(press('Escape'), now, outline)).toBeNull();
  });

  it('takes a key that is held down for one press', () => {
    expect(actOf(press('PageDown', { repeat: true }))).toEqual({ type: 'nothing' });
    expect(deedOf(press('PageDown', { repeat: true }), talk, outline)).toBeNull();
  });

  it('keeps a clicker from loading the page anew, and leaves the keys of the browser alone', () => {
    expect(actOf(press('F5'))).toEqual({ type: 'nothing' });
    expect(actOf(press('r', { ctrlKey: true }))).toBeNull();
    expect(actOf(press('ArrowLeft', { altKey: true }))).toBeNull();
    expect(actOf(press('Tab'))).toBeNull();
  });

  it('knows a key by its place where it writes another alphabet or composes Vietnamese', () => {
    expect(actOf(press('и', { code: 'KeyB' }))).toEqual({ type: 'black' });
    expect(actOf(press('Process', { code: 'KeyN' }))).toEqual({ type: 'next' });
    expect(actOf(press('Process', { code: 'Digit7' }))).toEqual({ type: 'digit', digit: '7' });
  });

  it.each(['n', 'P', 'b', '.', 'r', 'k', 'l', 'f', '?', '7'])(
    'does nothing by %j where letters are switched off',
    (key) => {
      expect(actOf(press(key))).not.toBeNull();
      expect(actOf(press(key), false)).toBeNull();
      expect(actOf(press('Process', { code: 'KeyN' }), false)).toBeNull();
    },
  );

  it.each([' ', 'Enter', 'PageDown', 'PageUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'Backspace', 'Escape', 'F5'])(
    'does the same by %j where letters are switched off',
    (key) => {
      expect(actOf(press(key), false)).toEqual(actOf(press(key)));
      expect(actOf(press(key), false)).not.toBeNull();
    },
  );

  it('never loses and never doubles a press, whatever was pressed before', () => {
    const keys = fc.array(fc.constantFrom('PageDown', 'PageUp', ' ', 'n', 'p', 'ArrowRight', 'ArrowLeft'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(keys, (pressed) => {
        let now = talk;
        let place = 0;
        for (const key of pressed) {
          now = after(now, deedOf(press(key), now, outline)!, outline);
          place = Math.min(5, Math.max(0, place + (['PageDown', ' ', 'n', 'ArrowRight'].includes(key) ? 1 : -1)));
        }
        const steps = outline.flatMap(({ id, slides }) =>
          slides.flatMap(({ id: own, steps: count }) =>
            Array.from({ length: count }, (_, step) => ({ chapter: id, slide: own, step })),
          ),
        );
        expect(now.position).toEqual(steps[place]);
      }),
    );
  });
});

describe('numbers of slides', () => {
  it('counts through the story', () => {
    expect(slidesOf(outline).map(({ slide: id }) => id)).toEqual(['one', 'two', 'three']);
    expect(numberOf(outline, { chapter: 'answer', slide: 'three', step: 1 })).toBe(3);
    expect(numberOf(outline, { chapter: 'call', slide: 'three', step: 0 })).toBe(0);
  });

  it('writes digits into a number while there is such a slide, and begins anew where there is none', () => {
    expect(['1', '2'].reduce((typed, digit) => typedOn(typed, digit, 40), '')).toBe('12');
    expect(['0', '0', '7'].reduce((typed, digit) => typedOn(typed, digit, 40), '')).toBe('7');
    expect(typedOn('4', '5', 40)).toBe('5');
    expect(typedOn('1', '9', 8)).toBe('');
  });

  it('is never another number than that of a slide', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{0,8}$/), fc.integer({ min: 1, max: 120 }), (digits, slides) => {
        const typed = [...digits].reduce((soFar, digit) => typedOn(soFar, digit, slides), '');
        if (typed === '') return;
        expect(typed).toBe(String(Number(typed)));
        expect(Number(typed)).toBeGreaterThan(0);
        expect(Number(typed)).toBeLessThanOrEqual(slides);
      }),
    );
  });
});

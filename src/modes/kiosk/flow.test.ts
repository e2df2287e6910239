import { describe, expect, it } from 'vitest';
import { at, play, rules, story } from '../../../test/fixtures/flow.ts';
import { formatPosition } from '../../content/index.ts';
import { next, resumable, secondsLeft, type Visit } from './flow.ts';

describe('the way through the story', () => {
  const walk = (visit: Visit): string[] =>
    visit.screen === 'story'
      ? [formatPosition(visit.position), ...walk(next(visit, { type: 'move', by: 1 }, rules, 0))]
      : [];

  it('is the guided one from the start, chapter after chapter', () => {
    expect(walk(play([story()]))).toEqual(['a/one/0', 'a/one/1', 'a/one/2', 'b/three/0', 'b/three/1']);
  });

  it('is the guided one for a chapter that asks for it', () => {
    expect(walk(play([story('b/three/0', true)]))).toEqual(['b/three/0', 'b/three/1']);
  });

  it('is every slide from a deep link, from the map, and from a slide that no guide shows', () => {
    const rest = ['a/two/0', 'b/three/0', 'b/three/1'];
    expect(walk(play([story('a/one/2')]))).toEqual(['a/one/2', ...rest]);
    expect(walk(play([story('a/two/0', true)]))).toEqual(rest);
  });

  it('is forgotten with its visitor', () => {
    expect(play([story(), { type: 'reset' }])).toMatchObject({ guided: false, seen: [] });
  });
});

describe('a visit', () => {
  it('goes through the story step by step, over chapters, into the quiz', () => {
    let visit = play([story('a/one/0')]);
    const seen = [formatPosition(visit.position)];
    while (visit.screen === 'story') {
      visit = next(visit, { type: 'move', by: 1 }, rules, 0);
      if (visit.screen === 'story') seen.push(formatPosition(visit.position));
    }
    expect(seen).toEqual(['a/one/0', 'a/one/1', 'a/one/2', 'a/two/0', 'b/three/0', 'b/three/1']);
    expect(visit).toMatchObject({ screen: 'quiz', round: 1 });
  });

  it('finds new questions when it comes back to the quiz after a result', () => {
    let visit = play([{ type: 'quiz' }, { type: 'result' }, { type: 'story', position: at('b/three/1') }]);
    visit = next(visit, { type: 'move', by: 1 }, rules, 0);
    expect(visit).toMatchObject({ screen: 'quiz', round: 2 });
  });

  it('comes back from "show me" to the same round', () => {
    const visit = play([{ type: 'quiz' }, { type: 'show', position: at('b/three/1') }, { type: 'return' }]);
    expect(visit).toMatchObject({ screen: 'quiz', round: 1, fromQuiz: null });
  });

  it('comes back from "look again" to the same result, and to another round only from the menu', () => {
    const shown = play([{ type: 'quiz' }, { type: 'result' }, { type: 'show', position: at('b/three/1') }]);
    expect(shown).toMatchObject({ screen: 'story', fromQuiz: 'result', round: 1 });
    expect(play([{ type: 'return' }], shown)).toMatchObject({ screen: 'result', fromQuiz: null, round: 1 });
    expect(play([{ type: 'move', by: 1 }], shown)).toMatchObject({ screen: 'result', round: 1 });
    expect(play([{ type: 'home' }, { type: 'quiz' }], shown)).toMatchObject({ screen: 'quiz', round: 3 });
  });

  it('plays on as it was begun: for two, or about a chapter, until another game is chosen', () => {
    const duo = { players: 2, chapter: null } as const;
    const visit = play([{ type: 'quiz', game: duo }, { type: 'result' }, { type: 'quiz' }]);
    expect(visit).toMatchObject({ screen: 'quiz', round: 2, game: duo });
    const about = { players: 1, chapter: 'b' } as const;
    expect(play([{ type: 'quiz', game: about }], visit).game).toEqual(about);
    expect(play([{ type: 'reset' }], visit).game).toEqual({ players: 1, chapter: null });
  });

  it('counts a warning down, and any touch ends it', () => {
    let visit = play([{ type: 'home' }]);
    visit = next(visit, { type: 'tick' }, rules, 45_000);
    expect(secondsLeft(visit, rules, 45_000)).toBe(20);
    expect(secondsLeft(visit, rules, 64_100)).toBe(1);
    expect(next(visit, { type: 'touch' }, rules, 60_000)).toMatchObject({
      screen: 'home',
      warned: null,
      active: 60_000,
    });
  });

  it('opens no position that the story does not have', () => {
    expect(play([{ type: 'story', position: at('a/gone/0') }]).position).toEqual(rules.start);
    expect(play([{ type: 'quiz' }, { type: 'show', position: at('x/y/0') }]).screen).toBe('quiz');
    expect(play([{ type: 'story', position: at('a/one/99') }]).position.step).toBe(2);
  });
});

describe('looking around', () => {
  const around = play([story(), { type: 'move', by: 1 }, story('b/three/1')]);

  it('comes back into the short tour at the step where it was left', () => {
    expect(around).toMatchObject({ guided: false, left: at('a/one/1') });
    expect(play([{ type: 'move', by: -1 }, { type: 'resume' }], around)).toMatchObject({
      screen: 'story',
      guided: true,
      left: null,
      position: at('a/one/1'),
    });
  });

  it('comes back from the menu too, and after "show me"', () => {
    expect(resumable(play([story(), { type: 'move', by: 1 }, { type: 'home' }]))).toEqual(at('a/one/1'));
    const shown = play([story(), { type: 'quiz' }, { type: 'show', position: at('b/three/0') }]);
    expect(resumable(play([{ type: 'return' }, { type: 'home' }], shown))).toEqual(at('a/one/0'));
  });

  it('offers no way back where no tour was begun, and none to the next visitor', () => {
    expect(resumable(play([{ type: 'home' }]))).toBeNull();
    expect(resumable(play([story('a/one/0')]))).toBeNull();
    expect(resumable(play([{ type: 'reset' }, { type: 'home' }], around))).toBeNull();
    expect(play([{ type: 'home' }, { type: 'resume' }]).screen).toBe('home');
  });
});

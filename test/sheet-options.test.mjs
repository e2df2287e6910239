import { describe, expect, it } from 'vitest';
import { chooseSlides, readSheetOptions } from '../scripts/lib/sheet-options.mjs';

const read = (...args) => readSheetOptions(args);

describe('what npm run sheets is asked for', () => {
  it('is everything, at rest, where nothing is said', () => {
    const { slides, languages, stages, moments, content } = read();
    expect({ slides, languages, moments }).toEqual({ slides: [], languages: null, moments: [1] });
    expect(stages.map(({ stage }) => stage)).toEqual(['landscape', 'portrait', 'narrow']);
    expect(content).toMatch(/data.content\.json$/);
  });

  it('is less where less is asked for', () => {
    const asked = read(
      '--stage',
      'narrow, portrait',
      '--lang',
      'en',
      '--moments',
      '0.5,1',
      '--zoom',
      '1',
      '--guess',
      '7',
    );
    expect(asked).toMatchObject({ languages: ['en'], moments: [0.5, 1], guess: 7 });
    expect(asked.stages).toEqual([
      { stage: 'narrow', zoom: 1 },
      { stage: 'portrait', zoom: 1 },
    ]);
  });

  it.each([
    [['--text', 'huge'], 'There is no text size "huge". Known: normal, large.'],
    [['--stage', 'upright'], 'There is no stage "upright". Known: landscape, portrait, narrow.'],
    [['--sample', 'pie'], /^There is no scene kind "pie"\. Known: bars, .*units/],
    [['--content', 'nope.json'], /^There is no file .*nope\.json\.$/],
    [['--moments', '0.5,2'], '--moments takes a number from 0 to 1, not "2".'],
    [['--zoom', 'big'], '--zoom takes a number from 0.05 to 2, not "big".'],
    [['--guess', ''], '--guess takes a number, not "".'],
    [['--slides', 'x'], /^Unknown option '--slides'\.\n\nnpm run sheets/],
  ])('is refused with what would do: %j', (args, message) => {
    expect(() => read(...args)).toThrow(message);
  });
});

describe('the slides that are drawn', () => {
  const all = ['a/one', 'a/two', 'b/one'].map((name) => {
    const [chapter, slide] = name.split('/');
    return { chapter, slide };
  });
  const chosen = (...asked) => chooseSlides(all, asked).map(({ chapter, slide }) => `${chapter}/${slide}`);

  it('are all, or those of a chapter, or one by one', () => {
    expect(chosen()).toEqual(['a/one', 'a/two', 'b/one']);
    expect(chosen('a')).toEqual(['a/one', 'a/two']);
    expect(chosen('b/one', 'a/two')).toEqual(['a/two', 'b/one']);
  });

  it('are said where one is asked for that is not there', () => {
    expect(() => chosen('a/three')).toThrow('There is no slide "a/three". Known: a/one, a/two.');
    expect(() => chosen('c/one')).toThrow('There is no slide "c/one". Known: a, b.');
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Library, type Story } from '../../../content/index.ts';
import { publishStory } from '../../../content/publishing.ts';
import { isHallRight } from '../../../quiz/hands/index.ts';
import { loadKit } from '../../../registry.ts';
import type { Asked } from '../talk.ts';
import { favourite, pollKey, readPoll } from './hall-poll.ts';

const story = JSON.parse(readFileSync(new URL('../../../../data/content.json', import.meta.url), 'utf8')) as Story;
const { files, manifest } = publishStory(story, await loadKit());
const [CHOICE, OTHER] = story.questions.filter(({ type }) => type === 'choice').map(({ id }) => id) as [string, string];
const SPOT = story.questions.find(({ type }) => type === 'spot')!.id;

/** A library that notes what is read of it. */
async function open() {
  const read: string[] = [];
  const library = await Library.open((name) => {
    read.push(name);
    return Promise.resolve(name === 'manifest.json' ? JSON.stringify(manifest) : files.get(name)!);
  });
  const start = await library.whole('vi,en');
  const poll = (asked: Asked) =>
    readPoll(asked, start, library, (type) => Promise.resolve({ tag: `question-${type}` } as never));
  return { read, poll };
}
const asked = (question: string, shown: boolean, more: Partial<Asked> = {}): Asked => ({
  ...{ question, hands: [0, 0, 0], shown },
  ...more,
});

describe('readPoll(asked, ...)', () => {
  it('opens no answer before the truth is shown, and then this one alone', async () => {
    const { read, poll } = await open();
    const before = await poll(
      asked(CHOICE, false, { round: { behind: [], ahead: [{ question: OTHER, options: 3 }] } }),
    );
    expect(before).toMatchObject({ answer: null, round: null, tag: '' });
    const sealed = (name: string) => /answer/.test(name);
    expect(read.filter(sealed)).toEqual([]);
    const after = await poll(asked(CHOICE, true));
    expect(after!.answer).not.toBeNull();
    expect(new Set(read.filter(sealed)).size).toBe(story.languages.length);
  });

  it('says how many of a round the hall knew', async () => {
    const { poll } = await open();
    const alone = (await poll(asked(CHOICE, true)))!;
    const ids = alone.ask.options.map(({ id }) => id);
    const hands = (right: boolean) => ids.map((id) => (isHallRight(alone.ask, alone.answer!, id) === right ? 9 : 1));
    const of = async (...rights: boolean[]) => {
      const said = rights.map((right) => ({ question: CHOICE, hands: hands(right) }));
      const read = await poll(
        asked(CHOICE, true, { hands: said.at(-1)!.hands, round: { behind: said.slice(0, -1), ahead: [] } }),
      );
      return read!.round;
    };
    expect(await of(true)).toEqual({ right: 1, count: 1 });
    expect(await of(true, false)).toEqual({ right: 1, count: 2 });
    expect(await of(false, false, true)).toEqual({ right: 1, count: 3 });
    expect(alone.round).toBeNull();
  });

  it('draws a chart by its own element, and refuses what hands cannot answer', async () => {
    const { poll } = await open();
    expect((await poll(asked(SPOT, false)))!.tag).toBe('question-spot');
    const sketch = story.questions.find(({ type }) => type === 'sketch')!.id;
    expect(await poll(asked(sketch, false))).toBeNull();
    expect(await poll(asked('unheard-of', true))).toBeNull();
  });

  it('is read anew for the truth, another language and another place in a round', () => {
    const round = (behind: number) => ({
      round: { behind: Array.from({ length: behind }, () => ({ question: 'p', hands: [] })), ahead: [] },
    });
    const keys = [
      pollKey(asked('q', false), 'vi'),
      pollKey(asked('q', true), 'vi'),
      pollKey(asked('q', false), 'en'),
      pollKey(asked('q', false, round(1)), 'vi'),
      pollKey(asked('q', false, round(2)), 'vi'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(pollKey(asked('q', false, { hands: [3] }), 'vi')).toBe(keys[0]);
  });
});

it('knows what the hall said only where one mark had most hands', () => {
  expect([[], [0, 0], [2, 5, 1], [3, 3, 1]].map((hands) => favourite(hands))).toEqual([null, null, 1, null]);
});

import { describe, expect, it } from 'vitest';
import { paperTimes, wholeTime } from './paper-times.ts';
import { newTalk, type Clock, type Plan } from './talk.ts';

const slide = (id: string, seconds: number) => ({ id, seconds: [seconds], guided: true });
const chapters = [
  { id: 'one', title: '', summary: '', slides: [slide('a', 30), slide('b', 60)] },
  { id: 'two', title: '', summary: '', slides: [slide('c', 40)] },
];
const NOW = 1_000_000;
const STANDS: Clock = { used: 90_000, since: null };
const talk = (plan: Partial<Plan> = {}, clock = STANDS) => ({
  plan: { ...newTalk([]).plan, ...plan },
  clock,
});
const run = (slides: Record<string, number>) => ({ began: 0, used: 90, slides });

describe('the times on paper', () => {
  it('stand side by side: what the plan gives a slide, and what it took last', () => {
    const times = paperTimes({ chapters }, talk(), [run({ 'one/a': 20, 'one/b': 70 }), run({ 'one/a': 35 })], NOW);
    expect(times.get('one/a')).toEqual({ number: 1, planned: 30, last: 35 });
    expect(times.get('one/b')).toEqual({ number: 2, planned: 60, last: 70 });
    expect(times.get('two/c')).toEqual({ number: 3, planned: 40, last: null });
  });

  it('do not hold a talk that is going on, but one whose clock stands', () => {
    const runs = [run({ 'one/a': 35 })];
    expect(
      paperTimes({ chapters }, talk({}, { used: 0, since: NOW - 90_000 }), runs, NOW).get('one/a')!.last,
    ).toBeNull();
    expect(paperTimes({ chapters }, talk({}, STANDS), runs, NOW).get('one/a')!.last).toBe(35);
  });

  it('say of a slide that is left out that the plan gives it none', () => {
    const times = paperTimes({ chapters }, talk({ without: ['one/b'] }), [], NOW);
    expect(times.get('one/b')).toEqual({ number: 2, planned: null, last: null });
    expect(wholeTime([...times.values()])).toEqual({ planned: 70, last: null });
  });

  it('add up only where every slide that is told was timed', () => {
    const runs = [run({ 'one/a': 35, 'two/c': 50 })];
    const add = (plan: Partial<Plan>) => wholeTime([...paperTimes({ chapters }, talk(plan), runs, NOW).values()]);
    expect(add({})).toEqual({ planned: 130, last: null });
    expect(add({ without: ['one/b'] })).toEqual({ planned: 70, last: 85 });
  });
});

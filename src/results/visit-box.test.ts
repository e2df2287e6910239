import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { sampleVisit, sampleVisits } from '../../test/fixtures/visit.ts';
import { VisitBox } from './visit-box.ts';

let told: string[];
let stored: Map<string, string>;
let isFull: boolean;
const storage = {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem(key: string, value: string) {
    if (isFull) throw new DOMException('', 'QuotaExceededError');
    stored.set(key, value);
  },
  removeItem: (key: string) => void stored.delete(key),
} as unknown as Storage;
beforeEach(() => {
  told = [];
  stored = new Map();
  isFull = false;
});
const open = (from: Storage | null = storage) => new VisitBox((message) => told.push(message), from);
const idsIn = async (box: VisitBox) => (await box.waiting(1000)).map(({ id }) => id);

describe('VisitBox', () => {
  it('keeps visits over reloads until they are acknowledged', async () => {
    const box = open();
    for (const visit of sampleVisits(3)) box.add(visit);
    expect(await open().waiting(2)).toEqual(sampleVisits(2));
    await open().acknowledge(['visit-0', 'visit-2']);
    expect(await idsIn(open())).toEqual(['visit-1']);
    await open().acknowledge(['visit-1']);
    expect(stored.size).toBe(0);
  });

  it('keeps a visit once, whatever storage does meanwhile, and none that was acknowledged', async () => {
    const act = fc.oneof(
      fc.record({ add: fc.nat({ max: 5 }) }),
      fc.record({ acknowledge: fc.nat({ max: 5 }) }),
      fc.record({ full: fc.boolean() }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (acts) => {
        stored.clear();
        isFull = false;
        const box = open();
        const [added, gone] = [new Set<string>(), new Set<string>()];
        for (const one of acts) {
          if ('full' in one) isFull = one.full;
          else if ('add' in one) {
            box.add(sampleVisit({ id: `v${one.add}` }));
            added.add(`v${one.add}`);
          } else {
            await box.acknowledge([`v${one.acknowledge}`]);
            gone.add(`v${one.acknowledge}`);
          }
        }
        expect((await idsIn(box)).sort()).toEqual([...added].filter((id) => !gone.has(id)).sort());
      }),
    );
  });

  it('lasts as long as the page where there is no storage', async () => {
    const box = open(null);
    box.add(sampleVisit());
    expect(await box.waiting(9)).toEqual([sampleVisit()]);
    await box.acknowledge(['visit-1']);
    expect(await box.waiting(9)).toEqual([]);
  });

  it('holds 400 and says when it lets go of older ones', async () => {
    const box = open();
    for (const visit of sampleVisits(402)) box.add(visit);
    expect((await idsIn(box))[0]).toBe('visit-2');
    expect(await idsIn(open())).toHaveLength(400);
    expect(told[0]).toMatch(/oldest visits were deleted/);
  });

  it('passes over what storage holds that is no visit, and refuses to write any', async () => {
    stored.set('forum-kiosk/visits', JSON.stringify([{ id: 'x' }, sampleVisit(), 7]));
    expect(await idsIn(open())).toEqual(['visit-1']);
    stored.set('forum-kiosk/visits', '{');
    expect(await idsIn(open())).toEqual([]);
    open().add({ ...sampleVisit(), ms: -1 });
    expect(told).toEqual([expect.stringMatching(/^A visit was not kept.*ms: /)]);
  });
});

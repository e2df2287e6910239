import { beforeEach, describe, expect, it, vi } from 'vitest';
import { storage, type Storage } from '../../../test/fixtures/device.ts';
import type { Outline, Position } from '../../content/index.ts';
import type { Channel } from './line.ts';
import { BEAT, Podium, type Sign } from './podium.ts';
import type { Talk } from './talk.ts';

const OUTLINE: Outline = [{ id: 'one', slides: [{ id: 'first', steps: 3 }, { id: 'second', steps: 2 }] }]; // prettier-ignore
const SECOND: Position = { chapter: 'one', slide: 'second', step: 1 };

/** A page: the events that wake it, and its channel to the others, which hear at once. */
class Room {
  readonly channels: Channel[] = [];
  sent = 0;

  channel(): Channel {
    const channel: Channel = {
      onmessage: null,
      close: () => void this.channels.splice(this.channels.indexOf(channel), 1),
      post: (message) => {
        this.sent++;
        for (const other of this.channels) if (other !== channel) other.onmessage?.(structuredClone(message));
      },
    };
    this.channels.push(channel);
    return channel;
  }

  podium(at: Position | null = null, last: Position | null = null) {
    const changed: Talk[] = [];
    const heard: Sign[] = [];
    const listener = { changed: (talk: Talk) => void changed.push(talk), heard: (sign: Sign) => void heard.push(sign) };
    const podium = new Podium('ours', OUTLINE, { asked: at, last }, listener, this.channel());
    return { podium, changed, heard };
  }
}

describe('podiums', () => {
  let room: Room;
  let device: Storage;
  let events: EventTarget;
  beforeEach(() => {
    vi.useFakeTimers();
    device = storage();
    events = new EventTarget();
    vi.stubGlobal('document', events);
    vi.stubGlobal('window', Object.assign(events, { setInterval: setInterval }));
    vi.stubGlobal('location', { pathname: '/' });
    room = new Room();
    return () => vi.useRealTimers();
  });

  it('tell a deed once, to each of the others', () => {
    const [a, b, c] = [room.podium(), room.podium(), room.podium()];
    room.sent = 0;
    a.podium.do({ type: 'next' });
    expect(room.sent).toBe(1);
    for (const { podium, changed } of [a, b, c]) {
      expect(podium.talk.position.step).toBe(1);
      expect(changed).toHaveLength(1);
    }
    a.podium.do({ type: 'black', on: false });
    a.podium.do({ type: 'go', position: { chapter: 'none', slide: 'none', step: 0 } });
    expect(room.sent).toBe(1);
  });

  it('start the clock with the first step on, in the same message, and with no jump', () => {
    const [a, b] = [room.podium(), room.podium()];
    a.podium.do({ type: 'go', position: { ...SECOND, step: 0 } });
    a.podium.do({ type: 'back' });
    expect(b.podium.talk.clock).toEqual({ used: 0, since: null });
    room.sent = 0;
    a.podium.do({ type: 'next' });
    expect(b.podium.talk.clock).toEqual({ used: 0, since: Date.now() });
    expect(room.sent).toBe(1);
    vi.advanceTimersByTime(BEAT - 1);
    b.podium.do({ type: 'clock', run: false, now: Date.now() });
    b.podium.do({ type: 'next' });
    expect(a.podium.talk.clock).toEqual({ used: BEAT - 1, since: null });
  });

  it('begin where the device has it, and where the others are even where the device has nothing', () => {
    const first = room.podium();
    first.podium.do({ type: 'go', position: SECOND });
    first.podium.close();
    expect(room.podium().podium.talk.position).toEqual(SECOND);
    device.items.clear();
    expect(room.podium().podium.talk.position).toEqual(SECOND);
  });

  it('go where an address asks, and not back to where a window that is loaded again was', () => {
    const hall = room.podium();
    const asked = room.podium(SECOND);
    expect(hall.podium.talk.position).toEqual(SECOND);
    asked.podium.close();
    hall.podium.do({ type: 'back' });
    const again = room.podium(null, SECOND);
    expect([again, hall].map(({ podium }) => podium.talk.position.step)).toEqual([0, 0]);
    // Where nobody knows better, it does.
    for (const { podium } of [again, hall]) podium.close();
    device.items.clear();
    expect(room.podium(null, SECOND).podium.talk.position).toEqual(SECOND);
  });

  it('learn what they missed within a beat, and at once when the page wakes', () => {
    const [a, b] = [room.podium(), room.podium()];
    const deafFor = (deed: () => void) => {
      const at = room.channels.pop()!;
      deed();
      room.channels.push(at);
    };
    deafFor(() => a.podium.do({ type: 'next' }));
    expect(b.podium.talk.position.step).toBe(0);
    vi.advanceTimersByTime(BEAT);
    expect(b.podium.talk.position.step).toBe(1);
    for (const event of ['visibilitychange', 'pageshow', 'resume']) {
      const { step } = a.podium.talk.position;
      deafFor(() => a.podium.do({ type: step === 2 ? 'back' : 'next' }));
      events.dispatchEvent(new Event(event));
      expect(b.podium.talk).toEqual(a.podium.talk);
    }
  });

  it('tell signs to those who are there, and say nothing when closed', () => {
    const [a, b] = [room.podium(), room.podium()];
    const sign: Sign = { type: 'pointer', spot: { x: 0.5, y: 0.5 } };
    a.podium.sign(sign);
    expect([a.heard, b.heard]).toEqual([[], [sign]]);
    a.podium.close();
    b.podium.close();
    room.sent = 0;
    vi.advanceTimersByTime(10 * BEAT);
    for (const event of ['visibilitychange', 'pageshow', 'resume']) events.dispatchEvent(new Event(event));
    expect([room.sent, room.channels]).toEqual([0, []]);
  });
});

/**
 * Makes the time that a page sees go faster than ours: `performance.now`, dates, timers, and the stamps of frames and
 * events, all by the same factor, which `soakClock.speed(factor)` changes at any moment. Written to be injected before
 * anything else of the page runs, so it uses nothing from outside.
 *
 * Why not otherwise: a fake clock that is stepped (Playwright's) answers animation frames itself, and virtual time (CDP)
 * skips them, so that neither paints; here every frame is a real one, only fewer of them fit into a change. CSS
 * animations, the network and storage keep their own time.
 */
export function installFastClock(first) {
  const real = {
    now: performance.now.bind(performance),
    set: window.setTimeout.bind(window),
    clear: window.clearTimeout.bind(window),
    frame: window.requestAnimationFrame.bind(window),
  };
  /** A longer timer runs at once, in ms. */
  const LONGEST = 2 ** 31 - 1;
  let factor = first;
  let since = real.now();
  let base = since;
  const at = (time) => base + (time - since) * factor;
  const now = () => at(real.now());
  const wall = Date.now() - since;

  /** Timers that have not run yet, by id. They are set anew when the speed changes. */
  const waiting = new Map();
  let last = 0;
  const arm = (id, timer) => {
    timer.handle = real.set(() => run(id, timer), Math.min(LONGEST, Math.max(0, (timer.due - now()) / factor)));
  };
  const run = (id, timer) => {
    if (timer.every === null) waiting.delete(id);
    else {
      timer.due = Math.max(timer.due + timer.every, now());
      arm(id, timer);
    }
    timer.act();
  };
  const begin = (act, delay, every) => {
    const id = ++last;
    const timer = { act, every, due: now() + Math.max(0, Number(delay) || 0), handle: 0 };
    waiting.set(id, timer);
    arm(id, timer);
    return id;
  };
  const end = (id) => {
    const timer = waiting.get(id);
    if (timer) real.clear(timer.handle);
    waiting.delete(id);
  };
  window.setTimeout = (act, delay, ...values) => begin(() => act(...values), delay, null);
  window.setInterval = (act, delay, ...values) => begin(() => act(...values), delay, Math.max(4, Number(delay) || 0));
  window.clearTimeout = end;
  window.clearInterval = end;
  window.requestAnimationFrame = (act) => real.frame((time) => act(at(time)));
  performance.now = now;

  const stamp = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp');
  Object.defineProperty(Event.prototype, 'timeStamp', {
    ...stamp,
    get() {
      return at(stamp.get.call(this));
    },
  });
  const RealDate = Date;
  window.Date = class extends RealDate {
    constructor(...values) {
      if (values.length) super(...values);
      else super(wall + now());
    }
    static now() {
      return Math.floor(wall + now());
    }
  };

  window.soakClock = {
    real: real.now,
    speed(next) {
      base = now();
      since = real.now();
      factor = next;
      for (const [id, timer] of waiting) {
        real.clear(timer.handle);
        arm(id, timer);
      }
    },
  };
}

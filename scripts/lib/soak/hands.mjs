import { setTimeout as delay } from 'node:timers/promises';

/**
 * How long a visitor looks for something before the soak says that it is not there: so many ms of our time, and so many
 * frames of the page, which on a busy machine are what takes long.
 */
const PATIENCE = { ms: 15_000, frames: 450 };

/** What a visitor of the soak does with the page: looks for something, touches it with one finger, many, or a palm. */
export class Hands {
  constructor({ page, session }, random) {
    this.page = page;
    this.session = session;
    this.random = random;
  }

  status() {
    return this.page.evaluate(() => window.soakEyes.status());
  }

  places(path) {
    return this.page.evaluate((what) => window.soakEyes.places(what), path);
  }

  shows(path) {
    return this.page.evaluate((what) => window.soakEyes.shows(what), path);
  }

  /** Waits until something holds; answers what that was. */
  async until(holds, what) {
    const end = performance.now() + PATIENCE.ms;
    const drawn = () => this.page.evaluate(() => window.soakEyes.frames());
    const last = (await drawn()) + PATIENCE.frames;
    for (;;) {
      const found = await holds();
      if (found) return found;
      if (performance.now() > end && (await drawn()) > last) {
        const { phase, position, question } = await this.status();
        const where = position ? `${position.chapter}/${position.slide}/${position.step}` : (question ?? '');
        throw new Error(`In vain waited until ${what}; the screen is ${phase} ${where}`.trimEnd());
      }
      await delay(15);
    }
  }

  phase(...phases) {
    return this.until(async () => phases.includes((await this.status())?.phase), `it is ${phases.join(' or ')}`);
  }

  /** Touches one of the places, as soon as there is one. */
  async tap(path, which = 0) {
    // Drawn once, so that a slow machine sees the same visits.
    const share = which === 'any' ? this.random() : 0;
    const place = await this.until(async () => {
      const found = await this.places(path);
      return found[which === 'any' ? Math.floor(share * found.length) : which];
    }, `there is ${path}`);
    await this.tapAt(place);
    return place;
  }

  /** Touches it again and again until something holds: buttons sleep for a moment after they were used. */
  async tapUntil(path, holds, what) {
    await this.until(async () => {
      if (await holds()) return true;
      const [place] = await this.places(path);
      if (place) await this.tapAt(place);
      await delay(30);
      return holds();
    }, what);
  }

  async tapAt({ x, y }) {
    await this.fingers('touchStart', [{ x, y }]);
    await this.fingers('touchEnd', []);
  }

  /** Fingers that land together, move in so many steps and lift together. `ways`: pairs of places. */
  async drag(ways, steps = 6) {
    const at = (share) =>
      ways.map(([from, to], id) => ({ id, x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }));
    await this.fingers('touchStart', at(0));
    for (let step = 1; step <= steps; step++) await this.fingers('touchMove', at(step / steps));
    await this.fingers('touchEnd', []);
  }

  fingers(type, points) {
    return this.session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ id = 0, x, y, radius = 8 }) => ({ id, x, y, radiusX: radius, radiusY: radius })),
    });
  }
}

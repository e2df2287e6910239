/**
 * What the soak sees of the page, from inside: loops that ended, the longest time without a frame, what went wrong, and
 * where on the screen something can be touched. Written to be injected after the clock, so it uses nothing from outside.
 */
export function installEyes() {
  const app = () => document.querySelector('forum-app');
  const { real } = window.soakClock;
  /** As good as no time passes. */
  const STOPPED = 1e-6;
  const eyes = { loops: 0, errors: [], gap: 0, frames: 0 };
  window.addEventListener('kiosk-looped', () => (eyes.loops += 1), { capture: true });
  window.addEventListener('error', ({ message }) => eyes.errors.push(`error: ${message}`));
  window.addEventListener('unhandledrejection', ({ reason }) => eyes.errors.push(`rejection: ${String(reason)}`));
  window.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    eyes.errors.push(`policy: ${violatedDirective} ${blockedURI}`),
  );
  let painted = real();
  const beat = () => {
    const now = real();
    eyes.gap = Math.max(eyes.gap, now - painted);
    eyes.frames += 1;
    painted = now;
    requestAnimationFrame(beat);
  };
  requestAnimationFrame(beat);

  /** Elements that match, through every open shadow root. */
  const all = (selector, root = document, found = []) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(selector)) found.push(element);
      if (element.shadowRoot) all(selector, element.shadowRoot, found);
    }
    return found;
  };
  /** `a b`: b inside a, also where a shadow root lies between. */
  const inside = (path) => {
    const [outer, inner] = path.split(' >> ');
    if (!inner) return all(outer);
    return all(outer).flatMap((host) => [...(host.shadowRoot ? all(inner, host.shadowRoot) : []), ...all(inner, host)]);
  };
  const onTop = (x, y) => {
    let top = document.elementFromPoint(x, y);
    while (top?.shadowRoot?.elementFromPoint(x, y) && top.shadowRoot.elementFromPoint(x, y) !== top)
      top = top.shadowRoot.elementFromPoint(x, y);
    return top;
  };
  const holds = (outer, inner) => {
    for (let node = inner; node; node = node.parentNode ?? node.host) if (node === outer) return true;
    return false;
  };

  window.soakEyes = {
    status: () => app()?.status ?? null,
    /** What happened since the last look, in ms of our time. */
    look() {
      const { loops, frames } = eyes;
      const seen = { loops, frames, gap: eyes.gap, errors: eyes.errors, drawn: app()?.status.frames ?? 0 };
      eyes.gap = 0;
      eyes.errors = [];
      return { ...seen, now: performance.now() };
    },
    loops: () => eyes.loops,
    frames: () => eyes.frames,
    /** The middles of what matches (`host >> inner`), and would get the touch there; words that let it through, their host. */
    places: (path) =>
      inside(path).flatMap((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        const isThrough = getComputedStyle(element).pointerEvents === 'none';
        const target = isThrough ? element.getRootNode().host : element;
        const isOpen = !element.disabled && width > 0 && holds(target, onTop(x, y));
        return isOpen ? [{ x, y, left, top, width, height, text: element.textContent.trim().slice(0, 40) }] : [];
      }),
    /**
     * Stops the page's time as soon as the first picture of the loop is at rest, so that nothing is half done. `speed` is
     * how fast it goes now; where the loop goes round before a frame is painted in that rest, it goes slower.
     */
    async rest(speed) {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const isAtRest = () =>
        all('kiosk-attract').some((host) => {
          const [scene] = all('forum-scene', host.shadowRoot);
          return host.now.item === 0 && host.now.step === 1 && scene && !scene.player.moving;
        });
      for (let { loops } = eyes; ;) {
        while (!isAtRest()) {
          await frame();
          if (eyes.loops === loops) continue;
          loops = eyes.loops;
          window.soakClock.speed((speed /= 2));
        }
        window.soakClock.speed(STOPPED);
        await frame();
        await frame();
        // What was due before the time stood still has been done by now.
        if (isAtRest()) return;
        window.soakClock.speed(speed);
      }
    },
    /** Is something of this drawn, wherever it is? */
    shows: (path) => inside(path).some((element) => element.getClientRects().length > 0),
    /** The type of the question on screen. */
    asked: () => all('[data-question]')[0]?.localName ?? '',
    /** Answers what is asked by the way that every type has: the event of its element. `share` (0..1) picks one. */
    answer(share) {
      const pick = (list) => list[Math.floor(share * list.length)];
      const answers = {
        'question-choice': ({ options }) => [pick(options).id],
        'question-opinion': ({ options }) => pick(options).id,
        'question-spot': ({ marks }) => pick(marks).id,
        'question-estimate': ({ axis }) => pick([axis.from, axis.to]),
        'question-order': ({ items }) => items.map(({ id }) => id),
        'question-match': ({ lefts, rights }) => Object.fromEntries(lefts.map(({ id }, i) => [id, rights[i].id])),
        'question-sketch': ({ stations, axis }) => stations.map(({ at }) => [at, pick([axis.from, axis.to])]),
      };
      for (const element of all('[data-question]')) {
        const detail = answers[element.localName](element.ask);
        element.dispatchEvent(new CustomEvent('answer', { detail }));
        if (element.two) element.dispatchEvent(new CustomEvent('answer-rival', { detail }));
      }
    },
  };
}

/**
 * Gives a page `benchWatch`, which tells of every change of its document, and of every shadow root that is made (all of them
 * are open to it). Runs in the page from its first moment, before whoever uses it.
 */
export function openWatch() {
  window.benchWatch = (onChange, onRoot = () => {}) => {
    const watch = (root) =>
      new MutationObserver(onChange).observe(root, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    watch(document);
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (options) {
      const root = attachShadow.call(this, options);
      onRoot(root);
      watch(root);
      return root;
    };
  };
}

/**
 * What the bench sees of a page: the same for every side, through every open shadow root. Runs in the page from its first
 * moment; `chart` says where a side draws (`host`: the element whose shadow root it is, or none), by what (`marks`), and where it
 * stands in the page itself (`first`), if it does. `own`: drawn by the app.
 */
function openEyes(chart) {
  const native = requestAnimationFrame.bind(window);
  const roots = [document];
  const eyes = { paint: null, largest: null, chart: null, own: null, press: null };
  Object.assign(window, { benchEyes: eyes });

  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (eyes.paint = startTime));
  observe('largest-contentful-paint', ({ startTime }) => (eyes.largest = startTime));

  /** After the frame that is being made has been handed on. */
  const painted = (act) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => act(performance.now());
    port2.postMessage(null);
  };

  const isDrawn = (mark) => {
    const { width, height } = mark.getBoundingClientRect();
    return width >= 4 && height >= 4;
  };
  const places = () => (chart.host ? roots.filter(({ host }) => host?.localName === chart.host) : roots);
  const isIn = (root, marks) => [...root.querySelectorAll(marks)].some(isDrawn);
  const lookForChart = () => {
    const isOwn = places().some((root) => isIn(root, chart.marks));
    if (isOwn) painted((now) => (eyes.own = now));
    if (eyes.chart === null && (isOwn || (chart.first && isIn(document, chart.first))))
      painted((now) => (eyes.chart ??= now));
    if (!isOwn) native(lookForChart);
  };
  native(lookForChart);

  /** From a key's own time until the first frame after anything changed, and all frames of the time after it, in ms. */
  eyes.await = (duration) =>
    new Promise((resolve) => {
      const press = { pressed: 0, shown: 0, frames: [] };
      eyes.press = press;
      const look = (time) => {
        if (press.pressed) press.frames.push(time);
        if (!press.pressed || time < press.pressed + duration) return native(look);
        eyes.press = null;
        return resolve({
          latency: press.shown - press.pressed,
          frames: press.frames.filter((at) => at > press.pressed),
        });
      };
      native(look);
    });
  addEventListener('keydown', ({ timeStamp }) => eyes.press && (eyes.press.pressed = timeStamp), { capture: true });
  const onChange = () => {
    const { press } = eyes;
    if (!press?.pressed || press.asked) return;
    press.asked = true;
    native(() => painted((now) => (press.shown = now)));
  };
  window.benchWatch(onChange, (root) => roots.push(root));

  const count = (root) =>
    [...root.querySelectorAll('*')].reduce((sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0), 0);
  eyes.elements = () => count(document);
}

/** Opens a page of a side with eyes on it, in a context of its own: nothing is cached. */
export async function openPage(browser, { chart }) {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, deviceScaleFactor: 1 });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.addInitScript(openWatch);
  await page.addInitScript(openEyes, chart);
  const session = await context.newCDPSession(page);
  return { page, session, end: () => context.close() };
}

export const throttle = (session, rate) => session.send('Emulation.setCPUThrottlingRate', { rate });

/** One press of a key, as a keyboard sends it, and what was seen of it in the time after. */
export async function press({ page, session }, key, duration) {
  const seen = page.evaluate((time) => window.benchEyes.await(time), duration);
  await page.evaluate(() => new Promise((ready) => requestAnimationFrame(() => ready())));
  const event = { key, code: key, windowsVirtualKeyCode: key === 'ArrowRight' ? 39 : 37 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  return seen;
}

/** Kept objects of one measurement, to be let go of together. */
const GROUP = 'soak';

/** Turns on what `measure` asks for. */
export async function prepareToMeasure(session) {
  await session.send('HeapProfiler.enable');
  await session.send('Performance.enable');
}

/**
 * What the page holds after its garbage was collected: bytes of JavaScript, nodes, listeners, documents, and elements
 * that are kept though they are no longer on the page, by their names.
 */
export async function measure(session) {
  // Finalizers and weak references let go of more in a second turn.
  for (let turn = 0; turn < 2; turn++) await session.send('HeapProfiler.collectGarbage');
  const detached = await findDetached(session);
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return {
    heap: value('JSHeapUsedSize'),
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
    documents: value('Documents'),
    detached: detached.length,
    /** The first of them. */
    detachedNames: detached.slice(0, 12),
  };
}

/** reveal.js makes these when it starts and puts them on the page when somebody jumps to a slide or opens a film. */
const KEPT_READY = ['div.jump-to-slide', 'input.jump-to-slide-input', 'button.r-overlay-button r-media-play-button'];

/**
 * Elements of the page's document that stand in no tree of it. Templates are left out: Lit keeps one for each of its
 * pieces of HTML, and they never stand on a page.
 */
async function findDetached(session) {
  const { result } = await session.send('Runtime.evaluate', { expression: 'Element.prototype', objectGroup: GROUP });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId,
    objectGroup: GROUP,
  });
  const { result: found } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: String(function () {
      const isLost = (element) =>
        Object.hasOwn(element, 'constructor') === false &&
        !element.isConnected &&
        element.ownerDocument === document &&
        element.localName !== 'template';
      const name = (element) => {
        const { localName, className } = element;
        const host = element.getRootNode().host?.localName;
        return `${host ? `${host} >> ` : ''}${localName}${className ? `.${String(className.baseVal ?? className)}` : ''}`;
      };
      return this.filter(isLost).map(name);
    }),
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: GROUP });
  return found.value.filter((name) => !KEPT_READY.includes(name));
}

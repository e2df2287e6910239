import type { Page } from './fixture.ts';

/** Every text in a value, wherever it stands. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

/**
 * All that the page holds as text: of the DOM through every shadow root text, attributes and properties of form fields;
 * of custom elements all that their own properties lead to, promises that are settled and private fields of TypeScript
 * included, as the JSON of every plain value.
 */
export const allOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const found: string[] = [];
    const seen = new WeakSet<object>();
    const DEEPEST = 9;
    const json = (value: object): string => {
      try {
        return JSON.stringify(value) ?? '';
      } catch {
        return '';
      }
    };
    const isPlain = (value: object) =>
      [Object.prototype, Array.prototype, null].includes(Object.getPrototypeOf(value) as null);
    /** What a promise holds that is settled; null of one that is not. */
    const settled = (promise: Promise<unknown>): Promise<unknown> => {
      const soon = Array.from({ length: 9 }).reduce<Promise<null>>(
        (chain) => chain.then(() => null),
        Promise.resolve(null),
      );
      return Promise.race([promise.catch(() => null), soon]);
    };
    const promised: { readonly promise: Promise<unknown>; readonly depth: number }[] = [];
    /** `isTold`: its JSON is part of one that was found. */
    const look = (value: unknown, depth: number, isTold = false): void => {
      if (typeof value === 'string') found.push(value);
      if (typeof value !== 'object' || value === null || depth > DEEPEST || seen.has(value)) return;
      seen.add(value);
      if (value instanceof Promise) return void promised.push({ promise: value, depth });
      // The DOM has its own walk.
      if (value instanceof Window || (value instanceof Node && depth > 0)) return;
      const text = isPlain(value) && !isTold ? json(value) : '';
      if (text) found.push(text);
      const tells = isPlain(value) && (isTold || text !== '') && !('toJSON' in value);
      if (value instanceof Map || value instanceof Set) for (const one of value.values()) look(one, depth + 1);
      for (const name of Reflect.ownKeys(value)) {
        const own = Object.getOwnPropertyDescriptor(value, name);
        if (own && 'value' in own)
          look(own.value, depth + 1, tells && own.enumerable === true && typeof name === 'string');
      }
    };
    const walk = (root: Document | ShadowRoot) => {
      found.push(root.textContent ?? document.documentElement.textContent);
      for (const element of root.querySelectorAll('*')) {
        for (const { value } of element.attributes) found.push(value);
        if (element.localName.includes('-')) look(element, 0);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    // What these hold may lead to others.
    for (const { promise, depth } of promised) look(await settled(promise), depth + 1);
    return found.join('\n');
  });

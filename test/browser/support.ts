import { nextFrame } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import '../../src/ui/fonts.css';
import '../../src/ui/tokens.css';
import { formatValue, type PublishedStart } from '../../src/content/index.ts';
import type { DeckFrame } from '../../src/deck/index.ts';
import { STAGES, measure, type Frame, type StageName } from '../../src/scene/index.ts';
import { sayer, type Say, type WordKey } from '../../src/ui/index.ts';
import { catalogue } from '../../src/ui/words/index.ts';

/** The interface in English, as a story would bring it. */
export const say: Say = sayer(catalogue['en']!);

export const word = (key: WordKey): string => say(key);

/** A stage in a language of a story, without the room that a title leaves. */
export function deckFrame(
  start: Pick<PublishedStart, 'language' | 'units' | 'words'>,
  name: StageName = 'landscape',
): DeckFrame {
  const none = { phrase: '{n}', notation: 'standard', digits: 0 } as const;
  const stage = STAGES[name];
  return {
    stage,
    width: stage.width,
    height: stage.height,
    language: start.language,
    format: (value, unit) => formatValue(value, start.units[unit] ?? none, start.language),
    word: (key) => start.words[key] ?? key,
    measure,
  };
}

/** A stage without a story. */
export const plainFrame = (name: StageName = 'landscape'): Frame => {
  const frame = deckFrame({ language: 'en', units: {}, words: {} }, name);
  return { ...frame, box: { x: 0, y: 0, width: frame.width, height: frame.height } };
};

export interface PlaneOptions {
  readonly scale?: number;
  readonly left?: number;
  readonly top?: number;
  readonly name?: StageName;
}

/** Renders one element on a plane of the size of a stage, scaled as the app scales it. Removed after the test. */
export async function onPlane<E extends HTMLElement>(
  template: TemplateResult,
  { scale = 0.25, left = 0, top = 0, name = 'landscape' }: PlaneOptions = {},
): Promise<E> {
  const plane = document.createElement('div');
  const { width, height } = STAGES[name];
  Object.assign(plane.style, {
    position: 'absolute',
    top: '0',
    left: '0',
    width: `${width}px`,
    height: `${height}px`,
    transformOrigin: '0 0',
    transform: `translate(${left}px, ${top}px) scale(${scale})`,
  });
  document.body.append(plane);
  planes.push(plane);
  render(template, plane);
  const element = plane.firstElementChild as E & { updateComplete?: Promise<unknown> };
  await element.updateComplete;
  return element;
}
const planes: HTMLElement[] = [];
afterEach(() => planes.splice(0).forEach((plane) => plane.remove()));

/** Loads every weight of the typeface that scenes use. */
export async function fontsReady(): Promise<void> {
  await Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${weight} 40px "Be Vietnam Pro"`, 'Aạ')));
}

/** Every event of a name that reaches a target, in order. */
export function listen<T>(target: EventTarget, name: string): CustomEvent<T>[] {
  const heard: CustomEvent<T>[] = [];
  target.addEventListener(name, (event) => heard.push(event as CustomEvent<T>));
  return heard;
}

/** The element that has the focus, looked for through shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Waits until the browser has laid out, told observers and painted. */
export async function painted(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

export { waitUntil } from './wait.ts';

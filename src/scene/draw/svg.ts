import {
  LINE_HEIGHT,
  identity,
  type Drawing,
  type Mark,
  type NumberMark,
  type PathMark,
  type Scales,
  type TextMark,
} from '../marks.ts';
import { locate } from '../scales.ts';
import { measure } from '../text/measure.ts';
import { cssColour, type Palette } from './palette.ts';
import { pathData, turned } from './path.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';

interface Drawn {
  readonly element: SVGElement;
  /** What was last set, so that only what differs is set again: that is where the time of a frame goes. */
  readonly attributes: Map<string, string>;
  mark: Mark | null;
  opacity: number;
}

/** How all marks are drawn in this frame. */
interface Look {
  readonly scales: Scales;
  readonly palette: Palette;
  readonly isRecoloured: boolean;
  readonly isRescaled: boolean;
}

/** Draws all marks but dots into one `<svg>` group, over what is there. */
export class SvgSurface {
  private drawn = new Map<string, Drawn>();
  /** What the parts of one thing stand in, in their order. */
  private wholes: SVGGElement[] = [];
  private scales: Scales = {};
  private palette: Palette | null = null;

  constructor(private readonly root: SVGElement) {}

  /** `isMoving`: it is one of the frames of a change. */
  draw({ marks, scales }: Drawing, palette: Palette, isMoving = false): void {
    const look = { scales, palette, isRecoloured: palette !== this.palette, isRescaled: scales !== this.scales };
    const next = new Map<string, Drawn>();
    const drawAll = (begin: number, end: number, parent: Element, previous: Element | null, opacity?: number) => {
      for (const mark of marks.slice(begin, end)) {
        if (mark.shape === 'dots') continue;
        const id = identity(mark);
        const drawn = this.drawn.get(id) ?? { element: create(mark), attributes: new Map(), mark: null, opacity: 1 };
        update(drawn, mark, look, opacity ?? mark.opacity ?? 1);
        next.set(id, drawn);
        previous = stand(drawn.element, parent, previous);
      }
      return previous;
    };
    let previous: Element | null = null;
    let wholes = 0;
    for (let begin = 0, end: number; begin < marks.length; begin = end) {
      end = endOfParts(marks, begin);
      if (!marks[begin]!.partOf) {
        previous = drawAll(begin, end, this.root, previous);
        continue;
      }
      const whole = (this.wholes[wholes++] ??= document.createElementNS(NAMESPACE, 'g'));
      previous = stand(whole, this.root, previous);
      const opacity = isMoving ? sharedOpacity(marks, begin, end) : 1;
      fade(whole, opacity);
      drawAll(begin, end, whole, null, opacity < 1 ? 1 : undefined);
    }
    for (const [id, { element }] of this.drawn) if (!next.has(id)) element.remove();
    for (const element of this.wholes.splice(wholes)) element.remove();
    this.drawn = next;
    this.scales = scales;
    this.palette = palette;
  }
}

/** Puts an element behind another one, or first, where it does not stand there yet. */
function stand(element: Element, parent: Element, previous: Element | null): Element {
  const place = previous ? previous.nextElementSibling : parent.firstElementChild;
  if (place !== element) parent.insertBefore(element, place);
  return element;
}

/** The place behind the parts of one thing, or behind all that are parts of nothing. */
function endOfParts(marks: readonly Mark[], begin: number): number {
  const { partOf } = marks[begin]!;
  const end = marks.findIndex((mark, i) => i > begin && mark.partOf !== partOf);
  return end < 0 ? marks.length : end;
}

/** The opacity of all these marks, or 1 where each has its own. */
function sharedOpacity(marks: readonly Mark[], begin: number, end: number): number {
  const { opacity = 1 } = marks[begin]!;
  for (let i = begin; i < end; i++) if ((marks[i]!.opacity ?? 1) !== opacity) return 1;
  return opacity;
}

/** Its parts are painted once, not anew at each opacity: thirty marks as large as half the stage take longer than a frame. */
function fade(whole: SVGGElement, opacity: number): void {
  const text = opacity < 1 ? String(Math.round(opacity * 100) / 100) : null;
  if (whole.getAttribute('opacity') === text) return;
  if (text === null) for (const name of ['class', 'opacity']) whole.removeAttribute(name);
  else for (const [name, value] of Object.entries({ class: 'fading', opacity: text })) whole.setAttribute(name, value);
}

function create(mark: Mark): SVGElement {
  const element = document.createElementNS(NAMESPACE, mark.shape === 'number' ? 'text' : mark.shape);
  if (mark.shape === 'text')
    mark.lines.forEach((line, i) => {
      const span = document.createElementNS(NAMESPACE, 'tspan');
      span.textContent = line;
      if (i) span.setAttribute('dy', String(mark.size * LINE_HEIGHT));
      element.append(span);
    });
  return element;
}

/** `opacity`: its own, without what it stands in. */
function update(drawn: Drawn, mark: Mark, look: Look, opacity: number): void {
  const { element, attributes, mark: was, opacity: before } = drawn;
  const { scales, palette, isRecoloured, isRescaled } = look;
  if (was === mark && before === opacity && !isRecoloured && !isRescaled) return;
  Object.assign(drawn, { mark, opacity });
  const set: Setter = (name, value) => {
    const text = typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
    if (attributes.get(name) === text) return;
    if (text === undefined) {
      attributes.delete(name);
      element.removeAttribute(name);
    } else {
      attributes.set(name, text);
      element.setAttribute(name, text);
    }
  };
  // Looks seldom change on the way; comparing roles is far cheaper than writing colours out to compare those.
  if (!was || was.group !== mark.group) set('class', `mark ${mark.group}`);
  if (!was || isRecoloured || was.fill !== mark.fill) set('fill', mark.fill ? cssColour(mark.fill, palette) : 'none');
  if (!was || isRecoloured || was.stroke !== mark.stroke) set('stroke', mark.stroke && cssColour(mark.stroke, palette));
  if (!was || was.strokeWidth !== mark.strokeWidth || was.stroke !== mark.stroke)
    set('stroke-width', mark.stroke && (mark.strokeWidth ?? 1));
  if (!was || was.dash !== mark.dash) set('stroke-dasharray', mark.dash?.join(' '));
  if (before !== opacity) set('opacity', opacity === 1 ? undefined : opacity);
  if (!was || was.fact !== mark.fact) set('data-fact', mark.fact);
  place(mark, scales, set, isRescaled || isRecoloured ? null : was);
  fill(mark, scales, element);
}

/** The words of a text, which stand in elements of their own. */
function fill(mark: Mark, scales: Scales, element: SVGElement): void {
  if (mark.shape === 'text') {
    const x = spanX(mark, scales);
    for (const span of element.children) if (span.getAttribute('x') !== x) span.setAttribute('x', x);
  }
  if (mark.shape === 'number') {
    const text = numberText(mark);
    if (element.textContent !== text) element.textContent = text;
  }
}

/** Where each line of a text begins, ends or has its middle. */
export const spanX = ({ x }: TextMark, scales: Scales): string => String(Math.round(locate(x, scales) * 100) / 100);

/** What a mark no longer has is taken away. */
export type Setter = (name: string, value: string | number | undefined) => void;

/** Where a mark stands that only turns; both are one mark at two times. */
const isSame = (was: Mark | null, { points, r }: PathMark): boolean =>
  was?.shape === 'path' && was.points === points && was.r === r;

/** The attributes that say where a mark is. `was`: what they were last set for, by the same scales. */
export function place(mark: Mark, scales: Scales, set: Setter, was: Mark | null = null): void {
  switch (mark.shape) {
    case 'rect': {
      const [x1, x2] = [locate(mark.x1, scales), locate(mark.x2, scales)];
      const [y1, y2] = [locate(mark.y1, scales), locate(mark.y2, scales)];
      set('x', Math.min(x1, x2));
      set('y', Math.min(y1, y2));
      set('width', Math.abs(x2 - x1));
      set('height', Math.abs(y2 - y1));
      set('rx', mark.radius || undefined);
      return;
    }
    case 'circle':
      set('cx', locate(mark.x, scales));
      set('cy', locate(mark.y, scales));
      set('r', mark.r);
      return;
    case 'line':
      set('x1', locate(mark.x1, scales));
      set('y1', locate(mark.y1, scales));
      set('x2', locate(mark.x2, scales));
      set('y2', locate(mark.y2, scales));
      return;
    case 'text':
      set('y', locate(mark.y, scales));
      set('font-size', mark.size);
      set('font-weight', mark.weight);
      set('text-anchor', mark.anchor === 'start' ? undefined : mark.anchor);
      return;
    case 'number': {
      const text = numberText(mark);
      set('y', locate(mark.y, scales));
      set('x', digitBoxes(mark, text, locate(mark.x, scales)));
      set('font-size', mark.size);
      set('font-weight', mark.weight);
      return;
    }
    case 'path':
      if (!isSame(was, mark)) set('d', pathData(mark, scales));
      set('stroke-linejoin', 'round');
      set('transform', turned(mark));
      return;
    case 'dots':
      return;
  }
}

const formatters = new Map<string, Intl.NumberFormat>();

export function numberText({ value, language, digits }: NumberMark): string {
  const key = `${language} ${digits}`;
  let formatter = formatters.get(key);
  if (!formatter) formatters.set(key, (formatter = new Intl.NumberFormat(language, { maximumFractionDigits: digits })));
  return formatter.format(value).replace(/\s/g, '\u00a0');
}

/** Left edges of the characters: digits share one width (the typeface has no tabular figures), the rest have their own. */
function digitBoxes(mark: NumberMark, text: string, x: number): string {
  const { size, weight } = mark;
  const digit = digitWidth(size, weight);
  const widths = [...text].map((c) => (/\d/.test(c) ? digit : measure(c, size, weight)));
  let at = mark.anchor === 'end' ? x - widths.reduce((sum, w) => sum + w, 0) : x;
  return [...text]
    .map((c, i) => {
      const left = at + (/\d/.test(c) ? (digit - measure(c, size, weight)) / 2 : 0);
      at += widths[i]!;
      return left.toFixed(1);
    })
    .join(' ');
}

const widestDigits = new Map<NumberMark['weight'], string>();

function digitWidth(size: number, weight: NumberMark['weight']): number {
  let widest = widestDigits.get(weight);
  if (widest === undefined) {
    widest = [...'0123456789'].reduce((a, b) => (measure(b, 1, weight) > measure(a, 1, weight) ? b : a));
    widestDigits.set(weight, widest);
  }
  return measure(widest, size, weight);
}

/** Width of a number in its digit boxes. */
export function numberWidth(mark: NumberMark): number {
  const digit = digitWidth(mark.size, mark.weight);
  return [...numberText(mark)].reduce((sum, c) => sum + (/\d/.test(c) ? digit : measure(c, mark.size, mark.weight)), 0);
}

import { idleFrames, probe, type Probe } from './probe.ts';
import '../../src/ui/fonts.css';
import '../../src/ui/tokens.css';
import './bench.css';
import { dotChange, markChange } from './change.ts';
import { d3Canvas, d3Svg } from './d3-dots.ts';
import { d3Marks } from './d3-marks.ts';
import { engine } from './engine.ts';
import type { Side } from './side.ts';

const [marks, cloud, dots] = [markChange(300), dotChange(100_000), dotChange(10_000)];

const SIDES: Readonly<Record<string, () => Side>> = {
  'marks engine': () => engine(marks),
  'marks d3': () => d3Marks(marks),
  'dots engine': () => engine(cloud),
  'dots d3': () => d3Canvas(cloud),
  'some engine': () => engine(dots),
  'some d3': () => d3Svg(dots),
};

const root = document.querySelector<HTMLElement>('main')!;
let side: Side | null = null;

/** What the script outside asks for; mounting and removing are apart, so that they are not in the figures. */
export interface Bench {
  ready(): Promise<void>;
  idleFrames(count: number): Promise<number[]>;
  mount(name: string): Promise<void>;
  run(): Promise<Probe>;
  remove(): void;
}

const bench: Bench = {
  async ready() {
    await Promise.all([600, 700].map((weight) => document.fonts.load(`${weight} 32px "Be Vietnam Pro"`, 'Aạ')));
  },
  idleFrames,
  async mount(name) {
    side = SIDES[name]!();
    await side.mount(root);
  },
  run: () => probe(() => side!.go()),
  remove() {
    side?.remove();
    side = null;
  },
};

Object.assign(window, { bench });

import type { Outline, Position } from '../../content/index.ts';
import { drawId } from '../../ui/index.ts';
import { isFirstMove } from './first-move.ts';
import { keptOf, keptTalk, readTalk } from './kept-talk.ts';
import { Line, broadcast, type Channel, type Dated } from './line.ts';
import { readSign } from './read-sign.ts';
import { after, newTalk, type Deed, type Talk } from './talk.ts';

/** How often a window tells the others what it knows, and that it is there; ms. */
export const BEAT = 500;

/** A place on the slide, as shares 0..1 of the stage's width and height. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What a hall's window says of itself. */
export interface HallSeen {
  /** `chapter/slide/step` of what is on screen; '' while there is nothing. */
  readonly position: string;
  readonly edition: string;
  /** The question that is on screen instead; ''. */
  readonly question: string;
  /** Of the window, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly full: boolean;
}

/** What is told once and not kept. */
export type Sign =
  | { readonly type: 'pointer'; readonly spot: Spot | null }
  | { readonly type: 'hall'; readonly seen: HallSeen | null }
  /** Asks the hall, which alone knows how far its picture is, to hold it there: it does the deed. */
  | { readonly type: 'hold' }
  | Aim;

/**
 * Asks the speaker's window, which alone has the picture at rest and the laser that keys lead, to aim in it: a key was pressed in
 * the hall's. `from`: what stood out there, so that two windows of a speaker go on but once.
 */
export type Aim =
  | { readonly type: 'look'; readonly by: 1 | -1; readonly from: string | null }
  /** null takes the laser away. */
  | { readonly type: 'lead'; readonly step: Spot | null };

export interface Podiums {
  /** The talk changed, here or elsewhere. */
  changed(talk: Talk, before: Talk): void;
  heard(sign: Sign, from: string): void;
}

/**
 * What a window of a talk holds on to: the talk itself, shared with the other windows and kept on the device. It must be
 * closed.
 */
export class Podium {
  private readonly line: Line<Talk, Sign>;
  private readonly beat: number;
  private known: Talk;

  /**
   * `asked`: where an address asks to begin, which is a deed like any other. `last`: where a window that is loaded again was,
   * which counts only while nobody knows better: the talk may have gone on without it.
   */
  constructor(
    private readonly story: string,
    private readonly outline: Outline,
    { asked, last }: { readonly asked: Position | null; readonly last: Position | null },
    private readonly listener: Podiums,
    channel: Channel = broadcast(`forum-present/${location.pathname}/${story}`),
  ) {
    const first: Dated<Talk> = keptOf(story, outline, Date.now()) ?? { turn: 0, by: '', value: newTalk(outline, last) };
    this.known = first.value;
    this.line = new Line<Talk, Sign>(channel, drawId(), first, {
      took: (dated) => this.take(dated),
      sign: (sign, from) => this.listener.heard(sign, from),
      read: (value) => readTalk(value, this.outline),
      readSign,
    });
    if (asked) this.do({ type: 'go', position: asked });
    this.beat = window.setInterval(() => this.line.beat(), BEAT);
    document.addEventListener('visibilitychange', this.wake);
    window.addEventListener('pageshow', this.wake);
    document.addEventListener('resume', this.wake);
  }

  get talk(): Talk {
    return this.known;
  }

  /** The first step on also starts the clock: as one change, because two of two windows would go over each other. */
  do(deed: Deed): void {
    const done = after(this.known, deed, this.outline);
    const isFirst = deed.type === 'next' && isFirstMove(this.known, done, this.outline);
    const talk = isFirst ? after(done, { type: 'clock', run: true, now: Date.now() }, this.outline) : done;
    if (talk !== this.known) this.take(this.line.put(talk));
  }

  sign(sign: Sign): void {
    this.line.sign(sign);
  }

  close(): void {
    clearInterval(this.beat);
    document.removeEventListener('visibilitychange', this.wake);
    window.removeEventListener('pageshow', this.wake);
    document.removeEventListener('resume', this.wake);
    this.line.close();
  }

  private take(dated: Dated<Talk>): void {
    const before = this.known;
    this.known = dated.value;
    keptTalk.save({ story: this.story, at: Date.now(), dated });
    this.listener.changed(this.known, before);
  }

  /** Whoever slept asks what was missed. */
  private readonly wake = (): void => this.line.hello();
}

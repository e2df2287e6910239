import { describe, expect, it } from 'vitest';
import type { PublishedChapter } from '../../content/index.ts';
import { findSlides, slideIndex } from './slide-search.ts';

const chapter = (id: string, title: string, slides: readonly [string, string, ...string[]][]): PublishedChapter => ({
  id,
  title,
  slides: slides.map(([slide, claim, ...captions]) => ({
    ...{ id: slide, scene: 'bars', title: claim, takeaway: '', data: { steps: captions }, sources: [], facts: [] },
    steps: captions.map((caption) => ({ caption, seconds: 10 })),
  })),
});
const index = slideIndex([
  chapter('call', 'Lời kêu gọi', [
    ['firms', 'Gấp đôi số doanh nghiệp', 'Có 50.000 doanh nghiệp', 'Mục tiêu là 100.000'],
    ['ranks', 'Việt Nam đứng thứ hai', 'Về thiết bị văn phòng'],
  ]),
  chapter('answer', 'Dẫn dắt', [['where', 'Dẫn dắt ở đâu?', 'Nơi có lợi thế']]),
]);
const places = (words: string) => findSlides(index, words).map(({ to }) => `${to.slide}/${to.step}`);

describe('slides of a talk', () => {
  it('are found by words typed without their marks', () => {
    expect(places('dan dat')).toEqual(['where/0']);
    expect(places('dung thu hai')).toEqual(['ranks/0']);
  });

  it('are gone to at the step that says what was looked for', () => {
    expect(places('muc tieu')).toEqual(['firms/1']);
    expect(places('100000')).toEqual(['firms/1']);
  });

  it('are not found by the title of their chapter alone', () => {
    expect(places('keu goi')).toEqual([]);
    expect(places('keu goi 50.000')).toEqual(['firms/0']);
  });
});

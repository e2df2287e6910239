import { describe, expect, it } from 'vitest';
import { wholeBooks } from '../../../test/fixtures/whole-book.ts';
import { factsIn } from '../../content/index.ts';
import { factSteps } from './fact-steps.ts';

describe('factSteps(chapters)', () => {
  it('never leads past the first caption that names a fact, in the order of the story', async () => {
    for (const { edition, book } of await wholeBooks()) {
      const steps = factSteps(book.chapters);
      const order = book.chapters.flatMap(({ id, slides }) => slides.map((slide) => `${id}/${slide.id}`));
      for (const [id, shown] of steps) {
        const places = shown.map(({ chapter, slide }) => order.indexOf(`${chapter}/${slide}`));
        expect(places, id).toEqual([...new Set(places)].sort((a, b) => a - b));
      }
      for (const chapter of book.chapters)
        for (const slide of chapter.slides)
          slide.steps.forEach(({ caption }, step) => {
            for (const id of factsIn(caption)) {
              const at = steps.get(id)!.find((one) => one.chapter === chapter.id && one.slide === slide.id);
              expect(at?.step, `${edition}: ${id} on ${slide.id}`).toBeLessThanOrEqual(step);
            }
          });
    }
  });

  it('leads to the picture that first shows a fact, where its slide begins without it', async () => {
    const later = (await wholeBooks()).flatMap(({ book }) =>
      [...factSteps(book.chapters).values()].flat().filter(({ step }) => step > 0),
    );
    expect(later.length).toBeGreaterThan(0);
  });
});

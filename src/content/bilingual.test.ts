import { describe, expect, it } from 'vitest';
import { storyAround } from '../../test/fixtures/sample-story.ts';
import { sample } from '../../slides/bars/sample.ts';
import { loadKit } from '../registry.ts';
import { bothWords } from './bilingual.ts';
import { Library } from './library.ts';
import { publish } from './publish.ts';
import { plainText } from './text.ts';

const open = async () => {
  const { files } = publish(JSON.stringify(storyAround(sample)), await loadKit());
  return Library.open((name) => Promise.resolve(files.get(name)!));
};

describe('both languages at once', () => {
  it('is one more edition of a story in two languages', async () => {
    expect((await open()).editions).toEqual(['vi', 'en', 'vi,en']);
  });

  it('says the words of the interface in both, and those of pictures in the first', async () => {
    const start = await (await open()).whole('vi,en');
    expect(start).toMatchObject({ language: 'vi', edition: 'vi,en' });
    expect(start.words['deck.next']).toBe('Tiếp\u00a0· Next');
    expect(start.pictureWords?.['deck.next']).toBe('Tiếp');
    expect(plainText(start.kiosk.attract[0]!.question)).toBe('Hỏi gì?\nWhat?');
  });

  it('has one pair of quotation marks around one value, and both words where there are any', () => {
    const [fr, de] = [
      { quoted: '«\u00a0{text}\u00a0»', of: '{used} / {all}' },
      { quoted: '„{text}“', of: '{used} von {all}' },
    ];
    expect(bothWords(fr, de)).toEqual({ quoted: fr.quoted, of: `${fr.of}\u00a0· ${de.of}` });
  });

  it('keeps the picture of the first language and puts title and captions of the second beside it', async () => {
    const library = await open();
    const [first, second, both] = await Promise.all(['vi', 'en', 'vi,en'].map((e) => library.chapter('chapter', e)));
    const [slide] = both!.slides;
    expect({ ...slide, second: undefined }).toEqual({ ...first!.slides[0], second: undefined });
    expect(slide!.second).toEqual({
      language: 'en',
      title: second!.slides[0]!.title,
      takeaway: second!.slides[0]!.takeaway,
      captions: second!.slides[0]!.steps.map(({ caption }) => caption),
    });
  });

  it('asks questions in both, about the same facts', async () => {
    const [question] = await (await open()).questions('vi,en');
    expect(plainText(question!.prompt)).toBe('Hỏi?\nWhat?');
    expect(question!.ask).toMatchObject({
      options: [
        { id: 'yes', text: 'Có / Yes' },
        { id: 'no', text: 'Không / No' },
      ],
    });
  });

  it('gives the same promise for the same part, and asks again after a failure', async () => {
    const library = await open();
    expect(library.chapter('chapter', 'vi,en')).toBe(library.chapter('chapter', 'vi,en'));
    let broken = true;
    const { files } = publish(JSON.stringify(storyAround(sample)), await loadKit());
    const flaky = await Library.open((name) =>
      broken && name.startsWith('start.en') ? Promise.reject(new Error('gone')) : Promise.resolve(files.get(name)!),
    );
    await expect(flaky.start('vi,en')).rejects.toThrow('gone');
    broken = false;
    expect((await flaky.start('vi,en')).edition).toBe('vi,en');
  });
});

describe('organiser and notices in both languages', () => {
  const both = (vi: string, en: string) => ({ vi, en });
  const around = storyAround(sample) as { kiosk: object };
  const story = {
    ...around,
    theme: {
      brand: {
        organiser: { name: both('Hiệp hội Ví Dụ', 'Example Association'), logo: 'brand/sample.svg' },
        tiers: [{ name: both('Nhà tài trợ', 'Sponsor'), sponsors: [{ name: 'Mẫu Số' }] }],
      },
    },
    kiosk: {
      ...around.kiosk,
      schedule: {
        days: [{ date: '2025-12-20', opens: '08:00', closes: '17:30' }],
        notices: [{ date: '2025-12-20', at: '14:00', minutes: 15, text: both('Phiên toàn thể bắt đầu', 'It begins') }],
      },
    },
  };

  it('are named in both, sponsors by their own name', async () => {
    const { files } = publish(JSON.stringify(story), await loadKit());
    const library = await Library.open((name) => Promise.resolve(files.get(name)!));
    const brand = await library.brand('vi,en');
    expect(brand?.organiser).toEqual({ name: 'Hiệp hội Ví Dụ\nExample Association', logo: 'brand/sample.svg' });
    expect(brand?.tiers).toEqual([{ name: 'Nhà tài trợ\nSponsor', sponsors: [{ name: 'Mẫu Số', logo: null }] }]);
    expect((await library.schedule('vi,en'))?.notices[0]?.text).toBe('Phiên toàn thể bắt đầu\nIt begins');
  });
});

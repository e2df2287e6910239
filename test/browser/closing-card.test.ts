import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { PublishedBrand } from '../../src/content/index.ts';
import type { KioskClosingCard } from '../../src/modes/kiosk/closing-card.ts';
import '../../src/modes/kiosk/closing-card.ts';
import { STAGES, type StageName } from '../../src/scene/index.ts';
import { sayer } from '../../src/ui/index.ts';
import { catalogue } from '../../src/ui/words/index.ts';
import { fontsReady, listen, onPlane, waitUntil } from './support.ts';

const SCALE = 0.4;
/** A wide logo, black, as most are. */
const LOGO = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100"><path d="M0 0h300v100H0z"/></svg>')}`;
const sponsors = (count: number, logo: string | null = null) =>
  Array.from({ length: count }, (_, i) => ({ name: `Công ty Ví Dụ ${logo ? 'L' : 'N'}${count} ${i}`, logo }));
const brand: PublishedBrand = {
  organiser: { name: 'Hiệp hội Ví Dụ Việt Nam', logo: LOGO },
  tiers: [
    { name: 'Nhà tài trợ kim cương', sponsors: sponsors(2, LOGO) },
    { name: 'Nhà tài trợ vàng', sponsors: sponsors(4) },
    { name: 'Nhà tài trợ bạc', sponsors: sponsors(8, LOGO) },
  ],
  clearSpace: 0.5,
};
const both: PublishedBrand = {
  ...brand,
  organiser: { ...brand.organiser, name: 'Hiệp hội Ví Dụ Việt Nam\nExample Association of Viet Nam' },
};

const create = (shown: PublishedBrand, name: StageName = 'landscape', language = 'vi', held = false) =>
  onPlane<KioskClosingCard>(
    html`<kiosk-closing-card
      .brand=${shown}
      .say=${sayer(catalogue[language]!)}
      .stage=${STAGES[name]}
      .held=${held}
    ></kiosk-closing-card>`,
    { scale: SCALE, name },
  );
const all = <E extends HTMLElement = HTMLElement>(element: KioskClosingCard, selector: string): E[] => [
  ...element.renderRoot.querySelectorAll<E>(selector),
];
const boxOf = (element: HTMLElement) => element.getBoundingClientRect();
const loaded = (element: KioskClosingCard) =>
  waitUntil(() => all<HTMLImageElement>(element, 'img').every(({ complete }) => complete));

describe('<kiosk-closing-card>', () => {
  before(fontsReady);

  it('is accessible in both languages, lying and upright', async () => {
    for (const language of ['vi', 'en'])
      for (const name of ['landscape', 'portrait', 'narrow'] as const)
        await expect(await create(brand, name, language)).to.be.accessible();
  });

  it('names everybody: by a picture that says whose it is, or in letters', async () => {
    const element = await create(brand);
    const named = all<HTMLImageElement>(element, 'li img').map(({ alt }) => alt);
    const written = all(element, 'li b').map(({ textContent }) => textContent);
    expect([...named, ...written]).to.have.members(brand.tiers.flatMap((tier) => tier.sponsors.map((s) => s.name)));
    expect(all(element, 'h2').map(({ textContent }) => textContent)).to.deep.equal(brand.tiers.map(({ name }) => name));
    expect(all(element, 'h1')[0]!.textContent.trim()).to.equal(brand.organiser.name);
  });

  for (const name of ['landscape', 'portrait', 'narrow'] as const)
    it(`keeps between the bar and the buttons, and nothing on another (${name})`, async () => {
      const element = await create(both, name);
      await loaded(element);
      const bar = 112 * SCALE;
      const foot = boxOf(all(element, '.foot')[0]!).top;
      const boxes = all(element, '.plate, h1, h2, .label').map(boxOf);
      for (const [i, box] of boxes.entries()) {
        expect(box.top).to.be.at.least(bar);
        expect(box.bottom).to.be.at.most(foot);
        expect(box.left).to.be.at.least(0);
        expect(box.right).to.be.at.most(STAGES[name].width * SCALE + 0.5);
        for (const other of boxes.slice(i + 1)) {
          const apart =
            box.right <= other.left + 0.5 ||
            other.right <= box.left + 0.5 ||
            box.bottom <= other.top + 0.5 ||
            other.bottom <= box.top + 0.5;
          expect(apart, `${JSON.stringify(box)} ${JSON.stringify(other)}`).to.equal(true);
        }
      }
    });

  it('leaves half the height of a logo free around it, on a light plate', async () => {
    const element = await create(brand);
    await loaded(element);
    for (const image of all(element, 'img')) {
      const plate = image.closest<HTMLElement>('.plate')!;
      const [inner, outer] = [boxOf(image), boxOf(plate)];
      for (const free of [
        inner.top - outer.top,
        outer.bottom - inner.bottom,
        inner.left - outer.left,
        outer.right - inner.right,
      ])
        expect(free).to.be.at.least(inner.height / 2 - 0.5);
      expect(getComputedStyle(plate).backgroundColor).to.equal('rgb(255, 253, 248)');
    }
  });

  it('shows a higher tier larger', async () => {
    const heights = all(await create(brand), 'ul').map((list) => boxOf(list.querySelector('li')!).height);
    expect(heights).to.deep.equal([...heights].sort((a, b) => b - a));
    expect(new Set(heights).size).to.equal(3);
  });

  it('says the name where a picture cannot be loaded, and tries again with another story', async () => {
    const gone = 'data:image/svg+xml,no-picture';
    const broken = { ...brand, tiers: [{ name: 'Bạc', sponsors: [{ name: 'Mẫu Số', logo: gone }] }] };
    const element = await create(broken);
    await waitUntil(() => all(element, 'li b').length);
    expect(all(element, 'li b')[0]!.textContent).to.equal('Mẫu Số');
    element.brand = { ...broken };
    await element.updateComplete;
    expect(all(element, 'li img').length).to.equal(1);
  });

  it('opens the menu at a touch, begins the story, and stands still', async () => {
    const element = await create(brand);
    const [opens, begins, holds] = [
      listen(element, 'attract-open'),
      listen(element, 'attract-story'),
      listen<boolean>(element, 'attract-hold'),
    ];
    all(element, 'h1')[0]!.click();
    all(element, '.primary')[0]!.click();
    all(element, '.round')[0]!.click();
    element.held = true;
    await element.updateComplete;
    all(element, '.round')[0]!.click();
    expect([opens.length, begins.length, holds.map(({ detail }) => detail)]).to.deep.equal([1, 1, [true, false]]);
  });

  it('is empty without anybody to name', async () => {
    const element = await create(brand);
    element.brand = null;
    await element.updateComplete;
    expect(element.renderRoot.textContent.trim()).to.equal('');
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import type { PublishedSources } from '../../src/content/index.ts';
import type { ForumSources } from '../../src/panels/index.ts';
import '../../src/panels/index.ts';
import { listen, say, waitUntil } from './support.ts';

const fact = { date: '2024', kind: 'actual', qualifier: 'exact' } as const;
const SOURCES: PublishedSources = {
  facts: {
    rice: { ...fact, label: 'Rice', stated: '46 tonnes', source: 'report', locator: 'p. 4' },
    tea: {
      ...fact,
      label: 'Tea',
      stated: 'the best',
      kind: 'claim',
      speaker: 'A grower',
      source: 'report',
      locator: 'p. 9',
    },
    ratio: { ...fact, label: 'Rice to tea', stated: '13 times', formula: { name: 'ratio', of: ['rice', 'tea'] } },
  },
  sources: {
    report: { title: 'A report', publisher: 'A paper', date: '2025', url: 'https://paper.example/report' },
    unused: { title: 'A yearbook', date: '2020' },
  },
};

const create = async (load = () => Promise.resolve(SOURCES)): Promise<ForumSources> => {
  const element = await fixture<ForumSources>(html`<forum-sources .say=${say} .load=${load}></forum-sources>`);
  await element.updateComplete;
  return element;
};
const heads = (element: ForumSources) => [...element.renderRoot.querySelectorAll<HTMLButtonElement>('.head')];
const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

describe('<forum-sources>', () => {
  it('is accessible, closed and open', async () => {
    const element = await create();
    await expect(element).to.be.accessible();
    heads(element)[0]!.click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('cites every source, says how many facts rest on it, and what was calculated', async () => {
    const all = heads(await create()).map(words);
    expect(all).to.deep.equal([
      `“A report”, A paper, 2025 https://paper.example/report ${say('sources.count', { count: 2 })}`,
      `“A yearbook”, 2020 ${say('sources.count', { count: 0 })}`,
      `${say('sources.ours')} ${say('sources.count', { count: 1 })}`,
    ]);
  });

  it('lists the facts of a source with their place in it, and tells one that is touched', async () => {
    const element = await create();
    heads(element)[0]!.click();
    await element.updateComplete;
    const facts = [...element.renderRoot.querySelectorAll<HTMLButtonElement>('.fact')];
    expect(facts.map(words)).to.deep.equal(['46 tonnes Rice p. 4', 'the best Tea A grower · p. 9']);
    const touched = listen<string>(element, 'fact-touched');
    facts[1]!.click();
    expect(touched.map(({ detail }) => detail)).to.deep.equal(['tea']);
  });

  it('tries again where the sources could not be had', async () => {
    let tries = 0;
    const element = await create(() => (++tries === 1 ? Promise.reject(new Error('gone')) : Promise.resolve(SOURCES)));
    await waitUntil(() => element.renderRoot.textContent?.includes(say('source.failed')) ?? false);
    element.renderRoot.querySelector<HTMLButtonElement>('.scroll .button')!.click();
    await waitUntil(() => heads(element).length === 3);
  });
});

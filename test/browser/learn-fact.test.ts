import { expect, fixture, html } from '@open-wc/testing';
import type { PublishedSources } from '../../src/content/index.ts';
import type { LearnFact } from '../../src/modes/learn/fact.ts';
import '../../src/modes/learn/fact.ts';
import { painted, say, waitUntil } from './support.ts';

const SOURCES: PublishedSources = {
  facts: { rice: { label: 'Rice', stated: '46 tonnes', date: '2024', kind: 'actual', qualifier: 'exact' } },
  sources: {},
};

describe('<learn-fact>', () => {
  it('asks once for sources that cannot be had, says so, and asks again when it is wanted', async () => {
    let asked = 0;
    let isAway = true;
    const load = async () => {
      asked++;
      // As long as a request takes: an endless row of them shall fail this test, not hang its page.
      await painted();
      if (isAway) throw new Error('no network');
      return SOURCES;
    };
    const element = await fixture<LearnFact>(html`<learn-fact .fact=${'rice'} .load=${load} .say=${say}></learn-fact>`);
    for (let i = 0; i < 10; i++) await painted();
    expect(asked).to.equal(1);
    const retry = element.renderRoot.querySelector<HTMLButtonElement>('[role=alert] button')!;
    expect(retry.textContent).to.equal(say('source.failed'));
    isAway = false;
    retry.click();
    await waitUntil(() => element.renderRoot.querySelector('.stated')?.textContent === '46 tonnes');
    expect(asked).to.equal(2);
  });

  it('says a fact in the language of the page, though it was opened before in another', async () => {
    const telling = (stated: string) => () =>
      Promise.resolve({ ...SOURCES, facts: { rice: { ...SOURCES.facts['rice']!, stated } } });
    const element = await fixture<LearnFact>(
      html`<learn-fact .fact=${'rice'} .load=${telling('46 tonnes')} .say=${say}></learn-fact>`,
    );
    const stated = () => element.renderRoot.querySelector('.stated')?.textContent;
    await waitUntil(() => stated() === '46 tonnes');
    element.fact = null;
    await element.updateComplete;
    element.load = telling('46 tấn');
    await element.updateComplete;
    element.fact = 'rice';
    await waitUntil(() => stated() === '46 tấn', 'it is told in the language of before');
  });
});

import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { singlePage } from '../scripts/lib/single-page.mjs';
import { inRoot } from '../scripts/lib/root.mjs';

const PAGE = readFileSync(inRoot('index.html'), 'utf8');
const PARTS = {
  ...{ code: 'run()', css: 'p{color:red}', data: {}, icon: '<svg/>' },
  ...{ title: 'Diễn đàn', language: 'vi', licences: 'MIT' },
};
const between = (html, from, to) => html.slice(html.indexOf(from) + from.length, html.indexOf(to, html.indexOf(from)));
const scriptOf = (html) => between(html, '<script type="module" blocking="render">', '</script>');
const dataOf = (html) => between(html, '<script type="application/json" id="forum-story">', '</script>');

describe('the page that is one file', () => {
  it('allows its own script and styles by their hashes, and no other', () => {
    const html = singlePage(PAGE, { ...PARTS, code: 'say("</script><!--")' });
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)[1];
    const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy).toContain(`script-src ${hash(scriptOf(html))};`);
    expect(policy).toContain(`style-src ${hash(PARTS.css)};`);
    expect(policy).not.toMatch(/unsafe|https?:|'self'/);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  });

  it('keeps a script whole that speaks of scripts', () => {
    const html = singlePage(PAGE, { ...PARTS, code: 'say("</script><!--")' });
    expect(new Function('say', `return ${scriptOf(html)}`)((text) => text)).toBe('</script><!--');
  });

  it('keeps a story whole, whatever is written in it', () => {
    const data = { text: '</script><script>alert(1)</script> $& <!-- é ạ' };
    expect(JSON.parse(dataOf(singlePage(PAGE, { ...PARTS, data })))).toEqual(data);
    expect(singlePage(PAGE, { ...PARTS, title: '<b>"A & B"' })).toContain(
      '<title>&#60;b&#62;&#34;A &#38; B&#34;</title>',
    );
  });

  it('has the licences at its end, for whoever reads it as text, whatever is written in them', () => {
    const html = singlePage(PAGE, { ...PARTS, licences: 'x (MIT)\n--><script>alert(1)</script> --!> $& y' });
    expect(html.slice(html.indexOf('</html>'))).toBe(
      '</html>\n<!--\nx (MIT)\n--&gt;<script>alert(1)</script> --!&gt; $& y\n-->\n',
    );
  });

  it('loads nothing: no address is left in it but its own data', () => {
    const html = singlePage(PAGE, PARTS);
    expect([...html.matchAll(/(?:src|href)="(?!data:)[^"]*"/g)]).toEqual([]);
  });

  it('says so where the page of the app is no longer as it expects', () => {
    expect(() => singlePage(PAGE.replace('<forum-app></forum-app>', ''), PARTS)).toThrow('nothing like');
  });
});

import { createHash } from 'node:crypto';
import { pagePolicy, withPolicy } from './page-policy.mjs';

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Neither ends a script, nor begins a comment in one. Only ever inside of strings, templates and regular expressions. */
const inScript = (code) => code.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '<\\!--');
const inComment = (text) => text.replace(/(--!?)>/g, '$1&gt;');
const inData = (value) => JSON.stringify(value).replace(/</g, '\\u003c');

/**
 * `index.html` with everything in it. `code` is one module, `css` one style sheet, `data` what the module reads, `icon` the text of
 * an SVG file, `licences` what is to be handed on with it all: for whoever opens the file as text. Throws where the page is no longer as this expects.
 */
export function singlePage(page, { code, css, data, icon, title, language, licences }) {
  const script = inScript(code);
  const replace = (html, part, by) => {
    if (!part.test(html)) throw new Error(`index.html has nothing like ${part}.`);
    return html.replace(part, () => by);
  };
  let html = replace(page, /<script type="module" src="[^"]+"><\/script>/, '');
  html = replace(html, /<forum-app><\/forum-app>/, '');
  html = replace(html, /<html lang="[^"]*">/, `<html lang="${language}">`);
  html = replace(html, /<title>[^<]*<\/title>/, `<title>${escape(title)}</title>`);
  // Not by the name under which the app would look for it, to put the file's own address there.
  html = replace(html, /<link rel="icon"[^>]*>/, `<link rel="shortcut icon" href="${dataUrl(icon)}" />`);
  html = withPolicy(html, pagePolicy({ script: hashOf(script), style: hashOf(css) }));
  const parts = [
    `<style>${css}</style>`,
    `<script type="application/json" id="forum-story">${inData(data)}</script>`,
    `<script type="module" blocking="render">${script}</script>`,
  ];
  html = replace(html, /\s*<\/head>/, `\n    ${parts.join('\n    ')}\n  </head>`);
  return `${html.trimEnd()}\n<!--\n${inComment(licences)}\n-->\n`;
}

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const dataUrl = (svg) => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

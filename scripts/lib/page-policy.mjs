/**
 * What a page may do that has no server of ours to say so in a header: run `script`, be drawn by `style`, and have pictures, letters
 * and files from `files`, or only those that it carries itself.
 */
export function pagePolicy({ script, style, files = '' }) {
  return [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${style}`,
    `img-src ${[files, 'data:', 'blob:'].join(' ').trim()}`,
    `font-src ${files || 'data:'}`,
    `connect-src ${files || "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html default',
  ].join('; ');
}

/** A page with this policy before all that it loads. Throws where the page is not as this expects. */
export function withPolicy(page, policy) {
  const first = '<meta charset="utf-8" />';
  if (!page.includes(first)) throw new Error(`The page has nothing like ${first}.`);
  return page.replace(first, () => `${first}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`);
}

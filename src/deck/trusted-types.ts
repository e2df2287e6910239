/**
 * reveal.js writes a few fixed strings as HTML when it starts, even with all its controls off. Under
 * `require-trusted-types-for 'script'` only this policy lets them through, and nothing else.
 */
const CONTROLS =
  /^(<button class="navigate-(left|right|up|down)" aria-label="[a-z ]{4,20}"><div class="controls-arrow"><\/div><\/button>\s*){4}$/;

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): unknown;
}

export function allowRevealMarkup(): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes & { defaultPolicy?: unknown } };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', {
    createHTML: (text) => {
      if (text === '' || text === 'null' || CONTROLS.test(text.trim())) return text;
      throw new TypeError('HTML from a string is not allowed here.');
    },
  });
}

/** Did a touch fall on words with a number in them? */
export const saysNumber = (event: Event): boolean =>
  event.composedPath().some((node) => node instanceof SVGTextElement && /\d/.test(node.textContent));

/** Was a button or a slider touched, which deals with it itself? */
export const isControl = (event: Event): boolean =>
  event.composedPath().some((node) => node instanceof HTMLButtonElement || node instanceof HTMLInputElement);

/** Did it fall on words with a number in them? */
export const saysNumber = (event: Event): boolean =>
  event.composedPath().some((node) => node instanceof SVGTextElement && /\d/.test(node.textContent));

/** 128 random bits. `crypto.randomUUID` is missing where the page comes over plain HTTP from another machine. */
export const drawId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

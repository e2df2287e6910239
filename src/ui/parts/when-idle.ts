/** Does something when the page has nothing else to do. Not every browser says when that is: there it is done soon. */
export const whenIdle = (act: () => void): void => void (window.requestIdleCallback ?? setTimeout)(act);

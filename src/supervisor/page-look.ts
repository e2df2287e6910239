/** What `lookAtPage` answers from inside the page. */
export interface PageLook {
  readonly href: string;
  /** When this document began, ms since 1970: another one is another load. */
  readonly born: number;
  readonly shows: 'app' | 'picture' | 'nothing';
  readonly isVisible: boolean;
  readonly phase: string;
  readonly position: string | null;
  readonly frames: number;
  readonly isPainted: boolean;
}

/**
 * Runs in the page, as text: so it may use nothing from outside itself. A picture at rest paints nothing, so a frame is
 * asked for; it has been painted when the next one begins.
 *
 * @param limit how long to wait for that, ms
 */
export function lookAtPage(limit: number): Promise<PageLook> {
  interface App {
    readonly status?: { readonly phase: string; readonly position: object | null; readonly frames: number };
  }
  const answer = (isPainted: boolean): PageLook => {
    const status = (document.querySelector('forum-app') as App | null)?.status;
    const isPicture = document.documentElement.dataset.page === 'back-soon';
    return {
      href: location.href,
      born: performance.timeOrigin,
      shows: status ? 'app' : isPicture ? 'picture' : 'nothing',
      isVisible: document.visibilityState === 'visible',
      phase: status?.phase ?? '',
      position: status?.position ? Object.values(status.position).join('/') : null,
      frames: status?.frames ?? 0,
      isPainted,
    };
  };
  return new Promise((resolve) => {
    setTimeout(() => resolve(answer(false)), limit);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(answer(true))));
  });
}

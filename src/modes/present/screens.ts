/** A screen as the Window Management API describes it; lengths in CSS pixels of the whole desktop. */
export interface ScreenPlace {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
  /** Built into the machine: the laptop's own. */
  readonly isInternal: boolean;
  readonly isPrimary: boolean;
}

/** The screens of the machine, and the one that the asking window is on. */
export interface ScreenPlaces<S extends ScreenPlace = ScreenPlace> {
  readonly screens: readonly S[];
  readonly currentScreen: S;
}

/** The hall's screen: not the one with the console, rather a projector than a built-in one, rather a larger. null: there is but one. */
export function hallScreen<S extends ScreenPlace>({ screens, currentScreen }: ScreenPlaces<S>): S | null {
  const others = screens.filter((screen) => screen !== currentScreen);
  const area = ({ availWidth, availHeight }: ScreenPlace) => availWidth * availHeight;
  const better = (a: S, b: S) => Number(a.isInternal) - Number(b.isInternal) || area(b) - area(a);
  return others.sort(better)[0] ?? null;
}

/** Of a window that is not placed, in CSS pixels: small enough to be dragged. */
const LOOSE = { width: 960, height: 540 };

/** What `window.open` is told: all of that screen, or a window without bars that can be dragged there. */
export function windowFeatures(screen: ScreenPlace | null): string {
  const { width, height } = screen ? { width: screen.availWidth, height: screen.availHeight } : LOOSE;
  const place = screen ? [`left=${screen.availLeft}`, `top=${screen.availTop}`] : [];
  return ['popup', ...place, `width=${width}`, `height=${height}`].join(',');
}

interface ScreenAsker {
  getScreenDetails?(): Promise<ScreenPlaces>;
}

/** Has the machine more than one screen? null: the browser does not say. */
export const isExtended = (): boolean | null =>
  (screen as Screen & { readonly isExtended?: boolean }).isExtended ?? null;

/** May the browser be asked where the screens are? Asking the first time shows its question. */
export const canAsk = (): boolean => !!(window as ScreenAsker).getScreenDetails && isExtended() === true;

/** Where the screens are; null where the browser cannot or may not say. */
export async function askScreens(): Promise<ScreenPlaces | null> {
  try {
    return (await (window as ScreenAsker).getScreenDetails?.()) ?? null;
  } catch {
    return null;
  }
}

/** Where the screens are, if that needs no question; null else. */
export async function knownScreens(): Promise<ScreenPlaces | null> {
  if (!canAsk()) return null;
  try {
    const { state } = await navigator.permissions.query({ name: 'window-management' as PermissionName });
    return state === 'granted' ? await askScreens() : null;
  } catch {
    return null;
  }
}

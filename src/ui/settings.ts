/** What a visitor may change on the screen, beside the language. The next visitor finds `PLAIN` again. */
export interface Settings {
  readonly textSize: 'normal' | 'large';
  readonly contrast: 'normal' | 'high';
  /** `still`: every change is shown at once. */
  readonly motion: 'moving' | 'still';
  /** Everything that is touched stands low, for someone who sits or is small. */
  readonly reach: 'whole' | 'low';
}

/** What a visitor finds where nobody has changed anything. */
export const PLAIN: Settings = { textSize: 'normal', contrast: 'normal', motion: 'moving', reach: 'whole' };

/** Asks for a change of settings; `forum-app` hears it. */
export const settingsChange = (detail: Partial<Settings>): CustomEvent<Partial<Settings>> =>
  new CustomEvent('settings-change', { detail, bubbles: true, composed: true });

/** What a reader may change, and finds again the next time. */
export interface ReadingSettings {
  /** `projector`: for a class, bright, with the clearest colours and the largest letters whatever else was chosen. */
  readonly theme: 'system' | 'day' | 'night' | 'projector';
  readonly textSize: 'normal' | 'large' | 'largest';
  readonly contrast: 'normal' | 'high';
  readonly motion: 'moving' | 'still';
}

export const READING: ReadingSettings = { theme: 'system', textSize: 'normal', contrast: 'normal', motion: 'moving' };

/** How large letters inside pictures are then: scenes know two sizes. */
export const lettersOf = ({ theme, textSize }: ReadingSettings): 'normal' | 'large' =>
  theme === 'projector' || textSize !== 'normal' ? 'large' : 'normal';

/** Asks for a change of a reader's settings; `forum-app` hears it. */
export const readingChange = (detail: Partial<ReadingSettings>): CustomEvent<Partial<ReadingSettings>> =>
  new CustomEvent('reading-change', { detail, bubbles: true, composed: true });

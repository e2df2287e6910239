/** One way of drawing a change. */
export interface Side {
  /** Shows the beginning, at rest. */
  mount(root: HTMLElement): Promise<void>;
  /** Begins the change; resolves when it has arrived. */
  go(): Promise<void>;
  remove(): void;
}

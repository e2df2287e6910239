import type { ReactiveControllerHost } from 'lit';
import type { VisitLoader } from './loader.ts';
import type { Panel } from './panels.ts';

/** What lies over the screen. */
export class Covers {
  /** The uppermost last. */
  panels: readonly Panel[] = [];

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly loader: VisitLoader,
    private readonly report: (error: unknown) => void,
  ) {}

  /** Lays a panel over what is there; its code is loaded with the first one. */
  cover(panel: Panel): void {
    this.lay([...this.panels, panel]);
    if (this.loader.has('panels')) return;
    const loaded = this.loader.need('panels').then(() => this.host.requestUpdate());
    loaded.catch((error: unknown) => {
      this.clear();
      this.report(error);
    });
  }

  lay(panels: readonly Panel[]): void {
    this.panels = panels;
    this.host.requestUpdate();
  }

  clear(): void {
    if (this.panels.length) this.lay([]);
  }
}

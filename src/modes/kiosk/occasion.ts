import { html, nothing } from 'lit';
import type { ReactiveControllerHost } from 'lit';
import type { Library, PublishedBrand } from '../../content/index.ts';
import type { Stage } from '../../scene/index.ts';
import type { Say } from '../../ui/index.ts';
import './blank.ts';
import './closing-card.ts';
import './countdown.ts';
import type { Visit } from './flow.ts';
import { HoursController } from './hours.ts';
import './notice.ts';

/** What is drawn of an occasion needs this of the screen. */
export interface OccasionScreen {
  readonly screen: Visit['screen'];
  readonly edition: string;
  readonly say: Say;
  readonly stage: Stage;
}

/** What the organiser has announced for this place and these days: who organises and sponsors, hours, notices. */
export class Occasion {
  /** null where the story names nobody. */
  brand: PublishedBrand | null = null;
  private readonly hours: HoursController;

  constructor(private readonly host: ReactiveControllerHost) {
    this.hours = new HoursController(host);
  }

  /** Takes it from a story; `isFollowed` says whether hours and notices hold on this machine. Rejects where it cannot be loaded. */
  async take(library: Library, edition: string, isFollowed: boolean): Promise<void> {
    const [brand, schedule] = await Promise.all([library.brand(edition), library.schedule(edition)]);
    this.brand = brand;
    this.hours.follow(isFollowed ? schedule : null, library.manifest.version);
    this.host.requestUpdate();
  }

  /** The place is closed, and its screen dark. */
  get isDark(): boolean {
    return this.hours.blank;
  }

  /** What begins soon. Always drawn, or nobody would hear it when it comes. */
  bands({ screen, edition, say, stage }: OccasionScreen) {
    const width = stage.width - 2 * stage.margin;
    const { hours, notice } = this.hours.state;
    return html`
      <kiosk-countdown
        .hours=${screen === 'attract' ? hours : { kind: 'unknown' }}
        .edition=${edition}
        .say=${say}
        .width=${width}
      ></kiosk-countdown>
      <kiosk-notice
        .notice=${['attract', 'home', 'story'].includes(screen) ? notice : null}
        .edition=${edition}
        .say=${say}
        .width=${width}
      ></kiosk-notice>
    `;
  }

  /** The dark screen, where the place is closed. */
  dark(edition: string, say: Say) {
    const { hours } = this.hours.state;
    return this.isDark
      ? html`<kiosk-blank
          .next=${hours.kind === 'closed' ? hours.next : null}
          .edition=${edition}
          .say=${say}
        ></kiosk-blank>`
      : nothing;
  }
}

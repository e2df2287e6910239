import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PublishedStart } from '../content/index.ts';
import { controls } from '../ui/index.ts';
import type { MachineSettings } from './api.ts';
import { choices } from './choices.ts';
import type { OperatorClient } from './client.ts';
import { Doing } from './doing.ts';
import { editionChoices } from './editions.ts';
import { page } from './styles.ts';
import { operatorSay, type OperatorSay } from './words.ts';

/**
 * What every visitor finds on this machine.
 *
 * @fires operator-settings - saved on the machine; detail is `MachineSettings`
 * @fires operator-changed - the state of the machine should be asked for again
 */
@customElement('operator-settings')
export class OperatorSettings extends LitElement {
  static override styles = [controls, page];

  @property({ attribute: false }) settings: MachineSettings | null = null;
  @property({ attribute: false }) start: PublishedStart | null = null;
  @property({ attribute: false }) client: OperatorClient | null = null;
  @property({ attribute: false }) say: OperatorSay = operatorSay('en');

  /** What is being saved, with all that was chosen meanwhile. */
  @state() private wanted: MachineSettings | null = null;
  /** Chosen, and not yet on its way to the machine. */
  private chosen: Partial<MachineSettings> = {};
  private readonly doing = new Doing(this, () => this.say);

  /** Saves a choice; what is chosen while another one is being saved follows it. */
  private async save(change: Partial<MachineSettings>): Promise<void> {
    const { client, settings } = this;
    if (!client || !settings) return;
    this.chosen = { ...this.chosen, ...change };
    this.wanted = { ...(this.wanted ?? settings), ...change };
    if (this.doing.busy) return;
    while (Object.keys(this.chosen).length) {
      const saved = { ...this.settings!, ...this.chosen };
      this.chosen = {};
      if (!(await this.send(client, saved))) break;
    }
    // Where it was not saved, the buttons say again what holds.
    this.chosen = {};
    this.wanted = null;
  }

  /** Answers whether the machine has these settings now. */
  private async send(client: OperatorClient, settings: MachineSettings): Promise<boolean> {
    const isSaved = await this.doing.run(
      () => client.saveSettings(settings).then(() => true),
      () => this.say('settings.saved'),
    );
    if (!isSaved) return false;
    this.settings = settings;
    const options = { bubbles: true, composed: true };
    this.dispatchEvent(new CustomEvent<MachineSettings>('operator-settings', { detail: settings, ...options }));
    this.dispatchEvent(new CustomEvent('operator-changed', options));
    return true;
  }

  override render() {
    const { say, start } = this;
    const now = this.wanted ?? this.settings;
    if (!now || !start) return nothing;
    const save = (change: Partial<MachineSettings>) => void this.save(change);
    return html`
      <p class="muted">${say('settings.about')}</p>
      ${this.doing.note()}
      ${choices<string | null>(
        say('settings.language'),
        [{ value: null, label: say('settings.first') }, ...editionChoices(start, say('tour.both'))],
        now.language,
        (language) => save({ language }),
      )}
      ${choices(
        say('settings.text'),
        (['normal', 'large'] as const).map((value) => ({ value, label: say(`settings.text.${value}`) })),
        now.textSize,
        (textSize) => save({ textSize }),
      )}
      ${choices(
        say('settings.contrast'),
        (['normal', 'high'] as const).map((value) => ({ value, label: say(`settings.contrast.${value}`) })),
        now.contrast,
        (contrast) => save({ contrast }),
      )}
      ${choices(
        say('settings.motion'),
        (['moving', 'still'] as const).map((value) => ({ value, label: say(`settings.motion.${value}`) })),
        now.motion,
        (motion) => save({ motion }),
      )}
      ${choices(
        say('settings.reach'),
        (['whole', 'low'] as const).map((value) => ({ value, label: say(`settings.reach.${value}`) })),
        now.reach,
        (reach) => save({ reach }),
      )}
      ${choices(
        say('settings.schedule'),
        [true, false].map((value) => ({ value, label: say(`settings.schedule.${value ? 'on' : 'off'}`) })),
        now.schedule,
        (schedule) => save({ schedule }),
      )}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'operator-settings': OperatorSettings;
  }
}

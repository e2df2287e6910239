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

  /** What is being saved. */
  @state() private wanted: MachineSettings | null = null;
  private readonly doing = new Doing(this, () => this.say);

  private async save(change: Partial<MachineSettings>): Promise<void> {
    const { client, settings } = this;
    if (!client || !settings || this.doing.busy) return;
    const wanted = (this.wanted = { ...settings, ...change });
    const saved = await this.doing.run(
      () => client.saveSettings(wanted).then(() => true),
      () => this.say('settings.saved'),
    );
    // Where it was not saved, the buttons say again what holds.
    this.wanted = null;
    if (!saved) return;
    this.settings = wanted;
    const options = { bubbles: true, composed: true };
    this.dispatchEvent(new CustomEvent<MachineSettings>('operator-settings', { detail: wanted, ...options }));
    this.dispatchEvent(new CustomEvent('operator-changed', options));
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

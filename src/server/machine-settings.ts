import * as v from 'valibot';
import { FACTORY, type MachineSettings } from '../operator/api.ts';
import { writeWhole, type Disk } from './disk.ts';

const FILE = 'settings.json';

export const machineSettingsSchema = v.strictObject({
  language: v.nullable(
    v.pipe(v.string(), v.regex(/^[A-Za-z0-9,-]{1,40}$/, 'must be a language, or two with a comma between')),
  ),
  textSize: v.picklist(['normal', 'large']),
  contrast: v.picklist(['normal', 'high']),
  motion: v.picklist(['moving', 'still']),
  reach: v.picklist(['whole', 'low']),
  schedule: v.boolean(),
}) satisfies v.GenericSchema<unknown, MachineSettings>;

/** What the operator has set for this machine, kept over a restart. */
export class SettingsFile {
  private settings: MachineSettings = FACTORY;

  constructor(private readonly disk: Disk) {}

  get current(): MachineSettings {
    return this.settings;
  }

  /** Answers what the operator should know; null where all is well. What cannot be read is as it came from the factory. */
  async open(): Promise<string | null> {
    try {
      this.settings = v.parse(machineSettingsSchema, JSON.parse((await this.disk.read(FILE)).toString('utf8')));
      return null;
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      return isMissing ? null : 'The settings of this machine cannot be read; it begins with those of the factory.';
    }
  }

  /** Settles when they are on disk; throws what the disk says, and then nothing has changed. */
  async change(settings: MachineSettings): Promise<void> {
    await writeWhole(this.disk, FILE, JSON.stringify(settings, null, 1));
    this.settings = settings;
  }
}

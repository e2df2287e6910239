import { FACTORY, type MachineSettings } from '../operator/api.ts';

/** A server on the same machine answers at once; a first picture does not wait for one that is ill. In ms. */
const PATIENCE = 1500;

const CHOICES = {
  textSize: ['normal', 'large'],
  contrast: ['normal', 'high'],
  motion: ['moving', 'still'],
  reach: ['whole', 'low'],
  schedule: [true, false],
} as const;

/** What every visitor finds on this machine, as far as an answer says it in words that we know. */
export function machineFrom(answer: unknown): MachineSettings {
  const said: Readonly<Record<string, unknown>> = { ...(answer as object) };
  const known = Object.entries(CHOICES).filter(([key, values]) => (values as readonly unknown[]).includes(said[key]));
  return {
    ...FACTORY,
    ...(typeof said['language'] === 'string' && { language: said['language'] }),
    ...Object.fromEntries(known.map(([key]) => [key, said[key]])),
  };
}

/** Asks the server what is set for this machine. Many hosts know nothing of it; then the last answer holds. */
export class Machine {
  settings: MachineSettings = FACTORY;
  /** Has the host no such thing, and so no server of ours behind it? It is asked once, and need not say so all day. */
  unknown = false;

  /** Never fails. */
  async ask(): Promise<void> {
    if (this.unknown) return;
    try {
      const address = new URL('api/machine', document.baseURI);
      const response = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
      this.unknown = [403, 404, 405].includes(response.status);
      if (response.ok) this.settings = machineFrom(await response.json());
    } catch {
      // Away, too slow, or no JSON: the visitor gets what was known before.
    }
  }
}

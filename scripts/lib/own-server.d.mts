export interface OwnServerOptions {
  /** Where it keeps answers (`results`) and what it knows of itself (`state`). */
  readonly folder: string;
  /** The content file that it watches; the project's own where none is named. */
  readonly content?: string | undefined;
  readonly port?: number;
  readonly dist?: string;
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly hear?: (text: string) => void;
}
export interface StartedServer {
  /** "http://127.0.0.1:4173" */
  readonly origin: string;
  /** All that it has said on its console. */
  readonly said: () => string;
  /** At once, as a power cut would; resolves when it is gone. */
  readonly kill: () => Promise<void>;
}
export function startOwnServer(options: OwnServerOptions): Promise<StartedServer>;

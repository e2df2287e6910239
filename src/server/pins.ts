import { createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import type { Session } from '../operator/api.ts';
import { writeWhole, type Disk } from './disk.ts';

const FILE = 'pin';
const FORM = /^\d{4,12}$/;
const DIGITS = 6;

export interface PinOptions {
  /** From the environment; undefined where they are not set. */
  readonly operator: string | undefined;
  readonly staff: string | undefined;
  readonly disk: Disk;
  /** Where `disk` is, for people. */
  readonly folder: string;
  /** Tells the operator a PIN that was drawn. */
  readonly print: (line: string) => void;
}

/** Says whom a PIN belongs to, in a time that tells nothing about the digits. */
export type WhoHas = (pin: string) => Session['role'] | null;

/**
 * The operator's PIN: `KIOSK_PIN`, or six digits that were drawn at first start, printed then, and kept where only this
 * user can read them. `KIOSK_STAFF_PIN` may open guided tours, and nothing else. Throws an `Error` for people.
 */
export async function readPins({ operator, staff, ...options }: PinOptions): Promise<WhoHas> {
  for (const [name, pin] of Object.entries({ KIOSK_PIN: operator, KIOSK_STAFF_PIN: staff }))
    if (pin !== undefined && !FORM.test(pin)) throw new Error(`${name} must be 4 to 12 digits.`);
  const own = operator ?? (await drawnPin(options));
  if (own === staff) throw new Error('KIOSK_STAFF_PIN must be another than that of the operator.');
  return comparer(own, staff);
}

async function drawnPin({ disk, folder, print }: Pick<PinOptions, 'disk' | 'folder' | 'print'>): Promise<string> {
  const kept = await disk.read(FILE).then(
    (bytes) => bytes.toString('utf8').trim(),
    () => '',
  );
  if (FORM.test(kept)) return kept;
  const drawn = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
  const where = await writeWhole(disk, FILE, `${drawn}\n`, 0o600).then(
    () => `kept in the file "${FILE}" in ${folder}`,
    (error: Error) => `which is good until the server ends, because it cannot be kept: ${error.message}`,
  );
  print(`Operator PIN: ${drawn}, ${where}.`);
  return drawn;
}

/** Compares digests of equal length, made with a key that nobody knows. */
function comparer(operator: string, staff: string | undefined): WhoHas {
  const key = randomBytes(32);
  const digest = (pin: string) => createHmac('sha256', key).update(pin).digest();
  const operators = digest(operator);
  const staffs = staff === undefined ? randomBytes(32) : digest(staff);
  return (pin) => {
    const given = digest(pin);
    const [isOperator, isStaff] = [timingSafeEqual(given, operators), timingSafeEqual(given, staffs)];
    return isOperator ? 'operator' : isStaff ? 'staff' : null;
  };
}

import { describe, expect, it } from 'vitest';
import { CutDisk } from '../../test/fixtures/cut-disk.ts';
import { readPins } from './pins.ts';

const read = async (pins: { operator?: string; staff?: string }, disk = new CutDisk(Infinity, 1)) => {
  const printed: string[] = [];
  const print = (line: string) => void printed.push(line);
  const whoHas = await readPins({ operator: pins.operator, staff: pins.staff, disk, folder: '/state', print });
  return { whoHas, printed, disk };
};

describe('readPins', () => {
  it('knows the PINs of the environment, and prints none of them', async () => {
    const { whoHas, printed, disk } = await read({ operator: '4711', staff: '123456789012' });
    expect(['4711', '123456789012', '47110', '471', '', '４７１１'].map(whoHas)).toEqual([
      'operator',
      'staff',
      null,
      null,
      null,
      null,
    ]);
    expect([printed, await disk.list()]).toEqual([[], []]);
  });

  it('draws six digits at first start, prints them once, and keeps them', async () => {
    const first = await read({});
    const pin = /^Operator PIN: (\d{6}), kept in the file "pin" in \/state\.$/.exec(first.printed[0]!)![1]!;
    expect(first.whoHas(pin)).toBe('operator');
    const again = await read({}, first.disk);
    expect([again.printed, again.whoHas(pin)]).toEqual([[], 'operator']);
  });

  it('draws a new one where what was kept is none', async () => {
    const disk = new CutDisk(Infinity, 1);
    await disk.write('pin', 'no pin');
    expect((await read({}, disk)).printed).toHaveLength(1);
  });

  it('says so where it cannot be kept', async () => {
    const { printed, whoHas } = await read({}, new CutDisk(0, 1));
    expect(printed[0]).toMatch(/good until the server ends/);
    expect(whoHas(/\d{6}/.exec(printed[0]!)![0])).toBe('operator');
  });

  it.each([
    [{ operator: '123' }, /KIOSK_PIN must be 4 to 12 digits/],
    [{ operator: '1234567890123' }, /KIOSK_PIN/],
    [{ operator: 'abcd' }, /KIOSK_PIN/],
    [{ operator: '1234', staff: '12a4' }, /KIOSK_STAFF_PIN must be/],
    [{ operator: '1234', staff: '1234' }, /another than/],
  ])('refuses %j', async (pins, why) => {
    await expect(read(pins)).rejects.toThrow(why);
  });
});

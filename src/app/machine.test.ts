import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACTORY, type MachineSettings } from '../operator/api.ts';
import { machineFrom } from './machine.ts';

const settings: fc.Arbitrary<MachineSettings> = fc.record(
  {
    language: fc.option(fc.constantFrom('vi', 'en', 'vi,en')),
    textSize: fc.constantFrom('normal', 'large'),
    contrast: fc.constantFrom('normal', 'high'),
    motion: fc.constantFrom('moving', 'still'),
    reach: fc.constantFrom('whole', 'low'),
    schedule: fc.boolean(),
  },
  { noNullPrototype: true },
);

describe('what is set for a machine', () => {
  it('is taken as the server says it', () => {
    fc.assert(
      fc.property(settings, (set) => {
        expect(machineFrom(JSON.parse(JSON.stringify(set)))).toEqual(set);
      }),
    );
  });

  it('is what it was made with where the answer is something else', () => {
    fc.assert(
      fc.property(fc.anything(), (answer) => {
        const found = machineFrom(answer);
        expect(Object.keys(found).sort()).toEqual(Object.keys(FACTORY).sort());
      }),
    );
    for (const answer of [null, 7, 'large', [], { textSize: 'huge', contrast: null, schedule: 'yes', language: 4 }])
      expect(machineFrom(answer)).toEqual(FACTORY);
  });

  it('keeps what it knows of an answer that says more', () => {
    expect(machineFrom({ contrast: 'high', colour: 'red' })).toEqual({ ...FACTORY, contrast: 'high' });
  });
});

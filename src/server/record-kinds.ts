import * as v from 'valibot';
import { attemptSchema, type Attempt } from '../results/attempt.ts';
import { visitSchema, type VisitRecord } from '../results/visit.ts';
import type { RecordKind } from './record-file.ts';

/** The answers that kiosks have sent. */
export const ATTEMPTS: RecordKind<Attempt> = {
  name: 'attempts',
  one: 'answer',
  all: 'answers',
  read: reader(attemptSchema),
};

/** The visits that kiosks have sent. */
export const VISITS: RecordKind<VisitRecord> = {
  name: 'visits',
  one: 'visit',
  all: 'visits',
  read: reader(visitSchema),
};

function reader<T>(schema: v.GenericSchema<unknown, T>): (value: unknown) => T | null {
  return (value) => {
    const { success, output } = v.safeParse(schema, value, { abortEarly: true });
    return success ? output : null;
  };
}

import { readAttempt, type Attempt } from '../results/attempt.ts';
import { RecordFile, type RecordFileOptions, type RecordKind } from './record-file.ts';

export { FullError } from './record-file.ts';

export const ATTEMPTS: RecordKind<Attempt> = {
  name: 'attempts',
  one: 'answer',
  all: 'answers',
  read(value) {
    const read = readAttempt(value);
    return 'attempt' in read ? read.attempt : null;
  },
};

/** The answers that kiosks have sent. */
export class AttemptFile extends RecordFile<Attempt> {
  constructor(options: RecordFileOptions) {
    super(ATTEMPTS, options);
  }
}

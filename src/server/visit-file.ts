import { readVisit, type VisitRecord } from '../results/visit.ts';
import { RecordFile, type RecordFileOptions, type RecordKind } from './record-file.ts';

export const VISITS: RecordKind<VisitRecord> = {
  name: 'visits',
  one: 'visit',
  all: 'visits',
  read(value) {
    const read = readVisit(value);
    return 'visit' in read ? read.visit : null;
  },
};

/** The visits that kiosks have sent. */
export class VisitFile extends RecordFile<VisitRecord> {
  constructor(options: RecordFileOptions) {
    super(VISITS, options);
  }
}

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { brand } from './schema-brand.ts';
import { schedule } from './schema-schedule.ts';

const docs = readFileSync(new URL('../../docs/content.md', import.meta.url), 'utf8');
const exampleOf = (heading: string): unknown =>
  JSON.parse(/^```json\n([\s\S]*?)^```$/m.exec(docs.slice(docs.indexOf(heading)))![1]!);

describe('what docs/content.md shows', () => {
  it('can be used as it is', () => {
    expect(v.safeParse(schedule, exampleOf('### Opening hours and notices')).issues).toBeUndefined();
    expect(v.safeParse(brand, exampleOf('## Organiser and sponsors')).issues).toBeUndefined();
  });
});

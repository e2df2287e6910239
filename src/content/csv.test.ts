import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../test/fixtures/csv.ts';
import { safeText, writeCsv, type Cell } from './csv.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', '+', '-', '@', '\t', "'", ' ', 'Đ', '\uFEFF') }),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));

describe('writeCsv', () => {
  it('is read again as it was written, whatever stands in its cells', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const header = rows[0]!.map((_, i) => `column ${i}`);
        const said = (one: Cell) => (typeof one === 'string' ? safeText(one) : one === null ? '' : String(one));
        expect(parseCsv(writeCsv(header, rows))).toEqual([header, ...rows.map((row) => row.map(said))]);
      }),
      { numRuns: 500 },
    );
  });

  it('lets no text begin like a formula, and changes no other', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(safeText(one)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect([one, `'${one}`]).toContain(safeText(one));
        expect(safeText(safeText(one))).toBe(safeText(one));
      }),
    );
    expect(safeText('=HYPERLINK("x")')).toBe('\'=HYPERLINK("x")');
    expect(safeText('a=b')).toBe('a=b');
  });

  it('says that it is UTF-8, ends every line with CRLF, and leaves numbers below 0 numbers', () => {
    const written = writeCsv(
      ['a', 'b'],
      [
        [-0.5, '-0.5'],
        [null, 'Đà "Nẵng", 2'],
      ],
    );
    expect(written).toBe('\uFEFFa,b\r\n-0.5,\'-0.5\r\n,"Đà ""Nẵng"", 2"\r\n');
    expect(Buffer.from(written).subarray(0, 3)).toEqual(Buffer.of(0xef, 0xbb, 0xbf));
  });
});

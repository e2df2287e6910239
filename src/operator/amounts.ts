import { formatNumber } from '../content/index.ts';
import type { Share } from '../results/index.ts';

const NBSP = '\u00a0';

/** Numbers, times and days as the panel says them, in one language; `zone` is that of the machine unless named. */
export class Amounts {
  constructor(
    readonly language: string,
    private readonly zone?: string,
  ) {}

  count(value: number, digits = 0): string {
    return formatNumber(value, { notation: 'standard', digits }, this.language);
  }

  /** A share 0..1 in whole percent: "62%". */
  percent(share: number): string {
    return Intl.NumberFormat(this.locale, { style: 'percent' }).format(share);
  }

  /** The 95 % interval of a share: "55% – 69%"; empty where it is not told. */
  interval({ low, high }: Share): string {
    return low === null || high === null ? '' : `${this.percent(low)} – ${this.percent(high)}`;
  }

  /** A correlation or reliability: two digits and its sign. */
  coefficient(value: number): string {
    const text = Intl.NumberFormat(this.locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
    return text.replace('-', '\u2212');
  }

  /** A stretch of time in its two largest units: "3 mins 20 secs", "2 giờ 5 phút". */
  span(ms: number): string {
    const seconds = Math.max(0, Math.round(ms / 1000));
    const parts = UNITS.map(([unit, size], i): [Unit, number] => [
      unit,
      Math.floor((i ? seconds % UNITS[i - 1]![1] : seconds) / size),
    ]);
    const first = parts.findIndex(([, n]) => n > 0);
    if (first < 0) return this.unit('second', 0);
    return parts
      .slice(first, first + 2)
      .filter(([, n]) => n > 0)
      .map(([unit, n]) => this.unit(unit, n))
      .join(' ');
  }

  /** A size on a disk, in the largest unit that leaves at least 1. */
  bytes(value: number): string {
    const at = Math.min(SIZES.length - 1, value < 1000 ? 0 : Math.floor(Math.log10(value) / 3));
    return this.unit(SIZES[at]!, value / 1000 ** at);
  }

  /** Day and time of an ISO 8601 moment; the text itself where it is none. */
  moment(iso: string): string {
    const at = new Date(iso);
    if (Number.isNaN(at.getTime())) return iso;
    return Intl.DateTimeFormat(this.locale, { dateStyle: 'short', timeStyle: 'medium', timeZone: this.zone }).format(
      at,
    );
  }

  /** A day yyyy-MM-dd: "21/11/2026". */
  day(day: string): string {
    const [year, month, date] = day.split('-');
    return `${date}/${month}/${year}`;
  }

  private get locale(): string {
    return this.language === 'en' ? 'en-GB' : this.language;
  }

  private unit(unit: Unit | Size, value: number): string {
    return Intl.NumberFormat(this.locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 })
      .format(value)
      .replace(/\s/g, NBSP);
  }
}

type Unit = 'day' | 'hour' | 'minute' | 'second';
const UNITS: readonly (readonly [Unit, number])[] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];
type Size = (typeof SIZES)[number];
const SIZES = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

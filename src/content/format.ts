/** A unit in one language. `phrase` holds `{n}` where the number goes ("USD {n}"); without it the number comes first. */
export interface Unit {
  readonly phrase: string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
  readonly notation: 'standard' | 'compact' | 'plain';
  /** Most fraction digits shown. */
  readonly digits: number;
}

export const NBSP = '\u00a0';

/** Formatters are slow to make and scenes ask for them in every frame. */
const formatters = new Map<string, Intl.NumberFormat>();
function formatter(language: string, compact: boolean, grouping: boolean, digits: number): Intl.NumberFormat {
  const key = `${language} ${compact} ${grouping} ${digits}`;
  let made = formatters.get(key);
  if (!made) {
    made = new Intl.NumberFormat(language, {
      useGrouping: grouping,
      maximumFractionDigits: digits,
      ...(compact && { notation: 'compact', compactDisplay: 'long' }),
    });
    formatters.set(key, made);
  }
  return made;
}

const plurals = new Map<string, Intl.PluralRules>();
function pluralOf(value: number, language: string): Intl.LDMLPluralRule {
  let rules = plurals.get(language);
  if (!rules) plurals.set(language, (rules = new Intl.PluralRules(language)));
  return rules.select(value);
}

/**
 * The number of a value alone: "50.000", "98,9 tỷ", "2019". Currency is never left to Intl (its compact currency
 * ignores "long" and differs between Node and browsers): the unit's phrase brings it.
 */
export function formatNumber(value: number, unit: Pick<Unit, 'notation' | 'digits'>, language: string): string {
  const compact = unit.notation === 'compact' && Math.abs(value) >= 1e6;
  const text = formatter(language, compact, unit.notation !== 'plain', unit.digits).format(value);
  return text.replace(/\s/g, NBSP).replace(/^-/, '\u2212');
}

/** A value with its unit: "98,9 tỷ USD", "1 firm". */
export function formatValue(value: number, unit: Unit, language: string): string {
  const { phrase } = unit;
  const words = typeof phrase === 'string' ? phrase : (phrase[pluralOf(value, language)] ?? phrase.other ?? '');
  const number = formatNumber(value, unit, language);
  return words.includes('{n}') ? words.replace('{n}', number).replace(/ /g, NBSP) : `${number}${NBSP}${words}`;
}

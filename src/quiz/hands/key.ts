import type { PublishedAnswer } from '../../content/index.ts';
import { letterOf, type Ask } from './asks.ts';

interface Said {
  readonly stated: string;
  readonly date: string;
}

/** What is right, as the story publishes it: the parts of each type that are told on paper. */
interface Key {
  readonly ids?: readonly string[];
  readonly stated?: readonly { readonly text: string }[];
  readonly mark?: string;
  readonly names?: Readonly<Record<string, { readonly label: string; readonly stated: string }>>;
  readonly order?: readonly string[];
  readonly said?: Readonly<Record<string, { readonly value: string }>>;
  readonly pairs?: Readonly<Record<string, string>>;
  readonly key?: Said;
  readonly truth?: readonly Said[];
}

const lettersOf = (all: readonly { readonly id: string }[], ids: readonly string[]): string =>
  all.flatMap(({ id }, i) => (ids.includes(id) ? [letterOf(i)] : [])).join(', ');

/** The right answer of a question in lines, by the letters that stand on the sheet. None for an opinion. */
export function keyLines(ask: Ask, answer: PublishedAnswer): string[] {
  const key = answer.key as Key;
  switch (ask.type) {
    case 'choice':
      return ask.options.flatMap(({ id, text }, i) => (key.ids?.includes(id) ? [`${letterOf(i)}: ${text}`] : []));
    case 'spot': {
      const name = key.names?.[key.mark ?? ''];
      return [`${lettersOf(ask.spots, [key.mark ?? ''])}${name ? `: ${name.label}, ${name.stated}` : ''}`];
    }
    case 'order':
      return (key.order ?? []).map((id, i) => {
        const item = ask.items.find((one) => one.id === id);
        return `${i + 1}. ${item?.text ?? ''} (${key.said?.[id]?.value ?? ''})`;
      });
    case 'match':
      return ask.lefts.map(({ id, text }) => `${text}: ${lettersOf(ask.rights, [key.pairs?.[id] ?? ''])}`);
    case 'estimate':
      return key.key ? [key.key.stated] : [];
    case 'sketch':
      return (key.truth ?? []).map(({ stated, date }) => `${date}: ${stated}`);
    case 'opinion':
      return [];
  }
}

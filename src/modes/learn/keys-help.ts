import { html, type TemplateResult } from 'lit';
import type { Say } from '../../ui/index.ts';
import { keyList } from '../../ui/parts/key-list.ts';
import { letterSwitch } from '../../ui/parts/letter-keys.ts';
import { keysOf } from './keys.ts';
import type { PageName } from './route.ts';

/** Which keys work on a page, what each does, and the switch for letters. `changed`: draw anew. */
export const keysHelp = (page: PageName, say: Say, changed: () => void): TemplateResult => html`
  ${keyList(
    keysOf(page).map(({ keys, does }) => ({ keys, does: say(does) })),
    say('learn.keys.space'),
  )}
  ${letterSwitch(say, changed)}
`;

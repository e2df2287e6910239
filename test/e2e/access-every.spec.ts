import { accessible } from './axe.ts';
import { openAfresh, PAGES } from './book-page.ts';
import { LANGUAGES, test, type Language } from './fixture.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const THEMES = [
  { theme: 'day' },
  { theme: 'night' },
  { theme: 'day', contrast: 'high' },
  { theme: 'night', contrast: 'high' },
  { theme: 'projector' },
] as const;

interface Visit {
  readonly hash: string;
  readonly look: (typeof THEMES)[number];
  readonly language: Language;
}

/** Other journeys look at these in more than one theme. */
const SEEN_ELSEWHERE: readonly string[] = ['#/', '#!/quiz/2019-the-call', '#!/print/prologue/text'];
/** Every other page once; each in the next theme and in the other language, so that all of these are seen. */
const ONCE = PAGES.filter((hash) => !SEEN_ELSEWHERE.includes(hash)).map((hash, i): Visit => ({
  hash,
  look: THEMES[i % THEMES.length]!,
  language: LANGUAGES[i % LANGUAGES.length]!,
}));
const EVERY = LANGUAGES.flatMap((language) =>
  THEMES.map((look) => PAGES.map((hash): Visit => ({ hash, look, language }))),
);
/** FORUM_EVERY_SCREEN=1 looks at every page in every theme and language: some minutes of a core. */
const ROUNDS = process.env.FORUM_EVERY_SCREEN ? EVERY : [ONCE];

for (const [i, visits] of ROUNDS.entries())
  test(`axe finds nothing in the pages of the book in the largest letters, ${i + 1} of ${ROUNDS.length}`, async ({
    page,
  }) => {
    for (const { hash, look, language } of visits) {
      const settings = JSON.stringify({ settings: { ...look, textSize: 'largest' } });
      // An empty page keeps nothing.
      await page.addInitScript((kept) => {
        if (location.protocol !== 'about:') localStorage.setItem('forum-learn/settings', kept);
      }, settings);
      await openAfresh(page, hash, language);
      await accessible(page, `${hash}, ${Object.values(look).join(', ')}, ${language}`);
    }
  });

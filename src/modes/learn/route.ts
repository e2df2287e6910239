import { formatPosition, parsePosition, type Position } from '../../content/index.ts';

/**
 * Where a reader is: a page of the book. The address says it, so that every page can be linked, left by "back" and
 * opened anew. A step of the story has the address that it has in every mode; all others begin with `#!`, which no id does.
 */
export type Route =
  | { readonly page: 'contents' }
  | { readonly page: 'reading'; readonly position: Position }
  /** The questions at the end of a chapter. */
  | { readonly page: 'quiz'; readonly chapter: string }
  /** One question, asked where its answer was told; then back to that step. */
  | { readonly page: 'check'; readonly question: string }
  | { readonly page: 'practice' }
  | { readonly page: 'search'; readonly words: string }
  /** All facts; with `fact` that one is opened among them. */
  | { readonly page: 'explore'; readonly fact?: string }
  | { readonly page: 'class'; readonly lesson?: Lesson }
  /** One question, asked of a class that raises its hands. */
  | { readonly page: 'hands'; readonly question: string; readonly lesson?: Lesson }
  /** To be printed for a class, with or without the answers. */
  | { readonly page: 'worksheet'; readonly chapter: string; readonly answers: boolean }
  /** One chapter to be printed: as a text, or as pages of slides. */
  | { readonly page: 'print'; readonly chapter: string; readonly form: 'text' | 'slides' }
  /** The slide alone, as large as the screen. */
  | { readonly page: 'projector'; readonly position: Position; readonly lesson?: Lesson }
  | { readonly page: 'learned' };

/** How long a lesson lasts, in minutes. */
export const LENGTHS = [15, 45] as const;

/** A lesson that is planned or being given. */
export interface Lesson {
  readonly minutes: (typeof LENGTHS)[number];
  /** null: about the whole story. */
  readonly chapter: string | null;
}

export type PageName = Route['page'];

/** The address of a page, as it stands in a link. */
export function hrefOf(route: Route): string {
  switch (route.page) {
    case 'contents':
      return '#/';
    case 'reading':
      return `#/${formatPosition(route.position)}`;
    case 'projector':
      return `#!/projector/${formatPosition(route.position)}${lessonPath(route.lesson)}`;
    case 'class':
      return `#!/class${lessonPath(route.lesson)}`;
    case 'hands':
      return `#!/hands/${route.question}${lessonPath(route.lesson)}`;
    case 'quiz':
      return `#!/quiz/${route.chapter}`;
    case 'check':
      return `#!/check/${route.question}`;
    case 'search':
      return route.words ? `#!/search/${encodeURIComponent(route.words)}` : '#!/search';
    case 'explore':
      return route.fact ? `#!/explore/${route.fact}` : '#!/explore';
    case 'worksheet':
      return `#!/worksheet/${route.chapter}${route.answers ? '/answers' : ''}`;
    case 'print':
      return `#!/print/${route.chapter}/${route.form}`;
    default:
      return `#!/${route.page}`;
  }
}

const lessonPath = (lesson?: Lesson): string =>
  lesson ? `/${lesson.minutes}${lesson.chapter === null ? '' : `/${lesson.chapter}`}` : '';

/** Reads the end of an address; what is no lesson is none. */
function lessonIn([length = '', chapter = '']: readonly string[]): { lesson?: Lesson } {
  const minutes = LENGTHS.find((one) => String(one) === length);
  return minutes ? { lesson: { minutes, chapter: ID.test(chapter) ? chapter : null } } : {};
}

const ID = /^[a-z0-9-]{1,64}$/;

/** Reads an address. What is none, or names no page, is the contents. */
export function parseRoute(hash: string): Route {
  const position = parsePosition(hash);
  if (position) return { page: 'reading', position };
  const [, page = '', rest = ''] = /^#!\/([a-z]+)(?:\/(.*))?$/s.exec(hash) ?? [];
  const parts = rest.split('/');
  const [first = '', second = ''] = parts;
  switch (page) {
    case 'practice':
    case 'learned':
      return { page };
    case 'explore':
      return ID.test(first) ? { page, fact: first } : { page };
    case 'class':
      return { page, ...lessonIn(parts) };
    case 'hands':
      if (ID.test(first)) return { page, question: first, ...lessonIn(parts.slice(1)) };
      break;
    case 'search':
      return { page, words: decode(rest) };
    case 'quiz':
      if (ID.test(first)) return { page, chapter: first };
      break;
    case 'check':
      if (ID.test(first)) return { page, question: first };
      break;
    case 'worksheet':
      if (ID.test(first)) return { page, chapter: first, answers: second === 'answers' };
      break;
    case 'print':
      if (ID.test(first)) return { page, chapter: first, form: second === 'slides' ? 'slides' : 'text' };
      break;
    case 'projector': {
      const at = parsePosition(parts.slice(0, 3).join('/'));
      if (at) return { page, position: at, ...lessonIn(parts.slice(3)) };
    }
  }
  return { page: 'contents' };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return '';
  }
}

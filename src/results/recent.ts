import { safeStorage } from './storage.ts';

const KEY = 'forum-kiosk/recent-questions';
const MOST = 200;

/**
 * Ids of the questions that were asked on this device lately, oldest first, so that the next visitors get others.
 * Nothing about who answered what. Works without storage too: then it lasts as long as the page.
 */
export class RecentQuestions {
  private ids: readonly string[];

  constructor(private readonly storage: Storage | null = safeStorage()) {
    this.ids = read(storage);
  }

  get all(): readonly string[] {
    return this.ids;
  }

  add(asked: readonly string[]): void {
    this.ids = [...this.ids.filter((id) => !asked.includes(id)), ...asked].slice(-MOST);
    try {
      this.storage?.setItem(KEY, JSON.stringify(this.ids));
    } catch {
      // Full or forbidden: the list in memory goes on.
    }
  }
}

function read(storage: Storage | null): string[] {
  try {
    const value: unknown = JSON.parse(storage?.getItem(KEY) ?? '[]');
    return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string').slice(-MOST) : [];
  } catch {
    return [];
  }
}

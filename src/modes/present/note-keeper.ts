import { Keep } from '../../ui/index.ts';
import { joined, readOwn, withOwn, without, type OwnNote, type OwnNotes } from './own-notes.ts';

const PREFIX = 'forum-present/notes/';
const keepers = new Map<string, NoteKeeper>();

/**
 * A speaker's own notes of a story, kept on this device and alike in all its windows. Where the device keeps nothing they
 * live as long as the page. Tells `change` when they are others.
 */
export class NoteKeeper extends EventTarget {
  private readonly keep: Keep<OwnNotes>;
  private known: OwnNotes;
  private isKept = true;

  /** The one of this page for a story. */
  static of(story: string): NoteKeeper {
    const keeper = keepers.get(story) ?? new NoteKeeper(story);
    keepers.set(story, keeper);
    return keeper;
  }

  constructor(private readonly story: string) {
    super();
    this.keep = new Keep(PREFIX + story, readOwn);
    this.known = this.keep.load();
    window.addEventListener('storage', this.onStorage);
  }

  get own(): OwnNotes {
    return this.known;
  }

  /** Is everything on the device? Otherwise it is gone with the page. */
  get kept(): boolean {
    return this.isKept;
  }

  noteAt(language: string, address: string): OwnNote | undefined {
    return this.known[language]?.[address];
  }

  write(language: string, address: string, note: OwnNote): void {
    this.change((own) => withOwn(own, language, address, note));
  }

  drop(language: string, address: string): void {
    this.change((own) => without(own, language, address));
  }

  /** Takes all of these, over what is there. */
  take(more: OwnNotes): void {
    this.change((own) => joined(own, more));
  }

  /** Another window may have written since: what the device has is changed, unless more is known than it would keep. */
  private change(by: (own: OwnNotes) => OwnNotes): void {
    this.known = by(this.isKept ? this.keep.load() : this.known);
    this.isKept = this.keep.save(this.known);
    this.dispatchEvent(new Event('change'));
  }

  private readonly onStorage = ({ key }: StorageEvent): void => {
    if (key !== PREFIX + this.story || !this.isKept) return;
    this.known = this.keep.load();
    this.dispatchEvent(new Event('change'));
  };
}

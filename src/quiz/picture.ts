import type { PropertyValues } from 'lit';
import type { ForumScene, Take } from '../scene/index.ts';

/** What changes the words and the size of a picture, but not what it shows. */
const AROUND = ['frame', 'ask', 'key'];

/** How a picture changes: not at all, rebuilt where it stands, at once, or with the truth moving over the answer. */
export type Change = 'none' | 'rebuilt' | 'at once' | 'revealed';

/** Shows the picture of a question as its answer and its key change. */
export class Picture {
  private drawn = false;

  /** Has anything been shown yet? */
  get shown(): boolean {
    return this.drawn;
  }

  /** What these changes of an element mean for its picture. `shown` are the properties that the picture shows. */
  changeOf(changed: PropertyValues, key: unknown, shown: readonly string[] = ['answer']): Change {
    const turns = changed.has('key') && (changed.get('key') == null) !== (key == null);
    if (this.drawn && turns && key != null) return 'revealed';
    if (!this.drawn || turns || shown.some((name) => changed.has(name))) return 'at once';
    return AROUND.some((name) => changed.has(name)) ? 'rebuilt' : 'none';
  }

  /** Does to `scene` what a change asks for; `take` is the picture of this moment. */
  show(scene: ForumScene, take: Take, change: Change): void {
    if (change === 'rebuilt') scene.rebuild();
    else if (change !== 'none') scene.show(take, change === 'revealed' ? 'animated' : 'at once');
    this.drawn = true;
  }
}

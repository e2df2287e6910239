import type { RevealApi } from 'reveal.js';
import { stepOf } from './reveal.ts';

/** Where reveal.js stands: it is told where to go, and says where it went by itself. */
export class RevealPlace {
  /** It is being told where to go; what it says meanwhile is no news. */
  private applying = false;

  /** `went`: reveal.js is at a step of the slide with this index. */
  constructor(
    private readonly reveal: RevealApi,
    private readonly went: (index: number, step: number) => void,
  ) {
    for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden']) reveal.on(event, () => this.follow());
  }

  /** Goes to a step, unless it is there. */
  show(index: number, step: number): void {
    const { reveal } = this;
    if (reveal.getIndices().h === index && stepOf(reveal) === step) return;
    this.applying = true;
    reveal.slide(index, 0, step - 1);
    this.applying = false;
  }

  private follow(): void {
    if (!this.applying) this.went(this.reveal.getIndices().h, stepOf(this.reveal));
  }
}

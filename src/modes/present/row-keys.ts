import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A list as it is on the page. */
interface Host extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/**
 * Of a long list one row alone is reached by Tab, and the arrows lead from row to row, as in a toolbar that stands upright: a
 * speaker is through it with one press. Rows are named by `data-row`.
 */
export class RowKeys implements ReactiveController {
  /** The row that had the focus last; '': none since the talk went on. */
  private last = '';

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    this.last = '';
  }

  /** Which of the rows Tab leads to: where the focus was, else `here`, else the first. */
  stop(rows: readonly string[], here: string): string {
    return [this.last, here].find((row) => rows.includes(row)) ?? rows[0] ?? '';
  }

  /** The talk went on: Tab leads to where it is, unless somebody is at work in the list. */
  forget(): void {
    if (!this.rows.some((row) => row.matches(':focus'))) this.last = '';
  }

  readonly focused = ({ target }: Event): void => {
    const { row } = (target as HTMLElement).dataset;
    if (!row || row === this.last) return;
    this.last = row;
    this.host.requestUpdate();
  };

  readonly pressed = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const { rows } = this;
    const at = rows.findIndex((row) => row.matches(':focus'));
    if (!by || event.shiftKey || at < 0) return;
    // At either end it stays; it does not go on to scroll, nor to the talk.
    event.preventDefault();
    rows[at + by]?.focus();
  };

  private get rows(): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('[data-row]')];
  }
}

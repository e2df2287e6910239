import { html, nothing, type TemplateResult } from 'lit';
import { cutLines, plainText, type PublishedSlide, type RichText } from '../content/index.ts';
import type { TableRow } from '../scene/index.ts';
import { richText, type Say } from '../ui/index.ts';
import { factTable } from '../ui/parts/fact-table.ts';

export interface SlideView {
  readonly slide: PublishedSlide;
  /** How its title breaks into lines on the stage, in each language that is shown. */
  readonly titles: readonly { readonly lines: readonly string[] }[];
  /** null: it has no table. */
  readonly rows: readonly TableRow[] | null;
  /** The table stands in the place of the picture. */
  readonly asTable: boolean;
  readonly say: Say;
}

const lined = (title: RichText, lines: readonly string[] = [plainText(title)]) =>
  cutLines(title, lines).map((line) => html`<span class="line">${richText(line)} </span>`);

/** What a slide is in words: its claim, its takeaway, its data as a table, and a marker for each step after the first. */
export const slideTemplate = ({ slide, titles, rows, asTable, say }: SlideView): TemplateResult => html`
  <h2 tabindex="-1">
    ${lined(slide.title, titles[0]?.lines)}
    ${slide.second ? html`<span class="second" lang=${slide.second.language}>${lined(slide.second.title, titles[1]?.lines)}</span>` : nothing}
  </h2>
  <p class="takeaway">${plainText(slide.takeaway)}</p>
  ${
    rows
      ? html`<div class=${asTable ? 'table shown' : 'table'}>
          ${factTable({ rows, say, caption: plainText(slide.takeaway), button: 'fact', reachable: asTable })}
        </div>`
      : nothing
  }
  ${slide.steps.slice(1).map(() => html`<span class="fragment" aria-hidden="true"></span>`)}
`;

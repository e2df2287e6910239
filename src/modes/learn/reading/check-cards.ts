import { html, type TemplateResult } from 'lit';
import type { PublishedQuestion } from '../../../content/index.ts';
import '../check-card.ts';
import { checksFor } from '../checks.ts';
import type { View } from '../view.ts';

/** Cards that ask about a slide; they stand after it. */
export const checkCards = (
  view: View,
  questions: readonly PublishedQuestion[],
  chapter: string,
  slide: string,
): TemplateResult[] =>
  checksFor(questions, chapter, slide).map(
    (question) => html`<learn-check-card .view=${view} .question=${question}></learn-check-card>`,
  );

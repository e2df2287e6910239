import { html } from 'lit';
import type { Bank } from './bank.ts';
import { hrefOf } from './route.ts';
import type { View } from './view.ts';

/** What a page shows that has no questions yet, or cannot get them. */
export const waiting = ({ say }: View) => html`<p class="muted" role="status">${say('learn.loading')}</p>`;

export const broken = (view: View, bank: Bank) =>
  html`<h1 tabindex="-1">${view.say('learn.failed')}</h1>
    <div class="actions">
      <button type="button" class="button primary" @click=${() => bank.take(view)}>${view.say('learn.retry')}</button>
      ${toContents(view)}
    </div>`;

/** `chief`: nothing else there is to do. */
export const toContents = ({ say }: View, chief = false) =>
  html`<a class=${chief ? 'button primary' : 'button'} href=${hrefOf({ page: 'contents' })}
    >${say('learn.to-contents')}</a
  >`;

import { css } from 'lit';

export const choiceStyles = css`
  :host {
    display: block;
    --card: var(--option-height, 150px);
    --text: var(--option-size, 40px);
  }
  :host([data-density='2']),
  :host([data-density='3']),
  :host([data-density='4']) {
    --card: 96px;
    --text: min(var(--option-size, 40px), var(--option-tight, 36px));
  }
  /* What is chosen among stays readable for a group; what is explained stands nearer. */
  :host([data-density='3'][revealed]),
  :host([data-density='4'][revealed]) {
    --text: min(var(--option-size, 40px), 28px);
  }
  .options {
    display: grid;
    grid-template-columns: repeat(var(--columns, 1), minmax(0, 1fr));
    gap: 24px;
  }
  :host([data-upright]) .options {
    gap: 18px;
  }
  button {
    position: relative;
    display: grid;
    grid-template: auto auto / 60px 1fr;
    align-content: center;
    align-items: center;
    gap: 4px 22px;
    min-height: var(--card);
    padding: 16px 26px;
    border: 0;
    border-radius: var(--radius-panel);
    background: var(--panel);
    box-shadow: inset 0 0 0 2px var(--faint);
    color: var(--ink);
    font-size: var(--text);
    font-weight: 600;
    line-height: 1.32;
    text-align: start;
    transition:
      background-color var(--quick),
      box-shadow var(--quick);
  }
  .badge {
    display: grid;
    place-items: center;
    width: 60px;
    height: 60px;
    border-radius: 50%;
    box-shadow: inset 0 0 0 2px var(--faint);
    color: var(--muted);
    font-size: 28px;
    font-weight: 600;
  }
  .icon {
    width: 34px;
    height: 34px;
  }
  .mark {
    grid-column: 2;
    font-size: 26px;
    font-weight: 600;
  }
  [aria-checked='true'] {
    background: var(--raised);
    box-shadow: inset 0 0 0 4px var(--gold);
  }
  [aria-checked='true'] .badge {
    background: var(--gold);
    box-shadow: none;
    color: var(--ground);
  }
  button:active {
    background: var(--raised);
  }

  [aria-disabled='true'] {
    background: none;
    box-shadow: inset 0 0 0 2px var(--line);
    color: var(--muted);
    cursor: default;
  }
  .right {
    background: var(--panel);
    box-shadow: inset 0 0 0 4px var(--jade);
    color: var(--ink);
  }
  .right .badge {
    background: var(--jade);
    box-shadow: none;
    color: var(--ground);
  }
  .right .mark {
    color: var(--jade);
  }
  .wrong {
    background: var(--panel);
    box-shadow: inset 0 0 0 4px var(--vermilion);
    color: var(--ink);
  }
  .wrong .badge {
    background: var(--vermilion);
    box-shadow: none;
    color: var(--ground);
  }
  .wrong .mark {
    color: var(--vermilion);
  }
  /* Two play: signs say what is right, words only to those who hear them. */
  :host([data-half]) {
    --card: 92px;
    --text: min(var(--option-size, 40px), 30px);
  }
  :host([data-half]) .options {
    gap: 12px;
  }
  :host([data-half]) button {
    padding: 10px 18px;
  }
  /* Two columns of a half have room for little. */
  :host([data-half][data-narrow]) {
    --text: 26px;
  }
  :host([data-half][data-narrow]) button {
    grid-template-columns: 44px 1fr;
    gap: 0 14px;
    padding: 6px 14px;
  }
  :host([data-narrow]) .badge {
    width: 44px;
    height: 44px;
  }
  :host([data-half]) .mark {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  /* Where room is short, what was neither right nor chosen has had its day. */
  :host([data-density='3'][revealed]) .options,
  :host([data-density='4'][revealed]) .options {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--least, 640px)), 1fr));
  }
  /* Five that all have something to say. */
  .options:has(:nth-child(5)):not(:has(.other)) {
    --least: 520px;
  }
  :host([data-density='3']) .other,
  :host([data-density='4']) .other {
    display: none;
  }
  /* Who has the system's colours gets an edge around what can be chosen, and a thick one around what was. */
  @media (forced-colors: active) {
    button {
      outline: 2px solid var(--faint);
      outline-offset: -2px;
    }
    [aria-checked='true']:not(.wrong),
    .right {
      outline: 8px solid var(--gold);
      outline-offset: -8px;
    }
    button:focus-visible {
      outline: 4px dashed var(--sky);
      outline-offset: 4px;
    }
  }
`;

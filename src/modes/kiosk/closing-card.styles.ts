import { css } from 'lit';

/** Heights are those that closing-layout.ts counts with. Lengths are pixels of the logical stage. */
export const closingStyles = css`
  :host {
    position: absolute;
    inset: 0;
    display: block;
    cursor: pointer;
  }
  section {
    position: absolute;
    top: var(--room-top);
    inset-inline: var(--margin);
    height: var(--room-height);
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    text-align: center;
    animation: come var(--calm) ease-out;
  }
  @keyframes come {
    from {
      opacity: 0;
    }
  }
  section > *,
  .label {
    flex: none;
  }
  h1,
  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
    font-weight: inherit;
  }
  .label {
    height: 38px;
    color: var(--muted);
    font-size: 28px;
    line-height: 34px;
  }
  .organiser .plate {
    height: var(--organiser);
    margin: 6px auto;
    width: fit-content;
    min-width: calc(var(--organiser) * 1.2);
    max-width: 100%;
  }
  .name {
    color: var(--ink);
    font-size: 48px;
    font-weight: 700;
    line-height: 62px;
  }
  .name:focus-visible {
    outline: none;
  }
  .name span {
    display: block;
    white-space: nowrap;
  }
  .name .second {
    color: var(--muted);
    font-weight: 600;
  }
  h2 {
    height: 50px;
    margin-block-start: 26px;
    color: var(--gold);
    font-size: 28px;
    font-weight: 600;
    line-height: 36px;
    white-space: nowrap;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--gap);
    max-width: var(--row);
    list-style: none;
  }
  li {
    width: var(--plate-width);
    height: var(--plate-height);
  }
  /* Plain and light: logos are made for paper, and dark ones would not be seen. */
  .plate {
    box-sizing: border-box;
    display: flex;
    align-items: center;
    justify-content: center;
    overflow: hidden;
    border-radius: 10px;
    background: #fffdf8;
    color: #1f0f0e;
  }
  li .plate {
    width: 100%;
    height: 100%;
  }
  img {
    display: block;
    object-fit: contain;
    width: calc(var(--plate-width) - 2 * var(--clear));
    height: calc(var(--plate-height) - 2 * var(--clear));
  }
  .organiser img {
    width: auto;
    max-width: calc(100% - 2 * var(--clear));
    height: calc(var(--organiser) - 2 * var(--clear));
    margin-inline: var(--clear);
  }
  .plate b {
    padding-inline: 5%;
    font-size: var(--name-size);
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }
`;

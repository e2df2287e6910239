import { css } from 'lit';

/** Lengths in rem on the screen, in mm and pt on paper. Comes after `buttons` and `paperSheet`. */
export const paperStyles = css`
  :host {
    display: block;
    padding: 1rem clamp(0.75rem, 3vw, 2rem) 3rem;
    line-height: 1.5;
  }
  .tools,
  .paper {
    max-width: 58rem;
  }
  .tools {
    align-items: end;
    gap: 0.75rem 1.5rem;
    margin: 0 auto 1rem;
  }
  .tools p {
    margin: 0;
    color: var(--muted);
  }
  button {
    padding-inline: 1.4rem;
    border-color: var(--gold);
    background: var(--gold);
    color: var(--ground);
  }
  h1,
  h2,
  h3,
  .said {
    margin: 0;
    line-height: 1.3;
  }
  h1,
  h2,
  .said {
    white-space: pre-line;
  }
  h1 {
    font-size: 2rem;
  }
  .about {
    margin: 0.4rem 0 0;
    color: var(--muted);
  }
  h2 {
    margin-block: 2.2rem 0.6rem;
    font-size: 1.4rem;
  }
  article {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 5fr);
    gap: 0.4rem 1.4rem;
    padding-block: 1rem 1.2rem;
    border-block-start: 1px solid var(--line);
  }
  h3 {
    font-size: 1.15rem;
    text-wrap: balance;
  }
  h3 span {
    display: block;
    color: var(--muted);
    font-weight: 600;
  }
  .place {
    margin: 0.5rem 0 0;
    color: var(--muted);
    font-size: 0.9rem;
  }
  .place span {
    display: block;
  }
  /* Elsewhere it stands within a line. */
  .place span::first-letter {
    text-transform: uppercase;
  }
  ol {
    margin: 0.5rem 0 0;
    padding-inline-start: 1.6em;
  }
  li + li {
    margin-block-start: 0.45em;
  }
  li::marker {
    color: var(--vermilion);
    font-weight: 600;
  }
  .said {
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .said + .said {
    margin-block-start: 0.2em;
    color: var(--muted);
  }
  .none {
    color: var(--muted);
  }
  @media screen and (max-width: 40rem) {
    article {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    :host {
      padding: 0;
      /* Read from a lectern. */
      font-size: 11.5pt;
    }
    .paper {
      max-width: none;
    }
    h1 {
      font-size: 20pt;
    }
    h2 {
      margin-block: 7mm 2mm;
      font-size: 15pt;
    }
    h3 {
      font-size: 13pt;
    }
    .place,
    .about {
      font-size: 10pt;
    }
    article {
      gap: 1mm 6mm;
      padding-block: 3.5mm 4mm;
      break-inside: avoid;
    }
    /* A chapter's name is never parted from its first slide. */
    .first {
      break-inside: avoid;
    }
    li {
      break-inside: avoid;
    }
  }
`;

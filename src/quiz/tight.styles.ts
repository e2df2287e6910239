import { css } from 'lit';

/** What gives way where room is short (densities 3 and 4). Comes after the parts that it changes. */
export const tightStyles = css`
  [data-density='3'] h1,
  [data-density='4'] h1 {
    margin-block-end: 16px;
  }
  [data-density='3'] .middle,
  [data-density='4'] .middle {
    gap: 18px;
  }
  [data-density='3'] .seats,
  [data-density='4'] .seats {
    row-gap: 18px;
  }
  [data-density='3'] .seat,
  [data-density='4'] .seat {
    gap: 10px;
  }
  [data-density='3'] .answer,
  [data-density='4'] .answer {
    row-gap: 10px;
  }
  [data-density='3'] .explain p,
  [data-density='4'] .explain p {
    line-height: 1.4;
  }
`;

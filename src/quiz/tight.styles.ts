import { css } from 'lit';

/** What gives way where room is short (densities 3 and 4). Comes after the parts that it changes. */
export const tightStyles = css`
  :is([data-density='3'], [data-density='4']) h1 {
    margin-block-end: 16px;
  }
  :is([data-density='3'], [data-density='4']) .middle {
    gap: 18px;
  }
  :is([data-density='3'], [data-density='4']) .seats {
    row-gap: 18px;
  }
  :is([data-density='3'], [data-density='4']) .seat {
    gap: 10px;
  }
  :is([data-density='3'], [data-density='4']) .answer {
    row-gap: 10px;
  }
  :is([data-density='3'], [data-density='4']) .explain p {
    line-height: 1.4;
  }
`;

import { css } from 'lit';

/** The hint and the buttons. */
export const footStyles = css`
  footer {
    flex: none;
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: 28px;
    box-sizing: border-box;
    height: var(--foot);
    padding-block-end: 16px;
  }
  .hint {
    flex: 1;
    margin: 0;
    color: var(--muted);
    font-size: var(--small);
    line-height: 1.4;
    text-wrap: balance;
    transition: color var(--quick);
  }
  [data-both] .hint {
    font-size: 24px;
  }
  .hint.nudged {
    color: var(--gold);
  }
  .buttons {
    display: flex;
    align-items: center;
    gap: 24px;
  }
  .primary[aria-disabled='true'] {
    border-color: var(--line);
    background: none;
    color: var(--muted);
  }
  [data-stage='portrait'] footer,
  [data-stage='narrow'] footer {
    flex-direction: column;
    align-items: stretch;
    justify-content: flex-end;
    gap: 20px;
    padding-block-end: 44px;
  }
  [data-stage='portrait'] .hint,
  [data-stage='narrow'] .hint {
    flex: none;
  }
  /* With the truth no hint stands over the buttons, and the explanation has its room. */
  [data-round='revealed']:is([data-stage='portrait'], [data-stage='narrow']) footer {
    height: auto;
    padding-block-start: 20px;
  }
  [data-stage='portrait'] .primary,
  [data-stage='narrow'] .primary {
    flex: 1;
  }
  /* In large text too each of the two stands on one line. */
  [data-round='revealed'][data-stage='portrait'] .buttons {
    gap: 18px;
  }
  [data-round='revealed'][data-stage='portrait'] .button {
    padding: 0 28px;
  }
  [data-both][data-stage='portrait'] .buttons {
    gap: 14px;
  }
  [data-both][data-stage='portrait'] .buttons .button {
    padding: 0 18px;
    font-size: 26px;
  }
  [data-stage='narrow'] .button {
    padding: 0 22px;
    font-size: 29px;
  }
`;

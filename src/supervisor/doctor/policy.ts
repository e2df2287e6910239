/** What Chromium is told by the machine, and no page and no visitor can change. Names and values are Chromium's own. */
export type Policy = Readonly<Record<string, unknown>>;

/** Where Chromium looks on Linux; Chrome and other builds have folders of their own. */
export const POLICY_FOLDERS = [
  '/etc/chromium/policies/managed',
  '/etc/chromium-browser/policies/managed',
  '/etc/opt/chrome/policies/managed',
];

/**
 * The policy of a kiosk at `origin` that is installed in `folder`: only its pages and the still picture may be opened,
 * nothing is translated, saved, downloaded, printed, asked or recorded. Tried with Chromium 156.
 */
export const policyFor = (origin: string, folder: string): Policy => ({
  AllowFileSelectionDialogs: false,
  AudioCaptureAllowed: false,
  AutofillAddressEnabled: false,
  AutofillCreditCardEnabled: false,
  DefaultGeolocationSetting: 2,
  DefaultNotificationsSetting: 2,
  DefaultPopupsSetting: 2,
  DownloadRestrictions: 3,
  MetricsReportingEnabled: false,
  PasswordManagerEnabled: false,
  PrintingEnabled: false,
  PromotionsEnabled: false,
  TranslateEnabled: false,
  URLAllowlist: [origin, `file://${folder}/dist/client/back-soon.html`],
  // Without a name of their own, Chromium's inner pages are not among "*". The developer tools are one of them.
  URLBlocklist: ['*', 'chrome://*', 'devtools://*'],
  VideoCaptureAllowed: false,
});

/** What of `wanted` is missing or different in the policies found, as "name: what it is, what it should be". */
export function differences(wanted: Policy, found: Policy): string[] {
  const text = (value: unknown) => (value === undefined ? 'not set' : JSON.stringify(value));
  return Object.entries(wanted)
    .filter(([name, value]) => text(value) !== text(found[name]))
    .map(([name, value]) => `${name} is ${text(found[name])}, should be ${text(value)}`);
}

/**
 * Policies that make the kiosk worse. `DeveloperToolsAvailability` 2, found in many recipes, also closes the page to the
 * supervisor ("Not allowed"); the blocked address devtools:// keeps visitors out as well.
 */
export function harmful(found: Policy): string[] {
  return [
    ...(found.DeveloperToolsAvailability === 2 ? ['DeveloperToolsAvailability 2 makes the supervisor blind'] : []),
    ...(found.RemoteDebuggingAllowed === false ? ['RemoteDebuggingAllowed false makes the supervisor blind'] : []),
  ];
}

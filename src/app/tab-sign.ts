/** The sign of the app in the browser's tab, for the modes that have one: a kiosk has no tab, and its page an empty sign. */
export function showTabSign(): void {
  const icon = document.querySelector<HTMLLinkElement>("link[rel='icon']");
  if (icon) Object.assign(icon, { type: 'image/svg+xml', href: './favicon.svg' });
}

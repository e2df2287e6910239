import { describe, expect, it } from 'vitest';
import { leadsOut } from './lockdown.ts';

/** "Ctrl+Shift+i" as a key event. */
function press(keys: string): Parameters<typeof leadsOut>[0] {
  const names = keys.split('+');
  const key = names.pop() || '+';
  return { key, ctrlKey: names.includes('Ctrl'), metaKey: names.includes('Cmd'), altKey: names.includes('Alt') };
}

describe('the keys of a visitor', () => {
  it.each(
    `Ctrl++ Ctrl+- Ctrl+0 Cmd++ Cmd+0 F5 Ctrl+r Ctrl+Shift+R Cmd+r Ctrl+p Ctrl+f Ctrl+g F3 F6 F7 Ctrl+s Ctrl+o Ctrl+n Ctrl+t Ctrl+w
    Ctrl+Shift+I Ctrl+Shift+J F12 Ctrl+u Ctrl+l Ctrl+d Ctrl+h Ctrl+j Ctrl+a Ctrl+c Alt+ArrowLeft Alt+ArrowRight Alt+Home Alt+d Alt+F4
    Cmd+ArrowLeft Cmd+[ Backspace F1 F11 ContextMenu BrowserBack BrowserHome Alt+Enter Ctrl+PageDown`
      .split(/\s+/)
      .map((keys) => [keys]),
  )('%s does nothing', (keys) => {
    expect(leadsOut(press(keys))).toBe(true);
  });

  it.each(
    `Tab Shift+Tab ArrowLeft ArrowRight ArrowUp ArrowDown Enter Escape PageUp PageDown Home End a ! Shift Control Ctrl+Control
    Alt+Alt Ctrl+ArrowRight Ctrl+Home Ctrl+v`
      .split(/\s+/)
      .map((keys) => [keys]),
  )('%s stays', (keys) => {
    expect(leadsOut(press(keys))).toBe(false);
  });

  it('Space stays', () => {
    expect(leadsOut(press(' '))).toBe(false);
  });
});

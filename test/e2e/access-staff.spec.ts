import { expect, openKiosk } from './fixture.ts';
import { operatorSay } from '../../src/operator/words.ts';
import { PIN, test } from './own-server.ts';
import { read } from './tree.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a voice reads what staff see: the tour, the settings, beginning anew and the report', async ({ page }) => {
  const say = operatorSay('vi');
  await openKiosk(page, { query: '&lang=vi' });
  await page.keyboard.press('Control+Alt+KeyO');
  const panel = page.getByRole('dialog');
  await panel.getByRole('button', { name: '1', exact: true }).waitFor();
  await page.keyboard.type(PIN);
  await page.keyboard.press('Enter');
  for (const tab of ['tour', 'settings', 'reset', 'report'] as const) {
    await panel.getByRole('tab', { name: say(`tab.${tab}`), exact: true }).click();
    await panel
      .getByRole('tabpanel', { name: say(`tab.${tab}`) })
      .getByRole('button')
      .first()
      .waitFor();
    await expect(panel.getByText(say('loading'))).toHaveCount(0);
    await read(page, `staff-${tab}-vi`, panel);
  }
});

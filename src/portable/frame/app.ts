import '../../ui/fonts.css';
import '../../ui/tokens.css';
import { ForumApp } from '../../app/index.ts';
import { loadQuestion, loadScene, publishText } from '../../registry.ts';
import { withoutServer } from '../own-answers.ts';
import type { ForumStatus } from '../protocol.ts';
import { speakAround } from './around.ts';

/** The app in a frame of `<forum-app>`. */
withoutServer(window, document.baseURI);
customElements.define('forum-app', ForumApp);
const app = document.querySelector('forum-app')!;

const status = (): ForumStatus => {
  const { mode, phase, position, stepCount, question, language, content } = app.status;
  return { mode, phase, position, stepCount, question, language, content };
};

speakAround(status, (wish) => {
  // Not as an entry of the history, which the page around shares.
  if (wish.type === 'go') location.replace(`#/${wish.position}`);
  else if (wish.type === 'reset') app.reset();
  else if (wish.type === 'speak') {
    // Also what a kiosk comes back to.
    app.query.set('lang', wish.language);
    void app.speak(wish.language).catch((error: unknown) => console.warn(error));
  }
});
void app.run({ loadScene, loadQuestion, publish: publishText });

import './ui/fonts.css';
import './ui/tokens.css';
import { ForumApp, renewWhenBroken } from './app/index.ts';
import { loadQuestion, loadScene, publishText } from './registry.ts';

customElements.define('forum-app', ForumApp);
for (const app of document.querySelectorAll('forum-app')) {
  renewWhenBroken(app);
  void app.run({ loadScene, loadQuestion, publish: publishText });
}

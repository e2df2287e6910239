import './ui/fonts.css';
import './ui/tokens.css';
import { ForumApp } from './app/index.ts';
import { loadQuestion, loadScene, publishText } from './registry.ts';

customElements.define('forum-app', ForumApp);
for (const app of document.querySelectorAll('forum-app'))
  void app.run({ loadScene, loadQuestion, publish: publishText });

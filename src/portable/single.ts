import '../ui/fonts.css';
import '../ui/tokens.css';
import { ForumApp } from '../app/index.ts';
import { loadQuestion, loadScene } from '../registry.ts';
import { answerOwn } from './own-answers.ts';

/** What `npm run build:single` writes into the page. */
interface Embedded {
  /** What is opened where the address asks for nothing: a file that somebody touches twice has no address to type. */
  readonly mode: string;
  /** The published story: what stands in each of its files, by name. */
  readonly files: Readonly<Record<string, unknown>>;
}

const { mode, files } = JSON.parse(document.querySelector('#forum-story')!.textContent) as Embedded;
answerOwn(window, document.baseURI, (name) => (Object.hasOwn(files, name) ? JSON.stringify(files[name]) : undefined));

/** The checker stays at home: a file from a disk can read no other one. */
const publish = () =>
  Promise.reject(
    new Error(
      'This page shows the story that was built into it. Another one: npm run build:single -- --content <file>.',
    ),
  );

customElements.define('forum-app', ForumApp);
const app = new ForumApp();
if (!app.query.has('mode')) app.query.set('mode', mode);
// Of a file that cannot be read nobody would hear more than that: this one can, and `publish` says what to do.
if (app.query.has('content')) app.query.set('content', 'content/manifest.json');
document.body.append(app);
void app.run({ loadScene, loadQuestion, publish });

import { STAGES, measure, type ForumScene, type Frame } from '../../src/scene/index.ts';
import { STAGE, type Change } from './change.ts';
import type { Side } from './side.ts';

const frame: Frame = {
  ...STAGE,
  stage: STAGES.landscape,
  box: { x: 0, y: 0, ...STAGE },
  language: 'vi',
  format: String,
  word: (key) => key,
  measure,
};

/** The product as it is: `<forum-scene>` with its player, its SVG and its dots. */
export function engine({ a, b }: Change): Side {
  let scene: ForumScene;
  return {
    async mount(root) {
      scene = document.createElement('forum-scene');
      scene.frame = frame;
      root.append(scene);
      await scene.updateComplete;
      scene.show(() => a, 'at once');
    },
    go: () =>
      new Promise((arrived) => {
        scene.addEventListener('scene-painted', () => scene.player.moving || arrived());
        scene.show(() => b);
      }),
    remove: () => scene.remove(),
  };
}

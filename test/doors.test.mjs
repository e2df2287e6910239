import boundaries from 'eslint-plugin-boundaries';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { doors } from '../eslint.doors.js';

/** The doors alone, without rules that need types: they are asked about files that do not exist. */
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }, doors(boundaries)],
});

const faults = async (file, code) => {
  const [result] = await eslint.lintText(code, { filePath: file });
  return result.messages.map(({ ruleId, message }) => ruleId ?? message);
};

describe('the doors between the rooms', () => {
  it.each([
    ['slides/bars/x.ts', "export { draw } from '../../src/scene/index.ts'"],
    ['slides/bars/x.ts', "import type { Fact } from '../../src/content/index.ts'; export type F = Fact"],
    ['slides/bars/schema.ts', "import { id } from '../../src/content/index.ts'; export const x = id()"],
    ['src/ui/x.ts', "export { plainText } from '../content/index.ts'"],
    ['src/quiz/questions/choice/x.ts', "export * from '../common.ts'"],
    ['src/registry.ts', "export const x = () => import('../slides/bars/schema.ts')"],
    ['src/server/main.ts', "export { publish } from '../content/publishing.ts'"],
    ['src/server/x.ts', "export { readAttempt } from '../results/attempt.ts'"],
    ['src/operator/x.ts', "export { saveFile } from '../ui/parts/save-file.ts'"],
    ['src/deck/x.ts', "export { factTable } from '../ui/parts/fact-table.ts'"],
    ['src/modes/present/x.ts', "export { pollOf } from '../../quiz/hands/index.ts'"],
    ['src/portable/frame/x.ts', "export { loadScene } from '../../registry.ts'"],
    ['src/portable/x.ts', "export { ForumApp } from '../app/index.ts'"],
    ['src/deck/x.test.ts', "export { publish } from '../content/publish.ts'"],
  ])('lets %s say: %s', async (file, code) => {
    expect(await faults(file, code)).toEqual([]);
  });

  it.each([
    ['another room by a window', 'src/ui/x.ts', "export { publish } from '../content/publish.ts'"],
    ['a room above', 'src/content/x.ts', "export * from '../scene/index.ts'"],
    ['a type of a room above', 'src/content/x.ts', "import type { X } from '../scene/index.ts'; export type Y = X"],
    [
      'values of the content',
      'slides/bars/x.ts',
      "import { id } from '../../src/content/index.ts'; export const x = id()",
    ],
    ['a part of the screen', 'src/content/x.ts', "export * from '../ui/parts/fact-table.ts'"],
    ['a part of the quiz', 'src/modes/present/x.ts', "export { count } from '../../quiz/hands/tally.ts'"],
    ['a neighbour', 'slides/bars/x.ts', "export * from '../units/schema.ts'"],
    ['a scene kind by name', 'src/deck/x.ts', "export const x = () => import('../../slides/bars/schema.ts')"],
    ['a question type by name', 'src/quiz/x.ts', "export const x = () => import('./questions/choice/schema.ts')"],
    ['what the device remembers', 'src/server/x.ts', "export * from '../results/index.ts'"],
    ['the form of an answer by a window', 'src/quiz/x.ts', "export { readAttempt } from '../results/attempt.ts'"],
    ['a mode by itself', 'src/portable/x.ts', "export * from '../modes/kiosk/index.ts'"],
    ['the test folder', 'src/server/x.ts', "export * from '../../test/fixtures/tiny/story.ts'"],
    ['a file of no room', 'src/server/x.ts', "export * from '../../vitest.config.ts'"],
  ])('refuses %s: %s', async (_, file, code) => {
    expect(await faults(file, code)).toContain('boundaries/dependencies');
  });

  it('refuses a file that is in no room', async () => {
    expect(await faults('src/stray.ts', 'export const x = 1')).toContain('boundaries/no-unknown-files');
  });
});

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { Library, plainText, type PublishedQuestion } from '../content/index.ts';
import { publish } from '../content/publishing.ts';
import { loadKit, loadQuestion } from '../registry.ts';
import { STAGES, measure, wrap, type Frame, type Stage } from '../scene/index.ts';
import { prepare } from './asked.ts';
import { GROUP, SECOND, promptSize, questionFrame, type Density, type QuizFrame } from './layout.ts';
import { layoutOptions } from './questions/choice/options-layout.ts';
import type { ChoiceAsk } from './questions/choice/schema.ts';
import { read } from './questions/common.ts';
import { board } from './questions/match/board.ts';
import type { MatchAsk } from './questions/match/schema.ts';
import { fitOptions } from './questions/opinion/options-layout.ts';
import type { OpinionAsk } from './questions/opinion/schema.ts';
import { orderScene } from './questions/order/scene.ts';
import type { OrderAsk } from './questions/order/schema.ts';

const ROUND = 7;
/** Set as designed where the picture has room under the prompt, else as tightly as a question is asked alone. */
function densityOf(prompt: string, size: number, { stage, height }: Frame): Density {
  const lines = wrap(prompt, stage.width - 2 * stage.margin, { size, weight: 700 }, measure).length;
  const above = stage.title.top + stage.type.label * 1.3 + 10 + lines * size * 1.3 + 36;
  return stage.height - above - stage.foot - 6 >= height ? 0 : 2;
}

let bank: ReadonlyMap<string, readonly PublishedQuestion[]>;
beforeAll(async () => {
  const file = new URL('../../data/content.json', import.meta.url);
  const { files } = publish(readFileSync(file, 'utf8'), await loadKit());
  const library = await Library.open((name) => Promise.resolve(files.get(name)!));
  bank = new Map(
    await Promise.all(library.editions.map(async (edition) => [edition, await library.questions(edition)] as const)),
  );
});

const stageFrame = (stage: Stage, language: string): QuizFrame => ({
  stage,
  width: stage.width,
  height: stage.height,
  language,
  format: (value) => String(value),
  word: (key) => key,
  measure,
});

/** Type sizes of all that is chosen among; nothing for what is answered on a picture. */
function optionSizes(type: string, ask: unknown, frame: Frame): number[] {
  switch (type) {
    case 'choice':
      return [layoutOptions((ask as ChoiceAsk).options.map(read), frame, false).size];
    case 'opinion':
      return [
        fitOptions(
          (ask as OpinionAsk).options.map(({ text }) => text),
          frame,
        ).size,
      ];
    case 'match':
      return [board(ask as MatchAsk, frame).size];
    case 'order': {
      const { marks } = orderScene({ ...(ask as OrderAsk), key: null }, 0, frame);
      return marks.flatMap((mark) => (mark.shape === 'text' && mark.key.startsWith('name-') ? [mark.size] : []));
    }
    default:
      return [];
  }
}

describe.each([STAGES.landscape, STAGES.portrait])('every question of the bank, read by a group, $name', (stage) => {
  it.each(['vi', 'en'])('has a prompt and options that are large enough (%s)', async (language) => {
    const small: string[] = [];
    for (const question of bank.get(language)!) {
      const words = plainText(question.prompt);
      const prompt = promptSize(words, stage, measure);
      if (prompt < GROUP.prompt) small.push(`${question.id}: a prompt of ${prompt}`);
      const type = await loadQuestion(question.type);
      const { ask } = prepare(question, type, ROUND);
      const set = (density: Density) =>
        questionFrame(stageFrame(stage, language), density, 'alone', type.board ? 'board' : null);
      for (const size of optionSizes(question.type, ask, set(densityOf(words, prompt, set(0)))))
        if (size < GROUP.option) small.push(`${question.id}: options of ${size}`);
    }
    expect(small).toEqual([]);
  });

  it('has options of a size for every type that offers some', async () => {
    const silent: string[] = [];
    for (const question of bank.get('vi')!) {
      const type = await loadQuestion(question.type);
      const { ask } = prepare(question, type, ROUND);
      const sizes = optionSizes(question.type, ask, questionFrame(stageFrame(stage, 'vi'), 0));
      if (!sizes.length && !['estimate', 'sketch', 'spot'].includes(question.type)) silent.push(question.id);
    }
    expect(silent).toEqual([]);
  });
});

it('sets the second language of a prompt at 60 % of the first at least', () => {
  expect(SECOND).toBeGreaterThanOrEqual(0.6);
});

import { fault, type Fault } from './fault.ts';
import type { Kit } from './kit.ts';
import { storySchema, type Story } from './schema.ts';
import { parseText } from './template.ts';
import { walk, type AnySchema } from './walk.ts';

/**
 * Facts that nobody will ever see: named by no slide, question or text, and part of no derived fact that is. Meant for
 * a story without other faults, because a misspelt name makes its fact look unused as well.
 */
export function checkUse(story: Story, kit: Kit): Fault[] {
  const used = factsUsed(story, kit);
  return Object.keys(story.facts)
    .filter((id) => !used.has(id))
    .map((id) =>
      fault(['facts', id], `"${id}" is not used anywhere`, 'Name it in a slide, a question or a text, or delete it.'),
    );
}

function factsUsed(story: Story, kit: Kit): ReadonlySet<string> {
  const used = new Set<string>();
  /** Used, but what they are made from is not looked at yet: a queue, since a tower of facts would fill the stack. */
  const open: string[] = [];
  const visit = (schema: AnySchema, value: unknown) => {
    walk(schema, value, (reference, found) => {
      if (reference === 'text' || reference === 'label') Object.values(found as Record<string, string>).forEach(read);
      else use(String(found));
      return found;
    });
  };
  const read = (text: string) => {
    for (const segment of parseText(text)) if (segment.type === 'fact') use(segment.id);
  };
  const use = (id: string) => {
    if (used.has(id)) return;
    used.add(id);
    open.push(id);
  };

  visit(storySchema, { ...story, facts: {} });
  for (const slide of story.chapters.flatMap(({ slides }) => slides)) {
    const { data, view } = kit.scenes[slide.scene]!;
    visit(data, slide.data);
    for (const step of slide.steps) visit(view, step.view);
  }
  for (const question of story.questions) visit(kit.questions[question.type]!.schema, question);
  // Its own parts, and what its note speaks of, are shown where a visitor asks where it comes from.
  for (let id = open.pop(); id !== undefined; id = open.pop()) visit(storySchema.entries.facts.value, story.facts[id]);
  return used;
}

import type { Box, SlideLayout, Stage } from '../scene/index.ts';

/**
 * Where the words and the picture of a slide stand, by the names of the custom properties that say it, in pixels of the
 * stage. `width`: of title and captions. `track`: where a slider lies; without one, all over the picture.
 */
export function slideLengths(
  stage: Stage,
  { box, titles, captions, captionHeight }: SlideLayout,
  width: number,
  track: Box = box,
): Readonly<Record<string, number>> {
  const [title, second = title] = titles;
  const [caption, other = caption] = captions;
  return {
    margin: stage.margin,
    'words-width': width,
    'title-top': title!.top,
    'title-size': title!.size,
    'second-left': second!.x,
    'second-top': second!.top,
    'second-size': second!.size,
    'caption-size': caption!.size,
    'caption-width': caption!.width,
    'second-caption-size': other!.size,
    'caption-height': captionHeight,
    'label-size': stage.type.label,
    foot: stage.foot,
    'box-top': box.y,
    'box-height': box.height,
    'track-left': track.x,
    'track-top': track.y,
    'track-width': track.width,
    'track-height': track.height,
  };
}

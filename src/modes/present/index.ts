export { ForumConsole } from './console.ts';
export { ForumHall } from './hall.ts';
export { keptHall } from './kept-talk.ts';
export { PresentPaper } from './paper.ts';
export { Podium, type HallSeen, type Sign } from './podium.ts';
export type { Deed, Talk } from './talk.ts';

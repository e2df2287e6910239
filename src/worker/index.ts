export { Offline } from './offline.ts';
export { keepTalk } from './talk-kept.ts';

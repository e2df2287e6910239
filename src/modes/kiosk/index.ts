export { ForumKiosk } from './kiosk.ts';
export { deck } from './loader.ts';

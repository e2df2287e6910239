export { ForumKiosk, type KioskStatus } from './kiosk.ts';
export { PartError } from './part-error.ts';

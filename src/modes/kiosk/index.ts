export { ForumKiosk, type KioskStatus } from './kiosk.ts';

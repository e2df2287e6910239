export { Offline, type OfflineState } from './offline.ts';

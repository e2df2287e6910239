export type { OperatorPanel } from './panel.ts';
export type { TourPlan } from './tour.ts';
export { operatorGesture } from './gesture.ts';

/**
 * Loads `<operator-panel>`. Its code comes here and not with this door, which the first screen opens for the gesture
 * alone: visitors never need it. Rejects where it cannot be loaded.
 */
export const loadOperatorPanel = async (): Promise<void> => void (await import('./panel.ts'));

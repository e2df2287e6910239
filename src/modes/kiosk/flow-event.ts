import type { Event as FlowEvent } from './flow.ts';

/** What an event of the flow looks like on its way up. */
export const flowEvent = (detail: FlowEvent): CustomEvent<FlowEvent> => new CustomEvent('visit-event', { detail });

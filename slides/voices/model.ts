import type * as v from 'valibot';
import type { Resolved } from '../../src/content/index.ts';
import type { WithSteps } from '../../src/scene/index.ts';
import type { voicesData, voicesView } from './schema.ts';

export type VoicesView = Resolved<v.InferOutput<typeof voicesView>>;
export type VoicesData = WithSteps<Resolved<v.InferOutput<typeof voicesData>>, VoicesView>;
export type Voice = VoicesData['items'][number];

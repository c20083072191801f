import { instantFromMillis, type Instant } from './instant.ts';

/** The only place that asks the machine what time it is. */
export const now = (): Instant => instantFromMillis(Date.now());

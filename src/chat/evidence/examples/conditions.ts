import type { Condition } from './condition.ts';
import { listConditions } from './listConditions.ts';
import { numberConditions } from './numberConditions.ts';
import { textConditions } from './textConditions.ts';

/** All conditions that can be tried, by what they are said of. */
export const conditions: readonly Condition[] = [
  ...listConditions,
  ...numberConditions,
  ...textConditions,
];

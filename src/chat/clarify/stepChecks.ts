import type { Premise } from '../../protocol/reply.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { findBodyDenied } from './premises/bodyDenials.ts';
import { findUndeferred } from './premises/deferClaims.ts';
import { findDoneAnyway } from './premises/doneAnyway.ts';
import { findNotHeld } from './premises/heldClaims.ts';
import { findFalseLock } from './premises/lockClaims.ts';
import { findOtherOrder } from './premises/orderClaims.ts';
import { findLeftBefore } from './premises/pathClaims.ts';
import { findOtherRhythm } from './premises/perItem.ts';
import { findOtherPlace } from './premises/placeClaims.ts';
import { findOtherSteps } from './premises/stepClaims.ts';

/** What a question takes for granted, by its row in the table of premises (design, section 3). */
export interface PremiseCheck {
  readonly sign: `P${number}`;
  readonly check: (evidence: Evidence) => Premise | undefined;
}

/** Of when something is done, and of what is held or left by then; in the order of how sure they are. */
export const stepChecks: readonly PremiseCheck[] = [
  { sign: 'P11', check: findUndeferred },
  { sign: 'P11', check: findFalseLock },
  { sign: 'P11', check: findNotHeld },
  { sign: 'P11', check: findOtherPlace },
  { sign: 'P11', check: findOtherRhythm },
  { sign: 'P11', check: findOtherOrder },
  { sign: 'P11', check: findOtherSteps },
  { sign: 'P11', check: findDoneAnyway },
  { sign: 'P11', check: findBodyDenied },
  { sign: 'P11', check: findLeftBefore },
];

import type { Evidence } from '../evidence/evidence.ts';
import {
  askErrorText,
  askExpectation,
  askGoal,
  askScope,
  askSteps,
  askSymptom,
  askWhichFinding,
  askWholeExtent,
  type Candidate,
} from './candidates.ts';
import { askWhichHolds } from './conflictCandidate.ts';
import { askWhichCulprit } from './culpritCandidate.ts';
import { askGap } from './gapCandidate.ts';
import { askHandling } from './handlingCandidate.ts';
import { askWhichOfKind } from './kindCandidate.ts';
import { askWhichLiteral } from './literalCandidate.ts';
import { askDefinition, askForCode, askPurpose, askWhichBinding } from './nameCandidates.ts';
import { askOuterAnswer } from './outerAnswer.ts';
import { askOuterBehaviour } from './outerBehaviour.ts';
import { askOuterInput } from './outerInput.ts';
import { askOuterSubject } from './outerSubject.ts';
import { askOuterTable } from './outerTable.ts';
import { askWhichOverload, askWhichPlaces } from './overloadCandidate.ts';
import { askWhichSpoken } from './spokenCandidate.ts';
import { askWhichStatement } from './statementCandidate.ts';
import { askWhichStructure } from './structureCandidate.ts';
import { askUnused } from './unusedCandidate.ts';

/** What makes a question worth asking, by its row in the table of evidence (design, section 3). */
interface Asker {
  readonly sign: `E${number}`;
  readonly ask: (evidence: Evidence) => Candidate | undefined;
}

/** Of two that are worth the same, the earlier one is asked. */
export const askers: readonly Asker[] = [
  { sign: 'E8', ask: askForCode },
  { sign: 'E7', ask: askPurpose },
  { sign: 'E6', ask: askWhichBinding },
  { sign: 'E6', ask: askWhichOverload },
  { sign: 'E6', ask: askWhichPlaces },
  { sign: 'E6', ask: askWhichStructure },
  { sign: 'E6', ask: askWhichSpoken },
  { sign: 'E6', ask: askWhichLiteral },
  { sign: 'E6', ask: askWhichStatement },
  { sign: 'E6', ask: askWhichOfKind },
  { sign: 'E6', ask: askWhichHolds },
  { sign: 'E6', ask: askWhichFinding },
  { sign: 'E6', ask: askWhichCulprit },
  { sign: 'E7', ask: askGoal },
  { sign: 'E3', ask: askUnused },
  { sign: 'E4', ask: askErrorText },
  { sign: 'E4', ask: askSymptom },
  { sign: 'E2', ask: askDefinition },
  { sign: 'E2', ask: askOuterSubject },
  { sign: 'E2', ask: askOuterBehaviour },
  { sign: 'E2', ask: askOuterAnswer },
  { sign: 'E2', ask: askOuterTable },
  { sign: 'E5', ask: askHandling },
  { sign: 'E5', ask: askExpectation },
  { sign: 'E9', ask: askOuterInput },
  { sign: 'E5', ask: askSteps },
  { sign: 'E1', ask: askWholeExtent },
  { sign: 'E8', ask: askScope },
  { sign: 'E10', ask: askGap },
];

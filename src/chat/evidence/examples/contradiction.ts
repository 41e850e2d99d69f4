import { checkConditions } from './conditionChecks.ts';
import {
  checkAgreement,
  checkAnnotation,
  checkChange,
  checkEmpty,
  checkKindsOfCharacters,
} from './consistencyChecks.ts';
import { checkKnownFunctions } from './knownFunctions.ts';
import { checkProperties } from './propertyChecks.ts';
import { readProse } from './prose.ts';
import { checkMembers, checkQuantities } from './quantityChecks.ts';
import { readExamples } from './readExamples.ts';
import type { Contradiction, Reading } from './reading.ts';
import type { Signature } from './signature.ts';

/** In the order of how sure they are. */
const checks: readonly ((reading: Reading) => Contradiction | undefined)[] = [
  checkAgreement,
  checkAnnotation,
  checkConditions,
  checkEmpty,
  checkProperties,
  checkKnownFunctions,
  checkQuantities,
  checkMembers,
  checkKindsOfCharacters,
  checkChange,
];

/**
 * Where a description says one thing of a function and its own examples show another. Only what every example that can
 * tell it contradicts counts; silence never does. Nothing is run.
 */
export function findContradiction(
  description: string,
  signature: Signature,
): Contradiction | undefined {
  const examples = readExamples(description, signature);
  if (examples.length === 0) return undefined;
  return contradictionIn({ signature, examples, prose: readProse(description, signature) });
}

/** The same, of what is read already. */
function contradictionIn(reading: Reading): Contradiction | undefined {
  for (const check of checks) {
    const found = check(reading);
    if (found !== undefined) return found;
  }
  return undefined;
}

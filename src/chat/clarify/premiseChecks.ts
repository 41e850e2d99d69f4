import type { Premise } from '../../protocol/reply.ts';
import type { Claim, Evidence } from '../evidence/evidence.ts';
import { findAbsentAction } from './premises/absentAction.ts';
import { findAbsentChange } from './premises/absentChange.ts';
import { findAbsentDefault } from './premises/absentDefault.ts';
import { findAbsentError } from './premises/absentError.ts';
import { findAbsentFeature } from './premises/absentFeature.ts';
import { findHandledAbsence } from './premises/absentFiles.ts';
import { findAbsentKeyword } from './premises/absentKeyword.ts';
import { findAbsentMember } from './premises/absentMember.ts';
import { findAbsentModule } from './premises/absentModule.ts';
import { findAbsentName } from './premises/absentName.ts';
import { findAbsentOperation } from './premises/absentOperation.ts';
import { findAbsentPart } from './premises/absentPart.ts';
import { findAbsentStructure } from './premises/absentStructure.ts';
import { findAbsentSymbol } from './premises/absentSymbol.ts';
import { findOtherSetter } from './premises/accessorClaims.ts';
import { findNotAlways } from './premises/alwaysClaims.ts';
import { findOtherAmount } from './premises/amountClaims.ts';
import { findOtherBound } from './premises/boundClaims.ts';
import { findOtherSide } from './premises/boundSides.ts';
import { findAbsentBranch } from './premises/branchClaims.ts';
import { findKept } from './premises/cacheClaims.ts';
import { findOtherEffect } from './premises/callEffects.ts';
import { findOtherCaller, findOtherRepetition } from './premises/callerClaims.ts';
import { findOtherCapacity } from './premises/capacityClaims.ts';
import { findNotBeside } from './premises/chainedCalls.ts';
import { findUnchanged } from './premises/changedBodies.ts';
import { findUnmade } from './premises/changedDeclarations.ts';
import { findOtherComment } from './premises/commentClaims.ts';
import { findOtherCommentUnit } from './premises/commentUnits.ts';
import { findOtherRelation } from './premises/comparedAmounts.ts';
import {
  findOnlyRead,
  findOtherComparison,
  findOtherKey,
  findOtherStart,
} from './premises/comparedClaims.ts';
import { findOtherConduct } from './premises/conductClaims.ts';
import { findOtherNumber } from './premises/countClaims.ts';
import { findOtherTrait } from './premises/declaredClaims.ts';
import { findOtherCount, findOtherDefault } from './premises/defaultClaims.ts';
import { findCalledThere, findCheckedResult, findFilledHandler } from './premises/deniedCalls.ts';
import { findOtherLevel, findOtherWay, findUnchecked } from './premises/deniedDeeds.ts';
import { findOtherDivision } from './premises/divisionClaims.ts';
import { findDoneAfterAll, findSomething } from './premises/doneAfterAll.ts';
import { findDoneElsewhere } from './premises/doneElsewhere.ts';
import { findOtherDuration } from './premises/durationClaims.ts';
import { findOtherStandIn } from './premises/environmentDefaults.ts';
import { findOtherEquality } from './premises/equalityClaims.ts';
import { findOtherWayOut } from './premises/everyWay.ts';
import { findOtherExample } from './premises/exampleCalls.ts';
import { findOtherChoice } from './premises/exclusiveChoices.ts';
import { findOtherFallback } from './premises/fallbackClaims.ts';
import { findContraryModifier } from './premises/fieldClaims.ts';
import { findOtherFragment } from './premises/fragmentClaims.ts';
import { findOtherHandler } from './premises/handlerClaims.ts';
import { findOtherReaction } from './premises/handlerDeeds.ts';
import { findOtherHandling } from './premises/handlingClaims.ts';
import { findOtherDependencies } from './premises/hookClaims.ts';
import { findOtherMethod, findOtherStatus } from './premises/httpClaims.ts';
import { findOtherEnd } from './premises/includedBounds.ts';
import { findOtherParent } from './premises/inheritedMembers.ts';
import { judgeClaims } from './premises/judgeClaims.ts';
import { findOtherMeaning } from './premises/languageClaims.ts';
import { findOtherLine } from './premises/lineClaims.ts';
import { findLineOutOfRange } from './premises/lineOutOfRange.ts';
import {
  findNoMember,
  findOtherLiteral,
  findOtherMeans,
  findOtherSeparator,
} from './premises/literalClaims.ts';
import { findOnlyLoop, findOtherLoop, findOtherPasses } from './premises/loopClaims.ts';
import { findOtherTimes } from './premises/loopTimes.ts';
import { findFalseMutation } from './premises/mutationClaims.ts';
import { findAbsentRoute, findAbsentStatus } from './premises/namedStatuses.ts';
import { findRaisedAfterAll } from './premises/neverRaised.ts';
import { findOtherCompared, findOtherOperator } from './premises/operatorClaims.ts';
import { findOppositeTrait } from './premises/oppositeTraits.ts';
import { findOtherHomeland } from './premises/otherHome.ts';
import { findOtherLanguage } from './premises/otherLanguage.ts';
import { findOtherLibrary } from './premises/otherLibrary.ts';
import { findOtherShell } from './premises/otherShell.ts';
import { findOtherVersion } from './premises/otherVersion.ts';
import { findOtherOutcome } from './premises/outcomeClaims.ts';
import { findOtherHome, findOtherOwner, findOtherRaiser } from './premises/ownedElsewhere.ts';
import { findOtherParameters } from './premises/parameterClaims.ts';
import { findOtherDefaultValue } from './premises/parameterDefaults.ts';
import { findOtherPassing } from './premises/passingClaims.ts';
import { findOtherPause } from './premises/pauseClaims.ts';
import { findNotAll } from './premises/pluralTraits.ts';
import { findOtherQuery } from './premises/queryClaims.ts';
import { findOtherRaise } from './premises/raisedErrors.ts';
import {
  findNeverNull,
  findNoNumber,
  findNoResult,
  findOtherResult,
  findSomeResult,
} from './premises/resultClaims.ts';
import { findNotMissing } from './premises/saidMissing.ts';
import { findOtherKind, findOtherShape, findOtherType } from './premises/shapeClaims.ts';
import { findAbsentOption } from './premises/shellOptions.ts';
import { findOtherCall } from './premises/spelledCalls.ts';
import { findOtherStorage } from './premises/storageClaims.ts';
import { findOtherNumberOf } from './premises/structureCounts.ts';
import { findUnswapped } from './premises/swappedCode.ts';
import { findOtherTest } from './premises/testClaims.ts';
import { findOtherCharacters, findOtherText } from './premises/textClaims.ts';
import { findOtherUnit } from './premises/unitClaims.ts';
import { findReached } from './premises/unreached.ts';
import { findUntouched } from './premises/untouched.ts';
import { findOtherUse } from './premises/useClaims.ts';
import { findUnusedCall } from './premises/usedInstead.ts';
import { findUsedAfterAll } from './premises/usedMembers.ts';
import { findUsedResult } from './premises/usedResults.ts';
import { findOtherWidth } from './premises/widthClaims.ts';
import { findOtherDeclaration } from './premises/writtenClaims.ts';
import {
  findNoArgument,
  findNoSuchValue,
  findNothingCaught,
  findOtherDecorator,
  findOtherQuoting,
  findOtherReceiver,
} from './premises/writtenOut.ts';
import { type PremiseCheck, stepChecks } from './stepChecks.ts';

/** In the order of how sure they are; the first that is contradicted is challenged. */
export const premiseChecks: readonly PremiseCheck[] = [
  { sign: 'P3', check: findLineOutOfRange },
  { sign: 'P3', check: findOtherLine },
  { sign: 'P3', check: findOtherCall },
  { sign: 'P4', check: findOtherLanguage },
  { sign: 'P4', check: findOtherHomeland },
  { sign: 'P4', check: findOtherLibrary },
  { sign: 'P4', check: findOtherShell },
  { sign: 'P4', check: findOtherVersion },
  { sign: 'P2', check: findAbsentError },
  { sign: 'P2', check: findAbsentModule },
  { sign: 'P2', check: findAbsentSymbol },
  { sign: 'P12', check: findAbsentChange },
  { sign: 'P12', check: findUnmade },
  { sign: 'P12', check: findUnchanged },
  { sign: 'P12', check: findUnswapped },
  { sign: 'P6', check: findOtherComment },
  { sign: 'P6', check: (evidence) => findFalseClaim(evidence, 'returns') },
  { sign: 'P6', check: (evidence) => findFalseClaim(evidence, 'copies') },
  { sign: 'P6', check: findOtherEffect },
  { sign: 'P6', check: findOtherMeaning },
  { sign: 'P9', check: (evidence) => findFalseClaim(evidence, 'type') },
  { sign: 'P9', check: findOtherDeclaration },
  { sign: 'P9', check: (evidence) => findFalseClaim(evidence, 'modifier') },
  { sign: 'P9', check: (evidence) => findFalseClaim(evidence, 'extends') },
  { sign: 'P9', check: (evidence) => findFalseClaim(evidence, 'value') },
  { sign: 'P11', check: findOtherWayOut },
  { sign: 'P10', check: findReached },
  { sign: 'P9', check: findOtherOwner },
  { sign: 'P6', check: findOtherExample },
  { sign: 'P6', check: findOtherResult },
  { sign: 'P6', check: findNoResult },
  { sign: 'P6', check: findSomeResult },
  { sign: 'P6', check: findUsedResult },
  { sign: 'P6', check: findNeverNull },
  { sign: 'P6', check: findNoNumber },
  { sign: 'P6', check: findOtherFallback },
  { sign: 'P6', check: findOtherStandIn },
  { sign: 'P9', check: findOtherWidth },
  { sign: 'P9', check: findOtherShape },
  { sign: 'P9', check: findOtherType },
  { sign: 'P9', check: findOtherDivision },
  { sign: 'P9', check: findOtherKind },
  { sign: 'P9', check: findOtherStorage },
  { sign: 'P9', check: findOtherParent },
  { sign: 'P9', check: findContraryModifier },
  { sign: 'P9', check: findOtherDecorator },
  { sign: 'P9', check: findOtherSetter },
  { sign: 'P9', check: findNotAll },
  { sign: 'P9', check: findOtherTrait },
  { sign: 'P9', check: findOtherPause },
  { sign: 'P9', check: findOtherAmount },
  { sign: 'P9', check: findOtherDuration },
  { sign: 'P9', check: findAbsentDefault },
  { sign: 'P9', check: findOtherDefault },
  { sign: 'P9', check: findOtherDefaultValue },
  { sign: 'P9', check: findOtherCapacity },
  { sign: 'P9', check: findOtherCount },
  { sign: 'P9', check: findOtherNumber },
  { sign: 'P9', check: findOtherBound },
  { sign: 'P9', check: findOtherEnd },
  { sign: 'P9', check: findOtherRelation },
  { sign: 'P9', check: findOtherNumberOf },
  { sign: 'P9', check: findOtherUnit },
  { sign: 'P9', check: findOtherCommentUnit },
  { sign: 'P9', check: findOtherText },
  { sign: 'P9', check: findOtherQuoting },
  { sign: 'P9', check: findOtherCharacters },
  { sign: 'P9', check: findOtherQuery },
  { sign: 'P9', check: findOtherLiteral },
  { sign: 'P9', check: findNoSuchValue },
  { sign: 'P9', check: findOtherSeparator },
  { sign: 'P9', check: findNoMember },
  { sign: 'P9', check: findOtherStart },
  { sign: 'P9', check: findOtherKey },
  { sign: 'P9', check: findOtherPassing },
  { sign: 'P9', check: findOtherReceiver },
  { sign: 'P9', check: findOtherParameters },
  { sign: 'P9', check: findOtherHome },
  { sign: 'P10', check: findOtherCaller },
  { sign: 'P10', check: findOtherRepetition },
  { sign: 'P10', check: findOtherUse },
  { sign: 'P10', check: findUsedAfterAll },
  { sign: 'P10', check: (evidence) => findFalseClaim(evidence, 'unused') },
  { sign: 'P11', check: (evidence) => findFalseClaim(evidence, 'never-null') },
  { sign: 'P11', check: (evidence) => findFalseClaim(evidence, 'throws') },
  { sign: 'P11', check: (evidence) => findFalseClaim(evidence, 'calls') },
  { sign: 'P11', check: findOtherSide },
  { sign: 'P11', check: findOtherTest },
  { sign: 'P11', check: findOtherOutcome },
  { sign: 'P11', check: findNotAlways },
  { sign: 'P11', check: findOtherStatus },
  { sign: 'P11', check: findOtherMethod },
  { sign: 'P11', check: findAbsentStatus },
  { sign: 'P11', check: findOtherRaise },
  { sign: 'P11', check: findOtherRaiser },
  { sign: 'P11', check: findRaisedAfterAll },
  { sign: 'P11', check: findHandledAbsence },
  { sign: 'P11', check: findUntouched },
  { sign: 'P11', check: findKept },
  { sign: 'P11', check: findDoneAfterAll },
  { sign: 'P11', check: findSomething },
  { sign: 'P11', check: findCalledThere },
  { sign: 'P11', check: findCheckedResult },
  { sign: 'P11', check: findFilledHandler },
  { sign: 'P11', check: findOtherHandling },
  { sign: 'P11', check: findNothingCaught },
  { sign: 'P11', check: findOtherReaction },
  { sign: 'P11', check: findNotMissing },
  { sign: 'P11', check: findOtherConduct },
  { sign: 'P11', check: findOppositeTrait },
  ...stepChecks,
  { sign: 'P11', check: findUnchecked },
  { sign: 'P11', check: findOtherWay },
  { sign: 'P11', check: findOtherLevel },
  { sign: 'P11', check: findOtherComparison },
  { sign: 'P11', check: findOtherEquality },
  { sign: 'P11', check: findOnlyRead },
  { sign: 'P11', check: findFalseMutation },
  { sign: 'P11', check: findOtherPasses },
  { sign: 'P11', check: findOtherTimes },
  { sign: 'P11', check: findOtherDependencies },
  { sign: 'P5', check: findNotBeside },
  { sign: 'P5', check: findOtherLoop },
  { sign: 'P5', check: findAbsentOption },
  { sign: 'P5', check: findAbsentKeyword },
  { sign: 'P5', check: findAbsentRoute },
  { sign: 'P5', check: findOtherCompared },
  { sign: 'P5', check: findOtherOperator },
  { sign: 'P5', check: findNoArgument },
  { sign: 'P5', check: findOtherFragment },
  { sign: 'P5', check: findOnlyLoop },
  { sign: 'P5', check: findAbsentBranch },
  { sign: 'P5', check: findOtherHandler },
  { sign: 'P5', check: findAbsentOperation },
  { sign: 'P5', check: findOtherMeans },
  { sign: 'P4', check: findOtherChoice },
  { sign: 'P1', check: findUnusedCall },
  { sign: 'P7', check: findAbsentMember },
  { sign: 'P1', check: findAbsentName },
  { sign: 'P5', check: findAbsentStructure },
  { sign: 'P5', check: findAbsentFeature },
  { sign: 'P5', check: findAbsentPart },
  { sign: 'P11', check: findDoneElsewhere },
  { sign: 'P11', check: findAbsentAction },
];

function findFalseClaim(evidence: Evidence, kind: Claim['kind']): Premise | undefined {
  const verdict = judgeClaims(evidence, kind).find(({ holds }) => !holds);
  if (verdict === undefined) return undefined;
  const { holds: _, lines, ...told } = verdict;
  return { ...told, lines: [...lines] };
}

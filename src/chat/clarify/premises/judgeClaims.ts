import type { Claim, Evidence } from '../../evidence/evidence.ts';
import { judgeCallsClaim, judgeThrowsClaim, judgeValueClaim } from './bodyClaims.ts';
import type { ClaimVerdict } from './claimVerdict.ts';
import { judgeNullClaim, judgeTypeClaim, judgeUnusedClaim } from './codeClaims.ts';
import { judgeExtendsClaim, judgeModifierClaim } from './declarationClaims.ts';
import { judgeCopiesClaim, judgeReturnClaim } from './returnClaim.ts';

/** Holds what a question says of the code, or what it says of one kind, against the code. What nothing speaks to is left out. */
export const judgeClaims = (evidence: Evidence, kind?: Claim['kind']): readonly ClaimVerdict[] =>
  evidence.question.claims
    .filter((claim) => kind === undefined || claim.kind === kind)
    .map((claim) => judge(claim, evidence))
    .filter((verdict) => verdict !== undefined);

function judge(claim: Claim, evidence: Evidence): ClaimVerdict | undefined {
  switch (claim.kind) {
    case 'returns':
      return judgeReturnClaim(claim, evidence);
    case 'never-null':
      return judgeNullClaim(claim, evidence);
    case 'unused':
      return judgeUnusedClaim(claim, evidence);
    case 'type':
      return judgeTypeClaim(claim, evidence);
    case 'modifier':
      return judgeModifierClaim(claim, evidence);
    case 'extends':
      return judgeExtendsClaim(claim, evidence);
    case 'throws':
      return judgeThrowsClaim(claim, evidence);
    case 'calls':
      return judgeCallsClaim(claim, evidence);
    case 'value':
      return judgeValueClaim(claim, evidence);
    case 'copies':
      return judgeCopiesClaim(claim, evidence);
  }
}

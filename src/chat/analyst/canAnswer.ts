import { findPremise } from '../clarify/findPremise.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { readQuestion } from '../evidence/readQuestion.ts';
import { answerBody, leavesToModel } from './answerBody.ts';
import { explainStructure } from './explain.ts';
import { outlineOf } from './outline.ts';

/** What the structure answers as far as it goes: "What does the loop at L5 do?" */
const asksWhatItDoes = /^what do(?:es)?\b/iu;

/** Whether the analyst has more to say to a question than where its words stand, and that it needs a model. */
export function canAnswer(text: string, evidence: Evidence): boolean {
  const asked = { ...evidence, question: readQuestion(text) };
  if (findPremise(asked) !== undefined || !leavesToModel(answerBody(asked, false).text))
    return true;
  return (
    asksWhatItDoes.test(text) && (explainStructure(asked).length > 0 || outlineOf(asked).length > 0)
  );
}

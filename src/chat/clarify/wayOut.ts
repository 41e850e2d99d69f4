import type { Answer } from '../../protocol/conversationEvent.ts';
import { longPattern } from '../longPattern.ts';

/** Wants to hear what there is, and to be asked no more. */
const noMoreQuestions = longPattern`
    ^(?:(?:please|pls|ok|oh|come on|no|just|really|now|seriously|look)[,.! ]+)*(?:(?:just )?(?:answer|tell me|say it|do it|fix it|
    give me (?:the|an) answer)|(?:stop|quit|enough|no more|dont|don't|do not|without) (?:with )?(?:the |your |all |any |more |
    further |these |this |ask |keep )*(?:asking|questions?|ask)(?: me)?(?: (?:stuff|things|questions|anything|so much|that|more|
    please|pls))*|skip (?:it|this|that))(?:[,. ]+(?:and |please |pls |already |now |just )*(?:(?:tell me|answer|fix it|do it|say it)\b ?)?)*[.! ]*$
  `;

/** Cannot tell, or leaves it to us. */
const leavesItToUs = longPattern`
    ^(?:(?:ok|oh|uh|um|hm+|well|sorry|honestly|tbh)[,. ]+)*(?:idk|dunno|no (?:idea|clue)|not sure|no preference|whatever(?: you (?:
    think|like|want|prefer))?|(?:i )?(?:really )?(?:dont|don't|do not|cant|can't|cannot) (?:know|care|tell|say|remember)|(?:
    you|u) (?:decide|choose|pick|tell me)|up to you|your (?:call|choice)|surprise me|(?:any|either|both|all)(?: of (?:them|those|
    these))? (?:is|are|works?|would be) (?:fine|ok|good)|doesnt matter|doesn't matter|does not matter)(?:[,. ]+(?:just |please |
    pls |then |you |u )*(?:(?:decide|choose|pick|fix it|do it|answer|tell me|go ahead)\b ?)?)*[.! ]*$
  `;

/** UTF-16 units; whoever says more has something to say. */
const LONGEST = 80;

/** An answer in words that is none ("idk", "stop asking and tell me") as the button that says the same. */
export function heardAnswer(answer: Answer): Answer {
  if (answer.kind !== 'text' || answer.text.length > LONGEST) return answer;
  const words = answer.text.trim().toLowerCase();
  if (noMoreQuestions.test(words)) return { kind: 'just-answer' };
  return leavesItToUs.test(words) ? { kind: 'you-decide' } : answer;
}

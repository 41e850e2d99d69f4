import { slots } from '../../protocol/reply.ts';
import decideYourself from './documents/decideYourself.md';
import document from './documents/instructions.md';
import mayAsk from './documents/mayAsk.md';
import mayNotAsk from './documents/mayNotAsk.md';
import { fillDocument } from './fillDocument.ts';

/** Whether a reply may ask. `decide-yourself` is what follows "you decide". */
export type AskingRule = 'may-ask' | 'may-not-ask' | 'decide-yourself';

const rules: Readonly<Record<AskingRule, string>> = {
  'may-ask': fillDocument(mayAsk, { slots: slots.join(', ') }),
  'may-not-ask': fillDocument(mayNotAsk),
  'decide-yourself': fillDocument(decideYourself),
};

/** The system message: our words only, never a file's. */
export const instructions = (rule: AskingRule): string =>
  fillDocument(document, { asking: rules[rule] });

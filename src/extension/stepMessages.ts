import type { StepRefusal } from '../chat/steps.ts';
import type { Translate } from './translate.ts';

const sentences: Readonly<Record<StepRefusal, (t: Translate) => string>> = {
  'empty-question': (t) => t('Type a question first.'),
  'empty-answer': (t) => t('Type an answer, or choose an option.'),
  'no-such-turn': (t) => t('That turn is not in this thread any more.'),
  'no-such-option': (t) => t('That option is not offered.'),
  'not-asking': (t) => t('That turn asks nothing.'),
  'already-answered': (t) => t('That question is already answered.'),
  'already-ended': (t) => t('That turn has already ended.'),
  'no-such-edit': (t) => t('That change is not in this thread any more.'),
  'edit-does-not-fit': (t) => t('That change does not fit the file, so it cannot be applied.'),
  'edit-not-proposed': (t) => t('That change is already decided.'),
  'edit-not-accepted': (t) => t('That change is not applied, so there is nothing to undo.'),
  'empty-hypothesis': (t) => t('Say what it could be.'),
  'no-such-hypothesis': (t) => t('That is not on the list any more.'),
  'known-hypothesis': (t) => t('That is on the list already, or the list is full.'),
};

/** Why something a person wanted cannot be done, in their words. */
export const refusalSentence = (why: StepRefusal, t: Translate): string => sentences[why](t);

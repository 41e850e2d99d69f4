import { noEditorFacts } from '../../src/chat/evidence/evidence.ts';
import { readQuestion } from '../../src/chat/evidence/readQuestion.ts';
import { nothingRecalled } from '../../src/chat/hypotheses/recall.ts';
import type { PromptParts } from '../../src/chat/prompt/renderPrompt.ts';
import type { ReadCodeFacts } from '../../src/protocol/codeFacts.ts';
import { question } from './threads.ts';
import { subjectOf } from './turnPorts.ts';

export const goFacts: ReadCodeFacts = {
  kind: 'read',
  language: 'go',
  totalLines: 5,
  selection: { from: 2, to: 3 },
  cut: { whole: { from: 1, to: 5 } },
  syntaxErrors: [],
  definitions: [{ name: 'f', kind: 'function', lines: { from: 1, to: 5 } }],
  identifiers: [],
  unbound: [{ name: 'nul', line: 3 }],
  unused: [],
  structures: [],
  parameters: [],
  returns: [],
  calls: [],
  imports: [],
  findings: [
    {
      rule: 'go-nul',
      from: 3,
      to: 3,
      certain: true,
      message: '`nul` is not defined.',
      why: 'The name is `nil`.',
    },
  ],
};

export const goText = 'func f() {\n\tch <= 1\n\tif err == nul {\n\t}\n}\n';

/** A question about two lines of a Go function, with all that can be looked up. */
export function partsOf(changes: Partial<PromptParts> = {}): PromptParts {
  const text = 'why does it hang?';
  return {
    question: text,
    evidence: {
      question: readQuestion(text),
      subject: subjectOf(goText, { lines: { from: 2, to: 3 } }),
      code: goFacts,
      editor: {
        ...noEditorFacts,
        diagnostics: [{ line: 3, severity: 'error', message: 'undefined: nul' }],
        definitions: [{ name: 'ch', path: 'src/channels.go', line: 7 }],
        tests: [{ name: 'TestF', path: 'src/worker_test.go', line: 12 }],
        asked: ['diagnostics', 'definitions', 'tests'],
        late: ['symbols'],
      },
    },
    decision: {
      act: 'answer-assuming',
      assumptions: ['What you see comes from L3.'],
      reason: 'The finding explains it.',
      scores: [],
    },
    thread: { asked: [], silenced: false, history: [] },
    rule: 'may-ask',
    recalled: nothingRecalled,
    ...changes,
  };
}

/** A thread with two earlier exchanges, the second an answer to our question. */
export const answeredThread: PromptParts['thread'] = {
  asked: [{ question, answer: { kind: 'option', index: 1, text: 'It returns a wrong result' } }],
  silenced: false,
  history: [
    { question: 'What is f for?', reply: 'It sends one value (L2).' },
    { question: 'why does it hang?', reply: question.text },
  ],
};

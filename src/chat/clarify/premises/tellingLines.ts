import type { Lines } from '../../../protocol/parsed.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { relevantLines } from '../../evidence/relevantLines.ts';
import { linesWithin, sourceLines } from '../../evidence/sourceLines.ts';
import { codeOf } from './saidFunction.ts';

/** As many as somebody looks at. */
const MOST = 8;

/**
 * The lines that show what is there in place of something that is not: those that the question speaks of, then what is
 * called, made and given back.
 */
export function tellingLines(evidence: Evidence, within: Lines): readonly number[] {
  const about = relevantLines(evidence, 2, within).map(({ line }) => line);
  const body = codeOf({ lines: within }, evidence).filter(({ text }) => /\w/u.test(text));
  const inside = body.length > 1 ? body.slice(1) : body;
  const isShell = /^shell/u.test(evidence.subject?.languageId ?? '');
  const doing = inside.filter(({ text }) => (isShell || does.test(text)) && !checks.test(text));
  const turning = inside.filter(({ text }) => turns.test(text) && !ofErrors.test(text));
  const telling = doing.length > 0 ? [...doing, ...turning] : inside;
  return [...new Set([...about, ...telling.map(({ line }) => line)])].slice(0, MOST);
}

/** As many lines as can be looked through at a glance. */
const FEW = 8;

/** All that has a word in it, where that is little: what does the work may have a name of quite another kind. */
export function everyLine({ subject }: Evidence, within: Lines): readonly number[] {
  const lines = subject === undefined ? [] : linesWithin(sourceLines(subject), within);
  const telling = lines.filter(({ text }) => /\w{2}/u.test(text));
  return telling.length > FEW ? [] : telling.map(({ line }) => line);
}

const does = /\w\s*!?\(|\breturn\b|(?<![=!<>])=(?!=)|\w(?:\+\+|--)|\byield\b|^\s*static\b/u;
/** Says only what is to become of an error. */
const checks =
  /^\s*\}?\s*(?:if|else|elif|catch|except|rescue|fi|done|end)\b|\breturn\s+(?:\w+,\s*)?err\b/u;
/** Decides or repeats. */
const turns =
  /^\s*(?:\}\s*)?(?:if|elif|elsif|else if|unless|for|foreach|while|until|switch|match|select|case)\b/u;
const ofErrors = /\berr(?:or)?\b|\[ -[a-z] /u;

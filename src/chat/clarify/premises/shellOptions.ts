import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { readable } from '../../evidence/normalise.ts';
import { escapePattern, sourceLines } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { tellingLines } from './tellingLines.ts';

const options: readonly { readonly name: string; readonly said: string; readonly set: RegExp }[] = [
  {
    name: 'set -e',
    said: 'set -[abxuvo]*e\\w*(?: pipefail)?|set -o errexit|err ?exit',
    set: /^\s*set\s+(?:\S+\s+)*?-\w*e|errexit|^#!.*\s-\w*e/mu,
  },
  {
    name: 'set -u',
    said: 'set -[abxveo]*u\\w*(?: pipefail)?|set -o nounset|no ?unset',
    set: /^\s*set\s+(?:\S+\s+)*?-\w*u|nounset|^#!.*\s-\w*u/mu,
  },
  {
    name: 'pipefail',
    said: 'set -\\w*o pipefail|pipe ?fail',
    set: /pipefail/u,
  },
  {
    name: 'set -x',
    said: 'set -[abuveo]*x\\w*|set -o xtrace|xtrace',
    set: /^\s*set\s+(?:\S+\s+)*?-\w*x|xtrace|^#!.*\s-\w*x/mu,
  },
];

/** Takes it for granted: "thanks to the set -e on top", "set -e is on". */
const granted = (said: string): RegExp =>
  longPattern`
      \b(?:thanks to|due to|because of|despite|in spite of|since|as|because|although|though|given|even with|have|has|
      with) (?:we (?:have|use) |i (?:have|use|set) |it (?:has|uses) |the |that |our |this |my )*(?:${said})(?![\w-])|
      \b(?:the|that|our|this|my) (?:${said})(?![\w-])|(?:^|[ ,])(?:${said})(?: \w+)?? (?:is|was|being) (?:(?:already|still|
      even) )?(?:on|set|active|enabled|there|in place|in effect|used|given|switched on|turned on|at the top)\b|
      (?:^|[ ,])(?:${said}) (?:at the top|on top|up top|up there|above|in the first lines?|(?:on|in) line \d+)
    `;
/** Says that it is not on: "without set -e", "there is no pipefail". */
const lacking = (said: string): RegExp =>
  longPattern`
      \b(?:without|lacks|(?:has|have|there is|is there|theres|with|uses) no|(?:doesnt|does not|dont|do not) (?:use|set|
      have)) (?:(?:the|an?|any) )?(?:${said})(?![\w-])|(?:^|[ ,])(?:${said}) (?:is|was) (?:not (?:on|set|used|there|active)|
      missing|off)\b|(?:^|[ ,])(?:${said}) (?:isnt|wasnt) (?:on|set|used|there|active)\b|
      \bwhy (?:is (?:the )?(?:${said}) (?:not (?:on|set|used|there|active)|never set|missing|off)|isnt (?:the )?(?:${said}) (?:on|set|used|there|active))\b
    `;
const forms = options.map((each) => ({
  ...each,
  form: granted(each.said),
  denied: lacking(each.said),
}));

const wished = longPattern`
    \b(?:would|should|could|shall|if (?:i|we|it|you)|add|adding|put|need|needs|without|missing|lacks?|no|instead of|
    what about|how about|insert|want|try|using) (?:\w+ ){0,2}?(?:set -|err ?exit|pipe ?fail|no ?unset)|
    \b(?:set -\w+|errexit|pipefail|nounset)(?: (?!an?\b|the\b)\w+){0,2}? (?:missing|isnt|not|would|should)\b|^(?:should|would|could)\b
  `;

/** P5 for the options of a shell: "thanks to the set -e on top", in a script that sets none. */
export function findAbsentOption(evidence: Evidence): Premise | undefined {
  const { subject, question } = evidence;
  if (subject === undefined || !/^shell/u.test(subject.languageId)) return undefined;
  const { plain } = wordingOf(question);
  const present = presentOption(plain, evidence) ?? presentFlag(evidence);
  if (present !== undefined) return present;
  const absent = forms.find(
    ({ form, set }) =>
      plain
        .split(/[.!?;](?:\s|$)/u)
        .some((sentence) => form.test(sentence) && !wished.test(sentence)) &&
      !set.test(subject.text),
  );
  if (absent === undefined) return undefined;
  const all = sourceLines(subject);
  const telling = tellingLines(evidence, { from: 1, to: all.length });
  const [first] = all;
  const commands = telling.filter((at) => !/^\s*\w+=/u.test(all[at - 1]?.text ?? ''));
  return {
    claim: `\`${absent.name}\` is on`,
    fact: `Nothing in this script turns it on, so ${absent.name === 'set -e' ? 'it goes on after a command that fails' : 'it does nothing here'}.`,
    lines: [...new Set([...(first === undefined ? [] : [1]), ...commands])].slice(0, 9),
    better: `What does the script do without \`${absent.name}\`?`,
  };
}

/** What would be without it, and whether to do without it. */
const supposed =
  /\b(?:would|should|could|shall|can|(?<!\beven )if|remove|drop|turn(?:ing)? off|how (?:do|can) (?:i|we)|want|what about|wish|rather|instead)\b|^(?:is|are|does|do|what happens)\b/u;

/** "without set -e the logs get lost", in a script that sets it. */
function presentOption(plain: string, { subject }: Evidence): Premise | undefined {
  const sentences = plain.split(/[.!?;](?:\s|$)/u).filter((sentence) => !supposed.test(sentence));
  const said = forms.find(({ denied }) => sentences.some((sentence) => denied.test(sentence)));
  const lines = said === undefined || subject === undefined ? [] : sourceLines(subject);
  const line = lines.find(({ text }) => said?.set.test(text));
  return said === undefined || line === undefined
    ? undefined
    : {
        claim: `\`${said.name}\` is not on`,
        fact: `It is: ${shown(line)}.`,
        lines: [line.line],
        follows: `From L${line.line} on the script goes by it.`,
      };
}

const flag =
  /(?:^|[\s`])([a-z][\w-]+)`? (?:(?:is|runs|gets called|(?:is )?(?:called|run|used)|here|reads|works) )?(?:without(?: the| a| an)?|(?:has|have) no|lacks(?: the)?|(?:doesnt|doesn't|does not) (?:have|use|get)(?: the| a)?) `?(--?[A-Za-z][\w-]*|--(?=\s|$))(?![\w-])/u;

/** "read is called without -r", where each call of it has the flag. */
function presentFlag({ subject, question }: Evidence): Premise | undefined {
  const text = readable(question.text);
  const [, command = '', option = ''] = flag.exec(text) ?? [];
  if (subject === undefined || command === '' || supposed.test(text.toLowerCase()))
    return undefined;
  const call = new RegExp(`(?:^|[\\s;|&(])${escapePattern(command)}(?=\\s)`, 'u');
  const calls = sourceLines(subject).filter(
    (line) => call.test(line.text) && !/^\s*#/u.test(line.text),
  );
  const [first] = calls;
  return first === undefined || !calls.every((line) => hasFlag(option, line.text, call))
    ? undefined
    : {
        claim: `\`${command}\` has no \`${option}\``,
        fact: `It has: ${calls.slice(0, 3).map(shown).join(', ')}.`,
        lines: calls.slice(0, 4).map(({ line }) => line),
      };
}

/** Short ones may stand together: `-rf`. */
function hasFlag(option: string, text: string, call: RegExp): boolean {
  const from = call.exec(text);
  const rest = text.slice((from?.index ?? 0) + (from?.[0].length ?? 0)).split(/[|;]|&&/u)[0] ?? '';
  return option.length === 2 && option !== '--'
    ? new RegExp(`\\s-[A-Za-z]*${option.charAt(1)}`, 'u').test(rest)
    : new RegExp(`\\s${escapePattern(option)}(?![\\w-])`, 'u').test(rest);
}

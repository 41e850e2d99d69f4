import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { sourceLines } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern } from '../../longPattern.ts';
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
  new RegExp(
    `\\b(?:thanks to|due to|because of|despite|in spite of|since|as|because|although|though|given|even with|have|has|with) (?:we (?:have|use) |i (?:have|use|set) |it (?:has|uses) |the |that |our |this |my )*(?:${said})(?![\\w-])|\\b(?:the|that|our|this|my) (?:${said})(?![\\w-])|(?:^|[ ,])(?:${said})(?: \\w+)?? (?:is|was|being) (?:(?:already|still|even) )?(?:on|set|active|enabled|there|in place|in effect|used|given|switched on|turned on|at the top)\\b|(?:^|[ ,])(?:${said}) (?:at the top|on top|up top|up there|above|in the first lines?|(?:on|in) line \\d+)`,
    'u',
  );
const forms = options.map((each) => ({ ...each, form: granted(each.said) }));

const wished = longPattern`
    \b(?:would|should|could|shall|if (?:i|we|it|you)|add|adding|put|need|needs|without|missing|lacks?|no|instead of|
    what about|how about|insert|want|try|using) (?:\w+ ){0,2}?(?:set -|err ?exit|pipe ?fail|no ?unset)|
    \b(?:set -\w+|errexit|pipefail|nounset)(?: \w+){0,2}? (?:missing|isnt|not|would|should)\b|^(?:should|would|could)\b
  `;

/** P5 for the options of a shell: "thanks to the set -e on top", in a script that sets none. */
export function findAbsentOption(evidence: Evidence): Premise | undefined {
  const { subject, question } = evidence;
  if (subject === undefined || !/^shell/u.test(subject.languageId)) return undefined;
  const { plain } = wordingOf(question);
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

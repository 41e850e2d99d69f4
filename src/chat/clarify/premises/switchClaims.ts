import type { Premise } from '../../../protocol/reply.ts';
import { targetLines } from '../../evidence/aim.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { nameParts } from '../../evidence/relevantLines.ts';
import type { SourceLine } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeOf } from './saidFunction.ts';

const says = longPattern`
    ^(?:.* )?(?:the |its |our )?([a-z][\w-]*)(?: (?:mode|option|setting|flag|check|checking|support|property))? (?:is|are|stays|
    gets) (?:turned |switched |set to |always |already |still )?(on|off|enabled|disabled)$
  `;
const isOn = /^(?:on|enabled)$/u;

/** `{ EnableSsl = true }`, `strict: false,`, `connect(autocommit=False)`: what a variable holds may be another later. */
const written =
  /(?<=[({,]\s*["']?|^\s*["']?(?=[\w$]+["']?\s*[:=][^;]*,\s*$))([A-Za-z_$][\w$.-]*)["']?\s*(?:=(?!=)|:|=>)\s*(true|false|True|False)\b/gu;
/** Says the contrary by its name. */
const negative = /^(?:no|not|dis|skip|ignore|without|un)/u;

interface Switch {
  readonly line: SourceLine;
  readonly isSet: boolean;
}

/** P9 for a switch: "ssl is off", against the one place in the code asked about that sets it. */
export function otherSwitch(clause: string, evidence: Evidence): Premise | undefined {
  const [, name = '', state = ''] = says.exec(clause) ?? [];
  const lines = targetLines(evidence);
  if (name.length < 3 || lines === undefined) return undefined;
  const found = codeOf({ lines }, evidence).flatMap((line) => switchesOn(line, name));
  const [only, ...others] = found;
  return only === undefined || others.length > 0 || only.isSet === isOn.test(state)
    ? undefined
    : {
        claim: `${name} is ${state}`,
        fact: `It is set otherwise: ${shown(only.line)}.`,
        lines: [only.line.line],
      };
}

const switchesOn = (line: SourceLine, name: string): readonly Switch[] =>
  [...line.text.slice(0, 300).matchAll(written)].flatMap(([, target = '', value = '']) => {
    const parts = nameParts(target.split('.').at(-1) ?? '');
    const isMeant = parts.some((part) => negative.test(part))
      ? target.toLowerCase() === name
      : parts.includes(name) || target.toLowerCase() === name;
    return isMeant ? [{ line, isSet: /true/iu.test(value) }] : [];
  });

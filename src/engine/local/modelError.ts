import { englishFault, type Fault, type FaultFacts } from '../../protocol/faults.ts';
import { faultCode, type ModelFaultKey } from '../../protocol/modelFaults.ts';

/** A fault, all that its sentence names, and what led to it. */
type Told = {
  readonly [Key in ModelFaultKey]: readonly [
    key: Key,
    facts: FaultFacts<Key>,
    options?: ErrorOptions,
  ];
}[ModelFaultKey];

/** Why a model's folder is not used. The message is a sentence for the person, in English. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly code: ReturnType<typeof faultCode>;
  readonly fault: Fault;

  constructor(...[key, facts, options]: Told) {
    const fault = { key, facts: shortened(facts) };
    super(englishFault(fault), options);
    this.code = faultCode(key);
    this.fault = fault;
  }
}

/** UTF-16 units of a name, which may be a hostile file's: nobody reads a longer one. */
const LONGEST = 300;

const shortened = (facts: Fault['facts']): Fault['facts'] =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === 'string' && fact.length > LONGEST ? `${fact.slice(0, LONGEST)}…` : fact,
    ]),
  );

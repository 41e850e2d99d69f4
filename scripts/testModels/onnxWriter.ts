/** Writes an ONNX model, node by node. */
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { type ElementType, elementTypes } from './elements.ts';
import { bytes, float, int, type Message, message, text } from './protobuf.ts';

/** A string names something that is known only when the graph runs. */
export type Dimension = number | string;

/** Integers are written as they are; a floating-point number says so. */
export type Attribute = number | { readonly float: number } | readonly number[];

export interface NodeOptions {
  readonly attributes?: Readonly<Record<string, Attribute>>;
  /** `com.microsoft` for the operators that are ONNX Runtime's own. */
  readonly domain?: string;
  /** Names of the outputs; one is made up where none is given. An empty name leaves an output out. */
  readonly outputs?: readonly string[];
}

const microsoft = 'com.microsoft';

/** Lives from the opening of the weights' file to `close`. */
export class OnnxWriter {
  readonly #nodes: Message[] = [];
  readonly #initializers = new Map<string, Message>();
  readonly #inputs: Message[] = [];
  readonly #outputs: Message[] = [];
  readonly #file: string;
  readonly #data: number | undefined;
  #dataLength = 0;

  /** @param hasExternalData whether weights go into a file of their own, `FILE_data` */
  constructor(file: string, hasExternalData: boolean) {
    this.#file = file;
    this.#data = hasExternalData ? openSync(`${file}_data`, 'w') : undefined;
  }

  input(name: string, type: ElementType, dimensions: readonly Dimension[]): void {
    this.#inputs.push(message(11, valueInfo(name, type, dimensions)));
  }

  output(name: string, type: ElementType, dimensions: readonly Dimension[]): void {
    this.#outputs.push(message(12, valueInfo(name, type, dimensions)));
  }

  /** A small tensor, kept in the graph; the same name twice is the same tensor. */
  constant(
    name: string,
    type: ElementType,
    dimensions: readonly number[],
    data: Uint8Array,
  ): string {
    const fields = [...tensorHead(name, type, dimensions), bytes(9, data)];
    this.#initializers.set(name, message(5, fields));
    return name;
  }

  /** A tensor that is kept with the weights. */
  weight(name: string, type: ElementType, dimensions: readonly number[], data: Uint8Array): string {
    if (this.#data === undefined) return this.constant(name, type, dimensions, data);
    const offset = Math.ceil(this.#dataLength / 4096) * 4096;
    writeSync(this.#data, data, 0, data.length, offset);
    this.#dataLength = offset + data.length;
    const fields = [
      ...tensorHead(name, type, dimensions),
      entry('location', path.basename(`${this.#file}_data`)),
      entry('offset', String(offset)),
      entry('length', String(data.length)),
      int(14, 1),
    ];
    this.#initializers.set(name, message(5, fields));
    return name;
  }

  /** @returns the name of the first output */
  node(operator: string, inputs: readonly string[], options: NodeOptions = {}): string {
    const name = `${operator}_${this.#nodes.length}`;
    const outputs = options.outputs ?? [`${name}_output`];
    this.#nodes.push(
      message(1, [
        ...inputs.map((input) => text(1, input)),
        ...outputs.map((output) => text(2, output)),
        text(3, name),
        text(4, operator),
        ...Object.entries(options.attributes ?? {}).map(attribute),
        ...(options.domain ? [text(7, options.domain)] : []),
      ]),
    );
    return outputs[0] ?? '';
  }

  /** An operator of ONNX Runtime's own. */
  contrib(
    operator: string,
    inputs: readonly string[],
    options: Omit<NodeOptions, 'domain'>,
  ): string {
    return this.node(operator, inputs, { ...options, domain: microsoft });
  }

  close(): void {
    const graph = [
      ...this.#nodes,
      text(2, 'main_graph'),
      ...this.#initializers.values(),
      ...this.#inputs,
      ...this.#outputs,
    ];
    const model = [
      int(1, 10),
      text(2, 'ask-first test models'),
      message(7, graph),
      message(8, [text(1, ''), int(2, 21)]),
      message(8, [text(1, microsoft), int(2, 1)]),
    ];
    writeFileSync(this.#file, Buffer.concat(model.flat()));
    if (this.#data !== undefined) closeSync(this.#data);
  }
}

function tensorHead(name: string, type: ElementType, dimensions: readonly number[]): Message[] {
  return [...dimensions.map((size) => int(1, size)), int(2, elementTypes[type]), text(8, name)];
}

function entry(key: string, value: string): Message {
  return message(13, [text(1, key), text(2, value)]);
}

function valueInfo(name: string, type: ElementType, dimensions: readonly Dimension[]): Message[] {
  const sizes = dimensions.map((size) =>
    message(1, [typeof size === 'string' ? text(2, size) : int(1, size)]),
  );
  const tensor = [int(1, elementTypes[type]), message(2, sizes)];
  return [text(1, name), message(2, [message(1, tensor)])];
}

function attribute([name, value]: readonly [string, Attribute]): Message {
  if (typeof value === 'number') return message(5, [text(1, name), int(3, value), int(20, 2)]);
  if ('float' in value) return message(5, [text(1, name), float(2, value.float), int(20, 1)]);
  return message(5, [text(1, name), ...value.map((item) => int(8, item)), int(20, 7)]);
}

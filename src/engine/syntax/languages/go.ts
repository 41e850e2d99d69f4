import { type LanguageShape, wordsOf } from './shape.ts';

export const go: LanguageShape = {
  definitions: {
    function_declaration: 'function',
    method_declaration: 'method',
    type_spec: 'type',
    const_spec: 'constant',
    var_spec: 'variable',
  },
  functionValues: [],
  functions: ['function_declaration', 'method_declaration', 'func_literal'],
  parameters: { parameter_declaration: ['name'], variadic_parameter_declaration: ['name'] },
  loopVariables: { range_clause: ['left'] },
  locals: { short_var_declaration: ['left'], var_spec: ['name'], const_spec: ['name'] },
  otherBindings: {
    function_declaration: ['name'],
    method_declaration: ['name'],
    type_spec: ['name'],
    type_alias: ['name'],
    import_spec: [],
    receive_statement: ['left'],
    type_switch_statement: ['alias'],
    type_parameter_declaration: ['name'],
    labeled_statement: ['label'],
  },
  names: ['identifier', 'field_identifier', 'type_identifier', 'package_identifier'],
  references: ['identifier'],
  notReferences: { keyed_element: ['key'], literal_element: [] },
  structures: {
    for_statement: 'loop',
    if_statement: 'condition',
    expression_switch_statement: 'switch',
    type_switch_statement: 'switch',
    select_statement: 'switch',
    func_literal: 'lambda',
    go_statement: 'goroutine',
    defer_statement: 'defer',
    send_statement: 'channel',
    receive_statement: 'channel',
    channel_type: 'channel',
  },
  calls: { call_expression: 'function' },
  regexCalls: /^regexp\./,
  returns: ['return_statement'],
  imports: ['import_spec'],
  wildcards: ['dot'],
  unbound: 'names',
  builtins: wordsOf(`
    append cap clear close complex copy delete imag len make max min new panic print println real recover true false iota nil
    _ init main any error bool byte rune string int int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 uintptr
    float32 float64 complex64 complex128 comparable`),
};

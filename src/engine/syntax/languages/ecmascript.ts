import { type LanguageShape, wordsOf } from './shape.ts';

/** JavaScript, TypeScript and both with JSX: the grammars share their node types. */
export const ecmascript: LanguageShape = {
  definitions: {
    function_declaration: 'function',
    generator_function_declaration: 'function',
    method_definition: 'method',
    class_declaration: 'class',
    abstract_class_declaration: 'class',
    interface_declaration: 'type',
    type_alias_declaration: 'type',
    enum_declaration: 'type',
    variable_declarator: 'variable',
  },
  functionValues: ['arrow_function', 'function_expression', 'generator_function'],
  functions: [
    'function_declaration',
    'generator_function_declaration',
    'function_expression',
    'generator_function',
    'arrow_function',
    'method_definition',
  ],
  parameters: { formal_parameters: [], arrow_function: ['parameter'] },
  loopVariables: { for_in_statement: ['left'] },
  locals: { variable_declarator: ['name'] },
  otherBindings: {
    function_declaration: ['name'],
    generator_function_declaration: ['name'],
    function_expression: ['name'],
    class_declaration: ['name'],
    abstract_class_declaration: ['name'],
    class: ['name'],
    interface_declaration: ['name'],
    type_alias_declaration: ['name'],
    enum_declaration: ['name'],
    internal_module: ['name'],
    function_signature: ['name'],
    import_clause: [],
    catch_clause: ['parameter'],
    type_parameter: ['name'],
    assignment_expression: ['left'],
    ambient_declaration: [],
  },
  names: [
    'identifier',
    'property_identifier',
    'private_property_identifier',
    'shorthand_property_identifier',
    'shorthand_property_identifier_pattern',
    'type_identifier',
  ],
  references: ['identifier', 'shorthand_property_identifier'],
  notReferences: {
    import_specifier: [],
    export_specifier: ['alias'],
    jsx_opening_element: ['name'],
    jsx_closing_element: ['name'],
    jsx_self_closing_element: ['name'],
    nested_type_identifier: [],
    required_parameter: ['pattern'],
    optional_parameter: ['pattern'],
  },
  structures: {
    for_statement: 'loop',
    for_in_statement: 'loop',
    while_statement: 'loop',
    do_statement: 'loop',
    if_statement: 'condition',
    ternary_expression: 'condition',
    switch_statement: 'switch',
    try_statement: 'try',
    catch_clause: 'catch',
    regex: 'regex',
    await_expression: 'await',
    class_declaration: 'class',
    class: 'class',
    arrow_function: 'lambda',
    function_expression: 'lambda',
    yield_expression: 'generator',
    decorator: 'decorator',
  },
  calls: { call_expression: 'function', new_expression: 'constructor' },
  regexCalls: /^RegExp$/,
  returns: ['return_statement'],
  imports: ['import_statement'],
  wildcards: [],
  unbound: 'names',
  builtins: wordsOf(`
    Array ArrayBuffer AggregateError Atomics BigInt BigInt64Array Boolean DataView Date Error EvalError FinalizationRegistry
    Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array Intl Iterator JSON Map Math NaN Number Object
    Promise Proxy RangeError ReferenceError Reflect RegExp Set SharedArrayBuffer String Symbol SyntaxError TypeError
    URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet WebAssembly arguments console
    decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval globalThis isFinite isNaN parseFloat parseInt
    undefined unescape AbortController AbortSignal Blob BroadcastChannel Buffer CustomEvent DOMParser Element Event
    EventSource EventTarget File FileReader FormData HTMLElement Headers Image IntersectionObserver KeyboardEvent
    MessageChannel MouseEvent MutationObserver Node Notification Request ResizeObserver Response TextDecoder TextEncoder URL
    URLSearchParams WebSocket Worker XMLHttpRequest alert atob btoa cancelAnimationFrame clearImmediate clearInterval
    clearTimeout confirm crypto customElements document exports fetch global history indexedDB localStorage location
    matchMedia module navigator performance process prompt queueMicrotask requestAnimationFrame requestIdleCallback require
    screen self sessionStorage setImmediate setInterval setTimeout structuredClone top window React JSX __dirname __filename
    describe it test expect beforeEach afterEach beforeAll afterAll before after jest vi`),
};

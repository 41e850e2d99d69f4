import { type LanguageShape, wordsOf } from './shape.ts';

export const python: LanguageShape = {
  definitions: { function_definition: 'function', class_definition: 'class' },
  functionValues: [],
  functions: ['function_definition', 'lambda'],
  parameters: { parameters: [], lambda_parameters: [] },
  loopVariables: { for_statement: ['left'], for_in_clause: ['left'] },
  locals: { assignment: ['left'], named_expression: ['name'] },
  otherBindings: {
    function_definition: ['name'],
    class_definition: ['name'],
    import_statement: [],
    import_from_statement: [],
    future_import_statement: [],
    as_pattern_target: [],
    global_statement: [],
    nonlocal_statement: [],
    type_parameter: [],
    case_pattern: [],
    augmented_assignment: ['left'],
  },
  names: ['identifier'],
  references: ['identifier'],
  notReferences: { attribute: ['attribute'], keyword_argument: ['name'] },
  structures: {
    for_statement: 'loop',
    while_statement: 'loop',
    if_statement: 'condition',
    conditional_expression: 'condition',
    match_statement: 'switch',
    try_statement: 'try',
    except_clause: 'catch',
    await: 'await',
    class_definition: 'class',
    lambda: 'lambda',
    list_comprehension: 'comprehension',
    set_comprehension: 'comprehension',
    dictionary_comprehension: 'comprehension',
    generator_expression: 'generator',
    yield: 'generator',
    decorator: 'decorator',
  },
  calls: { call: 'function' },
  regexCalls: /^(re|regex)\.|\.(fullmatch|finditer)$/,
  returns: ['return_statement'],
  imports: ['import_statement', 'import_from_statement'],
  wildcards: ['wildcard_import'],
  unbound: 'names',
  builtins: wordsOf(`
    abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex delattr dict dir
    divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help hex id input int isinstance
    issubclass iter len list locals map max memoryview min next object oct open ord pow print property quit range repr reversed
    round set setattr slice sorted staticmethod str sum super tuple type vars zip self cls
    __name__ __file__ __doc__ __init__ __all__ __dict__ __class__ __package__ __spec__ __builtins__ __path__ _ NotImplemented Ellipsis
    BaseException Exception ArithmeticError AssertionError AttributeError BlockingIOError BrokenPipeError BufferError
    ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError DeprecationWarning
    EOFError EnvironmentError ExceptionGroup FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit
    IOError ImportError IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError
    MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplementedError OSError OverflowError
    PendingDeprecationWarning PermissionError ProcessLookupError RecursionError ReferenceError ResourceWarning RuntimeError
    RuntimeWarning StopAsyncIteration StopIteration SyntaxError SystemError SystemExit TabError TimeoutError TypeError
    UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UserWarning ValueError Warning ZeroDivisionError`),
};

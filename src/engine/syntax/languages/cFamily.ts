import { type LanguageShape, wordsOf } from './shape.ts';

export const c: LanguageShape = {
  definitions: {
    function_definition: 'function',
    struct_specifier: 'type',
    enum_specifier: 'type',
    type_definition: 'type',
    preproc_def: 'constant',
    preproc_function_def: 'function',
  },
  functionValues: [],
  functions: ['function_definition'],
  parameters: { parameter_declaration: ['declarator'] },
  loopVariables: {},
  locals: { init_declarator: ['declarator'], declaration: ['declarator'] },
  otherBindings: {
    function_declarator: ['declarator'],
    preproc_def: ['name'],
    preproc_function_def: ['name'],
    enumerator: ['name'],
    type_definition: ['declarator'],
    field_declaration: ['declarator'],
  },
  names: ['identifier', 'field_identifier', 'type_identifier'],
  references: ['identifier'],
  notReferences: {},
  structures: {
    for_statement: 'loop',
    while_statement: 'loop',
    do_statement: 'loop',
    if_statement: 'condition',
    conditional_expression: 'condition',
    switch_statement: 'switch',
    struct_specifier: 'class',
  },
  calls: { call_expression: 'function' },
  regexCalls: /^reg(comp|exec)$/,
  returns: ['return_statement'],
  imports: ['preproc_include'],
  wildcards: [],
  unbound: 'calls',
  builtins: wordsOf(`
    abort abs accept access assert atexit atof atoi atol bind calloc ceil close connect cos ctime errno exit exp fabs fclose
    feof ferror fflush fgetc fgets floor fmod fopen fork fprintf fputc fputs fread free fscanf fseek fstat ftell fwrite getc getchar
    getenv gets getline htons htonl isalnum isalpha isdigit isspace isupper islower kill labs listen localtime log log10
    longjmp lseek malloc memchr memcmp memcpy memmove memset mkdir mmap munmap ntohl ntohs offsetof open opendir perror pipe poll pow
    printf putc putchar puts qsort raise rand read readdir realloc recv remove rename rewind round scanf select send setjmp
    signal sin sizeof snprintf socket sprintf sqrt srand sscanf stat strcasecmp strcat strchr strcmp strcpy strcspn strdup strerror
    strftime strlen strncat strncmp strncpy strndup strpbrk strrchr strspn strstr strtod strtok strtol strtoul strtoull
    system tan time tolower toupper ungetc unlink usleep sleep va_arg va_end va_start vfprintf vprintf vsnprintf wait waitpid write
    bsearch clock difftime gmtime mktime pthread_create pthread_join pthread_mutex_lock pthread_mutex_unlock`),
};

export const cpp: LanguageShape = {
  ...c,
  definitions: { ...c.definitions, class_specifier: 'class' },
  functions: ['function_definition', 'lambda_expression'],
  parameters: { ...c.parameters, optional_parameter_declaration: ['declarator'] },
  loopVariables: { for_range_loop: ['declarator'] },
  otherBindings: {
    ...c.otherBindings,
    class_specifier: ['name'],
    struct_specifier: ['name'],
    using_declaration: [],
  },
  names: [...c.names, 'namespace_identifier'],
  structures: {
    ...c.structures,
    for_range_loop: 'loop',
    try_statement: 'try',
    catch_clause: 'catch',
    class_specifier: 'class',
    lambda_expression: 'lambda',
  },
  regexCalls: /\bregex(_match|_search|_replace)?$/,
  wildcards: ['using_declaration', 'base_class_clause'],
};

export const csharp: LanguageShape = {
  definitions: {
    class_declaration: 'class',
    struct_declaration: 'class',
    record_declaration: 'class',
    interface_declaration: 'type',
    enum_declaration: 'type',
    method_declaration: 'method',
    constructor_declaration: 'method',
    property_declaration: 'variable',
    local_function_statement: 'function',
    variable_declarator: 'variable',
  },
  functionValues: ['lambda_expression'],
  functions: [
    'method_declaration',
    'constructor_declaration',
    'local_function_statement',
    'lambda_expression',
  ],
  parameters: { parameter: ['name'], implicit_parameter: [] },
  loopVariables: { foreach_statement: ['left'] },
  locals: { variable_declarator: ['name'] },
  otherBindings: {
    method_declaration: ['name'],
    local_function_statement: ['name'],
    property_declaration: ['name'],
    catch_declaration: ['name'],
    declaration_pattern: ['name'],
    declaration_expression: ['name'],
  },
  names: ['identifier'],
  references: ['identifier'],
  notReferences: { member_access_expression: ['name'] },
  structures: {
    for_statement: 'loop',
    foreach_statement: 'loop',
    while_statement: 'loop',
    do_statement: 'loop',
    if_statement: 'condition',
    conditional_expression: 'condition',
    switch_statement: 'switch',
    switch_expression: 'switch',
    try_statement: 'try',
    catch_clause: 'catch',
    await_expression: 'await',
    class_declaration: 'class',
    lambda_expression: 'lambda',
    yield_statement: 'generator',
    attribute: 'decorator',
  },
  calls: { invocation_expression: 'function', object_creation_expression: 'type' },
  regexCalls: /\bRegex\b/,
  returns: ['return_statement'],
  imports: ['using_directive'],
  wildcards: ['base_list'],
  unbound: 'calls',
  builtins: wordsOf('nameof typeof sizeof default'),
};

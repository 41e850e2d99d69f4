import assert from 'node:assert/strict';
import { type MarkedCase, mendMarked } from './mendMarked.ts';

const loop =
  'int f(int *a, int n) {\n    int sum = 0;\n    for (int i = 0; i < n; i++) sum += a[i];\n';

const cases: readonly MarkedCase[] = [
  [
    'c',
    '#include <stdio.h>\n»int *t = malloc(4);',
    "implicit declaration of function 'malloc' [-Wimplicit-function-declaration]",
    '#include <stdlib.h>\n#include <stdio.h>\nint *t = malloc(4);',
  ],
  ['c', '»bool on;', "unknown type name 'bool'", '#include <stdbool.h>\n\nbool on;'],
  [
    'cpp',
    '#include <vector>\n»std::sort(v.begin(), v.end());',
    "no member named 'sort' in namespace 'std'",
    '#include <algorithm>\n#include <vector>\nstd::sort(v.begin(), v.end());',
  ],
  [
    'cpp',
    '#include <vector>\n»vector<int> v;',
    "'vector' was not declared in this scope; did you mean 'std::vector'?",
    '#include <vector>\nstd::vector<int> v;',
  ],
  [
    'c',
    `${loop}»}`,
    'control reaches end of non-void function [-Wreturn-type]',
    `${loop}    return sum;\n}`,
  ],
  [
    'c',
    'int f(int n) {\n    if (n > 0) {\n        return 1;\n    }\n»}',
    'non-void function does not return a value in all control paths',
    'int f(int n) {\n    if (n > 0) {\n        return 1;\n    }\n    return 0;\n}',
  ],
  [
    'c',
    '»    int unused = 3;\n    return 1;',
    "unused variable 'unused' [-Wunused-variable]",
    '\n    return 1;',
  ],
  [
    'c',
    '»    int kept = next();\n    return 1;',
    "unused variable 'kept' [-Wunused-variable]",
    undefined,
  ],
  [
    'c',
    '    int i, sum;\n»    sum += 1;',
    "'sum' may be used uninitialized [-Wmaybe-uninitialized]",
    '    int i, sum = 0;\n    sum += 1;',
  ],
  [
    'c',
    '    char *name;\n»    puts(name);',
    "variable 'name' is uninitialized when used here",
    '    char *name = NULL;\n    puts(name);',
  ],
  [
    'c',
    '    case 1:\n»        go();\n    case 2:\n        stop();',
    'this statement may fall through [-Wimplicit-fallthrough=]',
    '    case 1:\n        go();\n        break;\n    case 2:\n        stop();',
  ],
  [
    'c',
    '    case 1:\n        go();\n»    case 2:\n        stop();\n    case 3:\n        end();',
    'unannotated fall-through between switch labels',
    '    case 1:\n        go();\n        break;\n    case 2:\n        stop();\n    case 3:\n        end();',
  ],
  [
    'c',
    '»printf("%d of %d\\n", i, share);',
    "format '%d' expects argument of type 'int', but argument 3 has type 'double' [-Wformat=]",
    'printf("%d of %f\\n", i, share);',
  ],
  [
    'c',
    '»printf("%5.2d\\n", share);',
    "format specifies type 'int' but the argument has type 'double'",
    'printf("%5.2f\\n", share);',
  ],
  [
    'c',
    '»fprintf(stderr, "%d\\n", strlen(s));',
    "format '%d' expects argument of type 'int', but argument 3 has type 'size_t' {aka 'long unsigned int'}",
    'fprintf(stderr, "%zu\\n", strlen(s));',
  ],
  [
    'c',
    '»fprintf(stderr, "%d\\n", n);',
    "format '%d' expects argument of type 'int', but argument 3 has type 'long unsigned int'",
    'fprintf(stderr, "%lu\\n", n);',
  ],
  [
    'c',
    '»scanf("%d", n);',
    "format '%d' expects argument of type 'int *', but argument 2 has type 'int'",
    'scanf("%d", &n);',
  ],
  [
    'c',
    '»scanf("%f", &d);',
    "format '%f' expects argument of type 'float *', but argument 2 has type 'double *'",
    'scanf("%lf", &d);',
  ],
  [
    'c',
    '»for (int i = 0; i < n; i++) {',
    "comparison of integer expressions of different signedness: 'int' and 'size_t' [-Wsign-compare]",
    'for (size_t i = 0; i < n; i++) {',
  ],
  [
    'c',
    'for (int i = 0; i <= 10; i++)\n»    a[i] = 0;',
    "array subscript 10 is above array bounds of 'int[10]'",
    'for (int i = 0; i < 10; i++)\n    a[i] = 0;',
  ],
  [
    'c',
    '»p.x = 1;',
    "member reference type 'struct point *' is a pointer; did you mean to use '->'?",
    'p->x = 1;',
  ],
  [
    'c',
    '»p->x = 1;',
    "member reference type 'struct point' is not a pointer; did you mean to use '.'?",
    'p.x = 1;',
  ],
  [
    'c',
    '»for (i = 0; i < n; i++)',
    "'i' undeclared (first use in this function)",
    'for (int i = 0; i < n; i++)',
  ],
  [
    'c',
    'const int limit = 3;\n»limit = 4;',
    "assignment of read-only variable 'limit'",
    'int limit = 3;\nlimit = 4;',
  ],
  [
    'c',
    '»char c = "x";',
    "initialization of 'char' from 'char *' makes integer from pointer without a cast",
    "char c = 'x';",
  ],
  [
    'c',
    '»if (flags & READY == 0) {',
    "suggest parentheses around comparison in operand of '&' [-Wparentheses]",
    'if ((flags & READY) == 0) {',
  ],
  [
    'c',
    '»memset(p, 0, sizeof(p));',
    "argument to 'sizeof' in 'memset' call is the same expression as the destination; did you mean to dereference it?",
    'memset(p, 0, sizeof(*p));',
  ],
  [
    'c',
    '»memset(text, 0, sizeof(text));',
    "'memset' call operates on objects of type 'char' while the size is based on a different type 'char *'",
    undefined,
  ],
  [
    'c',
    'char *f(void) {\n    char buf[16];\n»    return buf;\n}',
    'function returns address of local variable [-Wreturn-local-addr]',
    'char *f(void) {\n    static char buf[16];\n    return buf;\n}',
  ],
  [
    'c',
    '»if (name == "root") {',
    'comparison with string literal results in unspecified behavior',
    'if (strcmp(name, "root") == 0) {',
  ],
  [
    'c',
    'int main(void) {\n»    greet();\n}\n\nvoid greet(void) {\n}',
    "implicit declaration of function 'greet'",
    'void greet(void);\n\nint main(void) {\n    greet();\n}\n\nvoid greet(void) {\n}',
  ],
  [
    'c',
    '    int a = 1\n»    int b = 2;',
    "expected ',' or ';' before 'int'",
    '    int a = 1;\n    int b = 2;',
  ],
  ['c', 'struct p {\n    int x;\n»}', "expected ';' after struct", 'struct p {\n    int x;\n};'],
  ['c', '»if (a && (b > 1) {', "expected ')' before '{' token", 'if (a && (b > 1)) {'],
  ['c', '»puts("hello);', 'missing terminating " character', 'puts("hello");'],
  [
    'c',
    'void f(void) {\n    if (x) {\n        g();\n\n»void h(void) {\n}',
    "expected '}' at end of input",
    'void f(void) {\n    if (x) {\n        g();\n    }\n\nvoid h(void) {\n}',
  ],
  [
    'c',
    '»if (x > 1);\n{',
    "suggest braces around empty body in an 'if' statement [-Wempty-body]",
    'if (x > 1)\n{',
  ],
  ['c', '»puts(“hi”);', "stray '\\342' in program", 'puts("hi");'],
  [
    'cpp',
    'class A {\n    int size() { return n; }\n};\n»int f(const A& a) { return a.size(); }',
    "passing 'const A' as 'this' argument discards qualifiers [-fpermissive]",
    'class A {\n    int size() const { return n; }\n};\nint f(const A& a) { return a.size(); }',
  ],
  [
    'cpp',
    '»int* p = malloc(4);',
    "invalid conversion from 'void*' to 'int*' [-fpermissive]",
    'int* p = static_cast<int*>(malloc(4));',
  ],
  [
    'cpp',
    '»list.push_back(item);',
    "call to deleted constructor of 'std::unique_ptr<Item>'",
    'list.push_back(std::move(item));',
  ],
  [
    'cpp',
    '»for (auto item : items) {',
    "use of deleted function 'std::unique_ptr<Item>::unique_ptr(const std::unique_ptr<Item>&)'",
    'for (auto& item : items) {',
  ],
  [
    'cpp',
    '»std::string s = "a" + name;',
    "invalid operands of types 'const char [2]' and 'const char*' to binary 'operator+'",
    'std::string s = std::string("a") + name;',
  ],
  [
    'cpp',
    'struct A {\n    ~A();\n};\n»delete a;',
    "delete called on 'A' that is abstract but has non-virtual destructor",
    'struct A {\n    virtual ~A();\n};\ndelete a;',
  ],
  [
    'cpp',
    '»    void draw() const;',
    "'draw' overrides a member function but is not marked 'override'",
    '    void draw() const override;',
  ],
  [
    'cpp',
    'const std::string& name() {\n    std::string s = "x";\n»    return s;\n}',
    "reference to local variable 's' returned",
    'std::string name() {\n    std::string s = "x";\n    return s;\n}',
  ],
];

describe('what gcc and clang say', () => {
  for (const [language, text, message, after] of cases) {
    it(`${after === undefined ? 'leaves' : 'mends'} ${JSON.stringify(text)} for "${message}"`, () => {
      assert.equal(mendMarked(language, text, message), after);
    });
  }
});

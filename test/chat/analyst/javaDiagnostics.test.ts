import assert from 'node:assert/strict';
import { type MarkedCase, mendMarked, mendQuoted } from './mendMarked.ts';

const cases: readonly MarkedCase[] = [
  [
    'java',
    'package shop;\n\nclass A {\n»    List<String> names;\n}',
    'cannot find symbol\n  symbol:   class List\n  location: class A',
    'package shop;\n\nimport java.util.List;\n\nclass A {\n    List<String> names;\n}',
  ],
  [
    'java',
    'import java.util.List;\nclass A {\n»    Map<String, String> names;\n}',
    'Map cannot be resolved to a type',
    'import java.util.Map;\nimport java.util.List;\nclass A {\n    Map<String, String> names;\n}',
  ],
  [
    'java',
    'class A {\n    void load() {\n»        Files.readString(p);\n    }\n}',
    'unreported exception IOException; must be caught or declared to be thrown',
    'class A {\n    void load() throws IOException {\n        Files.readString(p);\n    }\n}',
  ],
  [
    'java',
    'class A {\n    void load() throws AException {\n»        go();\n    }\n}',
    'Unhandled exception type BException',
    'class A {\n    void load() throws AException, BException {\n        go();\n    }\n}',
  ],
  [
    'java',
    'class A {\n    boolean has(int n) {\n        for (int m : all) {\n            if (m == n) return true;\n        }\n»    }\n}',
    'missing return statement',
    'class A {\n    boolean has(int n) {\n        for (int m : all) {\n            if (m == n) return true;\n        }\n        return false;\n    }\n}',
  ],
  [
    'java',
    'class A {\n    int twice(int n) {\n        n * 2;\n»    }\n}',
    'missing return statement',
    'class A {\n    int twice(int n) {\n        return n * 2;\n    }\n}',
  ],
  [
    'java',
    'int sum;\n»sum += 1;',
    'variable sum might not have been initialized',
    'int sum = 0;\nsum += 1;',
  ],
  [
    'java',
    'int n = 1;\n»int n = 2;',
    'variable n is already defined in method main(String[])',
    'int n = 1;\nn = 2;',
  ],
  ['java', '»int n = args[0];', 'incompatible types: String cannot be converted to int', undefined],
  [
    'java',
    '»int n = text;',
    'incompatible types: String cannot be converted to int',
    'int n = Integer.parseInt(text);',
  ],
  [
    'java',
    '»String s = list.size();',
    'incompatible types: int cannot be converted to String',
    'String s = String.valueOf(list.size());',
  ],
  [
    'java',
    '»int n = Math.round(x * 2.0);',
    'incompatible types: possible lossy conversion from long to int',
    'int n = (int) Math.round(x * 2.0);',
  ],
  [
    'java',
    '»if (n = 1) {',
    'incompatible types: int cannot be converted to boolean',
    'if (n == 1) {',
  ],
  [
    'java',
    'class A {\n    void go() {\n    }\n    public static void main(String[] args) {\n»        go();\n    }\n}',
    'non-static method go() cannot be referenced from a static context',
    'class A {\n    static void go() {\n    }\n    public static void main(String[] args) {\n        go();\n    }\n}',
  ],
  [
    'java',
    'private final int n = 0;\n»n++;',
    'cannot assign a value to final variable n',
    'private int n = 0;\nn++;',
  ],
  ['java', '»return names[0];', 'array required, but List<String> found', 'return names.get(0);'],
  [
    'java',
    '»int n = s.length;',
    'cannot find symbol\n  symbol:   variable length\n  location: variable s of type String',
    'int n = s.length();',
  ],
  ['java', '»if (n.equals(3)) {', 'int cannot be dereferenced', 'if (n == 3) {'],
  [
    'java',
    'interface B {\n    int size();\n}\n»class A implements B {\n}',
    'A is not abstract and does not override abstract method size() in B',
    'interface B {\n    int size();\n}\nclass A implements B {\n    @Override\n    public int size() {\n        throw new UnsupportedOperationException();\n    }\n\n}',
  ],
  [
    'java',
    'class A {\n    void f() {\n        g();\n»    }',
    'reached end of file while parsing',
    'class A {\n    void f() {\n        g();\n    }\n}',
  ],
  ['java', '»int n = 1', "';' expected", 'int n = 1;'],
];

describe('what javac and Eclipse say', () => {
  for (const [language, text, message, after] of cases) {
    it(`${after === undefined ? 'leaves' : 'mends'} ${JSON.stringify(text)} for "${message}"`, () => {
      assert.equal(mendMarked(language, text, message), after);
    });
  }
});

const quoted: readonly MarkedCase[] = [
  [
    'java',
    'private List<String> names;\nvoid add(String n) { names.add(n); }',
    'NullPointerException: Cannot invoke "java.util.List.add(Object)" because "this.names" is null',
    'private List<String> names = new java.util.ArrayList<>();\nvoid add(String n) { names.add(n); }',
  ],
  [
    'java',
    'if (kind.equals("a")) {\n}',
    'NullPointerException: Cannot invoke "String.equals(Object)" because "kind" is null',
    'if ("a".equals(kind)) {\n}',
  ],
  [
    'java',
    'return first.get();',
    'java.util.NoSuchElementException: No value present',
    'return first.orElse(null);',
  ],
  [
    'java',
    'int n = Integer.parseInt(line);',
    'NumberFormatException: For input string: "42 "',
    'int n = Integer.parseInt(line.trim());',
  ],
  [
    'java',
    'List<String> l = Arrays.asList(a, b);\nl.add(c);',
    'I get an UnsupportedOperationException: null',
    'List<String> l = new java.util.ArrayList<>(Arrays.asList(a, b));\nl.add(c);',
  ],
  [
    'java',
    'return a.divide(b);',
    'ArithmeticException: Non-terminating decimal expansion; no exact representable decimal result.',
    'return a.divide(b, 10, java.math.RoundingMode.HALF_UP);',
  ],
  [
    'java',
    'return total / count;',
    'java.lang.ArithmeticException: / by zero',
    'return count == 0 ? 0 : total / count;',
  ],
  [
    'java',
    'for (int i = 0; i <= a.length; i++) {\n    sum += a[i];\n}',
    'ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 3',
    'for (int i = 0; i < a.length; i++) {\n    sum += a[i];\n}',
  ],
  [
    'java',
    'for (int i = 0; i < a.length; i++) {\n    for (int j = 0; j < w; j++) {\n        sum += a[i + j];\n    }\n}',
    'ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 3',
    'for (int i = 0; i + w <= a.length; i++) {\n    for (int j = 0; j < w; j++) {\n        sum += a[i + j];\n    }\n}',
  ],
  [
    'java',
    'String s = (String) value;',
    'java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String',
    'String s = String.valueOf(value);',
  ],
  [
    'java',
    'class Point {\n}',
    'java.io.NotSerializableException: geo.Point',
    'class Point implements java.io.Serializable {\n}',
  ],
];

describe('what a running Java program says', () => {
  for (const [language, text, question, after] of quoted) {
    it(`is mended: ${question}`, () => {
      assert.equal(mendQuoted(language, text, question), after);
    });
  }
});

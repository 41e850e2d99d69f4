import assert from 'node:assert/strict';
import { type MessageCase, mendLast } from './mendLast.ts';

const cases: readonly MessageCase[] = [
  [
    'rust',
    'Idle => "idle",',
    'pattern binding `Idle` is named the same as one of the variants of the type `State` (E0170)',
    'State::Idle => "idle",',
  ],
  [
    'rust',
    'fn f(n: i32) {\n    n += 1;',
    'cannot assign to immutable argument `n` (E0384)',
    'fn f(mut n: i32) {\n    n += 1;',
  ],
  [
    'rust',
    'self.letters.push(letter);\nprintln!("{}", letter.to);',
    'borrow of moved value: `letter` (E0382)',
    'self.letters.push(letter.clone());\nprintln!("{}", letter.to);',
  ],
  [
    'rust',
    'for name in names {\n}\nnames.len();',
    'borrow of moved value: `names` (E0382)',
    'for name in &names {\n}\nnames.len();',
  ],
  ['rust', 'names.len();', 'borrow of moved value: `names` (E0382)'],
  [
    'rust',
    'let copy = text;\nprintln!("{} {}", text, copy);',
    'borrow of moved value: `text` (E0382)',
    'let copy = text.clone();\nprintln!("{} {}", text, copy);',
  ],
  [
    'rust',
    'fn add(&self, n: i32) {\n    self.items.push(n);',
    'cannot borrow `self.items` as mutable, as it is behind a `&` reference (E0596)',
    'fn add(&mut self, n: i32) {\n    self.items.push(n);',
  ],
  [
    'rust',
    'fn add(items: &Vec<i32>) {\n    items.push(1);',
    'cannot borrow `*items` as mutable, as it is behind a `&` reference (E0596)',
    'fn add(items: &mut Vec<i32>) {\n    items.push(1);',
  ],
  [
    'rust',
    '    self.name',
    'cannot move out of `self.name` which is behind a shared reference (E0507)',
    '    self.name.clone()',
  ],
  [
    'rust',
    'let first = names[0];',
    'cannot move out of index of `Vec<String>` (E0507)',
    'let first = names[0].clone();',
  ],
  [
    'rust',
    '    match n {',
    'non-exhaustive patterns: `None` not covered (E0004)',
    '    match n {\n        None => todo!(),',
  ],
  [
    'rust',
    'match d {',
    'non-exhaustive patterns: `A`, `B` and `C` not covered (E0004)',
    'match d {\n    A | B | C => todo!(),',
  ],
  [
    'rust',
    'let m = HashMap::new();',
    'failed to resolve: use of undeclared type `HashMap` (E0433)',
    'let m = std::collections::HashMap::new();',
  ],
  ['rust', 'let m = Thing::new();', 'failed to resolve: use of undeclared type `Thing` (E0433)'],
  [
    'rust',
    'struct P;\nprintln!("{:?}", p);',
    "`P` doesn't implement `Debug` (E0277)",
    '#[derive(Debug)]\nstruct P;\nprintln!("{:?}", p);',
  ],
  [
    'rust',
    'enum K { A }\nif a == b {',
    'binary operation `==` cannot be applied to type `K` (E0369)',
    '#[derive(PartialEq)]\nenum K { A }\nif a == b {',
  ],
  [
    'rust',
    'struct P;\np.clone();',
    'no method named `clone` found for struct `P` in the current scope (E0599)',
    '#[derive(Clone)]\nstruct P;\np.clone();',
  ],
  [
    'rust',
    'println!("{}", p);',
    "`P` doesn't implement `std::fmt::Display` (E0277)",
    'println!("{:?}", p);',
  ],
  [
    'rust',
    'fn longest(a: &str, b: &str) -> &str {',
    'missing lifetime specifier (E0106)',
    "fn longest<'a>(a: &'a str, b: &'a str) -> &'a str {",
  ],
  [
    'rust',
    'thread::spawn(|| work(x));',
    'closure may outlive the current function, but it borrows `x` (E0373)',
    'thread::spawn(move || work(x));',
  ],
  ['rust', 'xs[i]', 'the type `[u8]` cannot be indexed by `i32` (E0277)', 'xs[i as usize]'],
  ['rust', 'x * 2', 'cannot multiply `f64` by `{integer}` (E0277)', 'x * 2.0'],
  [
    'rust',
    'show(name);',
    'mismatched types: expected `&str`, found `String` (E0308)',
    'show(&name);',
  ],
  [
    'rust',
    '    value',
    'mismatched types: expected `Option<i32>`, found `i32` (E0308)',
    '    Some(value)',
  ],
  [
    'rust',
    '    return value;',
    'mismatched types: expected `Result<i32, String>`, found `i32` (E0308)',
    '    return Ok(value);',
  ],
  [
    'rust',
    '        -1',
    'mismatched types: expected `()`, found integer (E0308)',
    '        return -1;',
  ],
  ['rust', '    }', 'mismatched types: expected `()`, found integer (E0308)'],
  [
    'rust',
    'xs.length()',
    'no method named `length` found for struct `Vec<i32>` (E0599)',
    'xs.len()',
  ],
];

describe('what rustc says', () => {
  for (const [language, text, message, after] of cases) {
    it(`${after === undefined ? 'leaves' : 'mends'} ${JSON.stringify(text)} for "${message}"`, () => {
      assert.equal(mendLast(language, text, message), after);
    });
  }
});

import { longPattern } from '../longPattern.ts';
import { type DiagnosticRule, once } from './diagnosticRule.ts';

const standard = longPattern`
    ^(?:cout|cerr|cin|endl|string|vector|map|set|pair|unordered_map|unique_ptr|shared_ptr|make_unique|make_shared|move|sort|
    max|min|swap|to_string|getline|function|optional|array|queue|stack|list|deque|tuple|thread|mutex|runtime_error|
    invalid_argument|ifstream|ofstream|stringstream|string_view)$
  `;

/** The only member function of this name that the file defines without `const`. */
const notConst = (name: string): RegExp =>
  new RegExp(
    `^\\s*(?!return|if|for|while|else|throw)[\\w:<>&*, ]+\\b${name}\\([^()]*\\)\\s*(?:\\{|;)`,
    'u',
  );

/** In the words of gcc and clang, for C++ alone. */
export const cppDiagnostics: readonly DiagnosticRule[] = [
  {
    message: longPattern`
        passing ['‘"]const .* as ['‘"]this['’"] argument|
        ['‘"]this['’"] argument to member function ['‘"](\w+)['’"] has type ['‘"]const|not marked const
      `,
    title: 'Promise that it changes nothing',
    rewrite: (lines, line, [named]) => {
      const called = [...(lines[line - 1] ?? '').matchAll(/(?:\.|->)(\w+)\(/gu)].map(
        ([, name = '']) => name,
      );
      const found = (named === undefined ? called : [named])
        .map((name) => lines.findIndex((text) => notConst(name).test(text)))
        .filter((at) => at !== -1);
      const [at] = found;
      const text = at === undefined ? undefined : lines[at];
      return at === undefined || text === undefined || found.length > 1
        ? undefined
        : [{ line: at + 1, text: text.replace(/(\([^()]*\))(?=\s*(?:\{|;))/u, '$1 const') }];
    },
  },
  {
    message: longPattern`
        ['‘"](\w+)['’"] was not declared|undeclared identifier ['‘"](\w+)|unknown type name ['‘"](\w+)|
        ['‘"](\w+)['’"] does not name a type
      `,
    title: 'Name it as `std::$1`',
    mend: (line, [name = '']) =>
      standard.test(name)
        ? line.replace(new RegExp(`(?<![\\w:.>])${name}\\b`, 'gu'), `std::${name}`)
        : undefined,
  },
  {
    message: longPattern`
        invalid conversion from ['‘"]void ?\*['’"] to ['‘"]([^'’"]+)['’"]|
        assigning to ['‘"]([^'’"]+)['’"] from incompatible type ['‘"]void ?\*
      `,
    title: 'Cast it to `$1`',
    mend: (line, [type = '']) =>
      once(
        line,
        /(?<== )((?:std::)?(?:m|c|re)alloc\(.*\))(?=;)/u,
        `static_cast<${type.replace(/ \*/u, '*')}>($1)`,
      ),
  },
  {
    message: longPattern`
        use of deleted function ['‘"]std::unique_ptr|
        call to (?:implicitly-)?deleted (?:copy )?constructor of ['‘"](?:std::)?unique_ptr|call to (?:implicitly-)?deleted
      `,
    title: 'Hand it over',
    mend: (line) =>
      once(line, /(?<=\bfor \((?:const )?auto)(?= \w+ :)/u, '&') ??
      once(line, /(?<=[(,=]\s*)([a-z_]\w*)(?=\s*\)*;)/u, 'std::move($1)'),
  },
  {
    message: /invalid operands .*operator ?\+|invalid operands to binary expression.*const char/u,
    title: 'Begin with a string',
    mend: (line) =>
      line.replace(/(?<![+\w(] ?)("(?:[^"\\]|\\.)*")(?=\s*\+)/u, 'std::string($1)') === line
        ? undefined
        : line.replace(/(?<![+\w(] ?)("(?:[^"\\]|\\.)*")(?=\s*\+)/u, 'std::string($1)'),
  },
  {
    message: longPattern`
        deduced conflicting types for parameter .*\(['‘"]([\w ]+)['’"] (?:and|vs\.?) ['‘"]([\w ]+)['’"]\)|
        no matching function for call to ['‘"](?:max|min)
      `,
    title: 'Say which type is meant',
    mend: (line, [, second = 'long']) =>
      once(
        line,
        /\bstd::(max|min)\(/u,
        `std::$1<${second === 'long unsigned int' ? 'size_t' : second}>(`,
      ),
  },
  {
    message: /has (?:virtual functions and accessible )?non-virtual destructor/u,
    title: 'Make the destructor virtual',
    mend: (line) => once(line, /(?<=^\s*)(?=~\w+\()/u, 'virtual '),
    earlier: () => /^\s*~\w+\(/u,
  },
  {
    message: /overrides a (?:virtual )?member function but is not marked|can be marked override/u,
    title: 'Mark it as an override',
    mend: (line) => once(line, /(?<=\)(?: const)?(?: noexcept)?)(?=\s*(?:\{|;))/u, ' override'),
  },
  {
    message: /reference to (?:stack memory associated with )?local variable/u,
    title: 'Return a copy',
    mend: (line) => once(line, /^(\s*)(?:const )?([\w:<>]+) ?& ?(?=\w[\w:]*\()/u, '$1$2 '),
    earlier: () => /^\s*(?:const )?[\w:<>]+ ?& ?\w[\w:]*\(/u,
  },
  {
    message:
      /(?:assignment of member|cannot assign to non-static data member|increment of member).*(?:const|read-only)/u,
    title: 'Let the function change it',
    mend: (line) => once(line, /(?<=\))\s*const(?=\s*\{)/u, ''),
    earlier: () => /\)\s*const\s*\{/u,
  },
];

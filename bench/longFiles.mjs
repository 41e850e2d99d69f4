/** Files of 2,000 lines, by language: what the benchmarks of a turn are asked about. */

/** @typedef {{ readonly head: string, readonly body: string, readonly foot: string }} Pattern */

/**
 * A function of ten lines with a fault in it, by language; `@` counts them. Where the language is written so, one class holds
 * them all: a file of one part is the dearest.
 *
 * @type {Readonly<Record<string, Pattern>>}
 */
const patterns = {
  go: {
    head: 'package sums\n\nimport "errors"\n\n',
    body: 'func sum@(values []int) (int, error) {\n\ttotal := 0\n\tfor i := 0; i <= len(values); i++ {\n\t\ttotal += values[i]\n\t}\n\tif total == 0 {\n\t\treturn 0, errors.New("empty")\n\t}\n\treturn total, nil\n}\n',
    foot: '',
  },
  python: {
    head: '"""Sums."""\n\n',
    body: 'def sum_@(values, seen=[]):\n    total = 0\n    for value in values:\n        if value in seen:\n            continue\n        seen.append(value)\n        total += value\n    return total\n\n\n',
    foot: '',
  },
  javascript: {
    head: '',
    body: 'export function sum@(values) {\n  let total = 0;\n  for (let i = 0; i <= values.length; i++) {\n    total += values[i] ?? 0;\n  }\n  if (total === NaN) {\n    throw new Error("no number");\n  }\n  return total;\n}\n',
    foot: '',
  },
  typescript: {
    head: '',
    body: 'export function sum@(values: readonly number[]): number {\n  let total = 0;\n  for (let i = 0; i <= values.length; i++) {\n    total += values[i] ?? 0;\n  }\n  if (total === NaN) {\n    throw new Error("no number");\n  }\n  return total;\n}\n',
    foot: '',
  },
  java: {
    head: 'package sums;\n\nclass Sums {\n',
    body: '  /** Adds up the values. */\n  static int sum@(int[] values, String name) {\n    int total = 0;\n    for (int i = 0; i <= values.length; i++) {\n      total += values[i];\n    }\n    if (name == "all") return total;\n    return total / 2;\n  }\n\n',
    foot: '}\n',
  },
  c: {
    head: '#include <stdio.h>\n#include <stdlib.h>\n\n',
    body: 'int sum_@(const int *values, int count) {\n  int total = 0;\n  for (int i = 0; i <= count; i++) {\n    total += values[i];\n  }\n  char *copy = malloc(sizeof(copy));\n  if (total = 0) printf("none");\n  free(copy);\n  return total;\n}\n',
    foot: '',
  },
  cpp: {
    head: '#include <string>\n#include <vector>\n\nnamespace sums {\n',
    body: 'int sum@(const std::vector<int>& values) {\n  int total = 0;\n  for (size_t i = 0; i <= values.size(); i++) {\n    total += values[i];\n  }\n  if (total = 0) {\n    return -1;\n  }\n  return total;\n}\n',
    foot: '}\n',
  },
  csharp: {
    head: 'using System;\n\nnamespace Sums {\nstatic class All {\n',
    body: '  /// Adds up the values.\n  public static int Sum@(int[] values, string name) {\n    int total = 0;\n    for (int i = 0; i <= values.Length; i++) {\n      total += values[i];\n    }\n    if (name.Equals(null)) return total;\n    return total / 2;\n  }\n\n',
    foot: '}\n}\n',
  },
  rust: {
    head: '',
    body: 'fn sum_@(values: &[i64]) -> i64 {\n    let mut total = 0;\n    for i in 0..=values.len() {\n        total += values[i];\n    }\n    if total == 0 {\n        panic!("empty");\n    }\n    total\n}\n',
    foot: '',
  },
  php: {
    head: '<?php\n\nfinal class Sums {\n',
    body: '    public static function sum@(array $values, string $name): int {\n        $total = 0;\n        for ($i = 0; $i <= count($values); $i++) {\n            $total += $values[$i];\n        }\n        if (strpos($name, "all")) {\n            return $total;\n        }\n        return $total / 2;\n    }\n',
    foot: '}\n',
  },
  ruby: {
    head: 'module Sums\n',
    body: '  def self.sum_@(values, seen = [])\n    total = 0\n    for i in 0..values.length\n      total += values[i]\n    end\n    if total = 0\n      raise Exception, "empty"\n    end\n    total\n  end\n',
    foot: 'end\n',
  },
  shellscript: {
    head: '#!/bin/bash\n\n',
    body: 'sum_@() {\n  local total=0\n  for file in $(ls $1); do\n    if [ $file == "all" ]; then\n      total=$((total + 1))\n    fi\n  done\n  cd $2\n  echo $total\n}\n',
    foot: '',
  },
};

export const languages = Object.keys(patterns);

const linesOf = (/** @type {string} */ text) => text.split('\n').length - 1;

/** Lines of one of a file's functions. */
export const FUNCTION_LINES = 10;

/**
 * A file of about so many lines, and how many functions it holds. No two salts give the same text, so that nothing that was
 * kept of one is of use to the other.
 *
 * @param {string} language
 * @param {number} lines
 * @param {string} salt letters and digits
 */
export function longFile(language, lines, salt) {
  const pattern = patterns[language];
  if (pattern === undefined) throw new Error(`There is no long file in ${language}.`);
  const { head, body, foot } = pattern;
  const functions = Math.floor((lines - linesOf(head) - linesOf(foot)) / FUNCTION_LINES);
  const bodies = Array.from({ length: functions }, (_, index) =>
    body.replaceAll('@', `${index}x${salt}`),
  );
  return { text: head + bodies.join('') + foot, functions, firstLine: linesOf(head) + 1 };
}

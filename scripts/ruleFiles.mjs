import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { load } from 'js-yaml';
import * as v from 'valibot';

/**
 * Writes the bug rules of a folder as the engine reads them: of each language a file `LANGUAGE.json` with its rules, each with the
 * file that it stands in. To read all of them as YAML takes a new worker some hundred times as long.
 *
 * @param {string} from a folder of `.yml` files, each a list of rules
 * @param {string} to a folder, made where it is not there
 * @throws where a file is no list of rules with languages
 */
export async function writeRules(from, to) {
  /** @type {Map<string, object[]>} */
  const byLanguage = new Map();
  const names = (await readdir(from)).filter((name) => name.endsWith('.yml'));
  for (const file of names) {
    for (const rule of await rulesIn(path.join(from, file))) {
      for (const language of rule.languages) {
        byLanguage.set(language, [...(byLanguage.get(language) ?? []), { file, ...rule }]);
      }
    }
  }
  await mkdir(to, { recursive: true });
  await Promise.all(
    [...byLanguage].map(([language, rules]) =>
      writeFile(path.join(to, `${language}.json`), JSON.stringify(rules)),
    ),
  );
}

const rules = v.array(v.looseObject({ languages: v.array(v.string()) }));

/** @param {string} file */
const rulesIn = async (file) => v.parse(rules, load(await readFile(file, 'utf8')));

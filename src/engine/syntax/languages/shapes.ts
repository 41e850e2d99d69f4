import type { GrammarLanguage } from '../../../protocol/codeFacts.ts';
import { c, cpp, csharp } from './cFamily.ts';
import { ecmascript } from './ecmascript.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { python } from './python.ts';
import { php, ruby, rust, shell } from './scripting.ts';
import type { LanguageShape } from './shape.ts';

export const shapes: Readonly<Record<GrammarLanguage, LanguageShape>> = {
  go,
  python,
  javascript: ecmascript,
  typescript: ecmascript,
  tsx: ecmascript,
  java,
  c,
  cpp,
  csharp,
  rust,
  php,
  ruby,
  shell,
};

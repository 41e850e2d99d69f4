import type { LocalModels } from './localEngine.ts';
import type { SyntaxFacts } from './syntaxFacts.ts';

/** What a command has to work with. */
export interface Terminal {
  print(text: string): void;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly syntax: SyntaxFacts;
  readonly models: LocalModels;
}

import type { Translate } from '../translate.ts';

interface Rule {
  /** Tested on the path in lower case with forward slashes: file systems that ignore case must not open a way around. */
  readonly pattern: RegExp;
  readonly why: (t: Translate) => string;
}

const runsOnOpen = (t: Translate) => t('VS Code may run what it says when the folder is opened.');
const runsInCi = (t: Translate) => t('A build service runs what it says.');
const runsOnInstall = (t: Translate) => t('Installing or building the project runs what it says.');
const holdsSecrets = (t: Translate) =>
  t('It may hold secrets, and programs take their settings from it.');
const steersGit = (t: Translate) => t('Git runs what it says.');
const steersAgents = (t: Translate) =>
  t('Other assistants take instructions and commands from it.');
const fixesPackages = (t: Translate) => t('It fixes which code of others is installed and run.');

/** Files whose change can run code, or let code run that nobody has looked at. */
const rules: readonly Rule[] = [
  { pattern: /(^|\/)\.vscode\/|\.code-workspace$/u, why: runsOnOpen },
  { pattern: /(^|\/)\.devcontainer(\/|\.json$)/u, why: runsOnOpen },
  {
    pattern: /(^|\/)\.git(\/|$)|(^|\/)\.git(attributes|modules|config)$|(^|\/)\.husky\//u,
    why: steersGit,
  },
  { pattern: /(^|\/)(\.github|\.gitlab|\.circleci|\.azure-pipelines)\//u, why: runsInCi },
  {
    pattern:
      /(^|\/)(\.gitlab-ci\.ya?ml|jenkinsfile|azure-pipelines\.ya?ml|bitbucket-pipelines\.ya?ml|\.travis\.ya?ml|appveyor\.ya?ml)$/u,
    why: runsInCi,
  },
  {
    pattern: /(^|\/)(\.claude|\.cursor|\.roo|\.continue)\/|(^|\/)\.mcp\.json$/u,
    why: steersAgents,
  },
  {
    pattern: /(^|\/)\.env(\.[^/]*)?$|(^|\/)\.(npmrc|yarnrc(\.yml)?|pypirc|netrc)$/u,
    why: holdsSecrets,
  },
  {
    pattern:
      /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|cargo\.lock|poetry\.lock|uv\.lock|pipfile\.lock|gemfile\.lock|composer\.lock|go\.sum)$/u,
    why: fixesPackages,
  },
  {
    pattern:
      /(^|\/)(package\.json|cargo\.toml|build\.rs|setup\.(py|cfg)|pyproject\.toml|conftest\.py|gemfile|rakefile|composer\.json|go\.mod|(gnu)?makefile|justfile|cmakelists\.txt|dockerfile|pom\.xml|build\.xml|\.bazelrc)$/u,
    why: runsOnInstall,
  },
  {
    pattern: /\.(gradle(\.kts)?|csproj|vbproj|fsproj|vcxproj|targets|props|sln)$/u,
    why: runsOnInstall,
  },
  {
    pattern: /(^|\/)\.(bashrc|bash_profile|zshrc|profile|envrc|pre-commit-config\.yaml)$/u,
    why: runsOnInstall,
  },
];

/** Why a change of a file needs a confirmation of its own; undefined where it needs none. */
export function protectedReason(path: string, t: Translate): string | undefined {
  const normal = path.replaceAll('\\', '/').toLowerCase();
  return rules.find(({ pattern }) => pattern.test(normal))?.why(t);
}

import { longSource } from '../longPattern.ts';

/** Calls and clauses that questions name as the code spells them, and what else may stand where one of them was expected. */
interface OperationWords {
  readonly words: string;
  readonly instead: RegExp;
  readonly languages?: readonly string[];
}

const c = ['c', 'cpp'];
const shells = ['shellscript', 'shell'];

/** English, normalised; a word is its own trace, whatever its case and underscores. Words of everyday use are left out. */
export const operationWords: readonly OperationWords[] = [
  {
    words: 'unwraps?|expect|clone|to_owned|collect|as_ref|borrow_mut|panic',
    languages: ['rust'],
    instead: /\?\s*(?:[;.)]|$)|\bok_or|unwrap_or|\bmatch\b|\bif let\b|\blet Some/u,
  },
  {
    words: 'memcpy|memmove|strcpy|strncpy|strcat|strncat|strdup',
    languages: c,
    instead: /\]\s*=[^=]|\*\w+\+\+\s*=|cpy\(|copy|move\(/u,
  },
  {
    words: 'malloc|calloc|realloc|alloca|free|memset|bzero',
    languages: c,
    instead: /alloc|\bnew\b|\]\s*;|make_\w+|free|delete|=\s*\{/u,
  },
  {
    words:
      'strlen|strcmp|strncmp|sprintf|snprintf|printf|fprintf|sscanf|scanf|atoi|strtol|strtok|fopen|fclose|fgets|fread|fwrite|assert',
    languages: c,
    instead: /\w\s*\(/u,
  },
  {
    words:
      'std::move|push_back|emplace_back|make_unique|make_shared|static_cast|reinterpret_cast|dynamic_cast|const_cast|lock_guard|unique_lock',
    languages: ['cpp'],
    instead: /\w\s*\(|=\s*\w/u,
  },
  {
    words: 'set ?timeouts?|set ?intervals?|clear ?timeout|clear ?interval|requestanimationframe',
    instead: /setTimeout|setInterval|requestAnimationFrame|sleep|await|then\(|addEventListener/u,
  },
  {
    words:
      'foreach|flatmap|reduce|splice|unshift|parseint|parsefloat|json\\.parse|json\\.stringify|innerhtml|queryselector|addeventlistener|preventdefault|localstorage|promise\\.all|object\\.assign|object\\.keys|usememo|usecallback|useeffect|usestate|useref|usereducer|usecontext',
    languages: ['javascript', 'typescript', 'typescriptreact', 'javascriptreact', 'tsx'],
    instead: /\bfor\b|\bwhile\b|=>|\w\(/u,
  },
  {
    words: 'deepcopy|setdefault|isinstance|enumerate|zip|getattr|setattr|hasattr|time\\.sleep|eval',
    languages: ['python'],
    instead: /\bfor\b|\w\(/u,
  },
  {
    words:
      'defer|waitgroup|errgroup|sync\\.once|recover|panic|iota|sprintf|time\\.after|time\\.sleep',
    languages: ['go'],
    instead: /\bgo\b|\bdefer\b|[uU]nlock|Close\(|\breturn\b.*\berr\b|\w\(/u,
  },
  {
    words:
      'stringbuilder|computeifabsent|putifabsent|getordefault|orelse|orelsethrow|ifpresent|parallelstream|thread\\.sleep|equalsignorecase|requirenonnull',
    languages: ['java'],
    instead: /\bfor\b|\w\(/u,
  },
  {
    words:
      'firstordefault|singleordefault|orderby|groupby|tolist|configureawait|task\\.run|task\\.delay|thread\\.sleep|stringbuilder|task\\.whenall',
    languages: ['csharp'],
    instead: /\bforeach\b|\bawait\b|\w\(/u,
  },
  {
    words:
      'implode|explode|array_map|array_filter|array_merge|in_array|isset|unserialize|htmlspecialchars|preg_match|preg_replace|usleep|extract|var_dump|die',
    languages: ['php'],
    instead: /\bforeach\b|\w\(/u,
  },
  {
    words: 'gsub|each_with_index|inject|dig|freeze|instance_eval|define_method|method_missing|tap',
    languages: ['ruby'],
    instead: /\.\w+/u,
  },
  {
    words: 'rsync|scp|cp|tar|curl|wget|ssh|sftp|mv',
    languages: shells,
    instead: /\b(?:rsync|scp|cp|tar|curl|wget|ssh|sftp|mv)\b/u,
  },
  {
    words: 'sed|awk|grep|jq|tr|cut|tee|xargs|sort|uniq',
    languages: shells,
    instead: /\b(?:sed|awk|grep|jq|tr|cut|tee|xargs|sort|uniq|read|find)\b/u,
  },
  {
    words: 'mktemp|flock|getopts|trap|chmod|chown|eval|set -e|pipefail|shift',
    languages: shells,
    instead: /^\s*(?!#|fi\b|done\b|esac\b|then\b|do\b)\S/u,
  },
  {
    words: longSource`
        limit|offset|order by|group by|having|(?:left |inner |right |outer |cross )?join|distinct|on conflict|for update|
        union|subquery|where(?: clause)?
      `,
    instead: /\b(?:SELECT|UPDATE|INSERT INTO|DELETE FROM|FROM|WHERE|JOIN)\b/u,
  },
];

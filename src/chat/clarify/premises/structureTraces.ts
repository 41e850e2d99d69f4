import type { StructureKind } from '../../../protocol/codeFacts.ts';
import { longPattern, longPatternWith } from '../../longPattern.ts';

/**
 * What each structure leaves in the text of a program. Used only to doubt its absence: one trace, even in a comment,
 * and nothing is contradicted.
 */
export const structureTraces: Readonly<Partial<Record<StructureKind, RegExp>>> = {
  loop: longPattern`
    \b(?:for|foreach|while|loop|until|repeat|do|each\w*|map|forEach|filter|reduce|times|upto|downto|range|select|collect|iter|
    Where|Select|fold|step|awk|xargs|find)\b
  `,
  switch: /\b(?:switch|match|case|when|select)\b/iu,
  try: /\b(?:try|begin|rescue|catch|except|recover|trap|\?;)\b/u,
  catch: /\b(?:catch|except|rescue|recover|trap|finally)\b|\.catch\(|catch_unwind|set -e/u,
  regex: longPatternWith('iu')`
      regex|regexp|\bre\.|pattern|RegExp|preg_|=~|\/[^/\s][^/\n]*\/[dgimsuvy]*[\s.,;)]|\b(?:grep|sed|awk)\b|\.match|matches\(|
      \.scan\(|replaceAll|\.split\(|Pattern|%r|\bMustCompile\b|\bsscanf\b
    `,
  await: /\bawait\b|\.await\b|\.then\(|co_await|\basync\b/u,
  async: /\basync\b|Promise|Task|Future|suspend/u,
  class: /\b(?:class|struct|interface|record|impl|trait|type|object)\b/u,
  comprehension: /[[{(].*\bfor\b.*\bin\b/u,
  generator: /\byield\b|&block\b|function\*|\bgenerator\b|\(.*\bfor\b.*\bin\b/iu,
  decorator: /^\s*@\w|\bdecorator\b|^\s*#\[|^\s*\[\w+/mu,
  goroutine: /\bgo\s+\w|errgroup|WaitGroup|\.Go\(/u,
  defer: /\bdefer\b|finally|Drop|using|with\b/u,
  channel: /\bchan\b|<-|channel|mpsc|Queue|Channel/u,
  lambda:
    /=>|\blambda\b|(?<!\|)\|[\w\s,&:]+\|(?!\|)|\bfunc\s*\(|\bfn\s*\(|\bfunction\s*\(|\bproc\b|\{\s*\|/u,
  condition: /\b(?:if|unless|else|when|case|switch|match|cond)\b|\?|&&|\|\|/u,
};

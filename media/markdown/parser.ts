import createParser, { type Env, type MarkdownIt, type Token } from 'markdown-it';
import { say } from '../words.ts';

/** The only addresses that a link may have; anything else stays the text it was. */
const isWebAddress = (url: string): boolean => /^https?:\/\//iu.test(url);

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

/** Alignment goes into a class: the page's policy forbids style attributes. */
function alignment(style: string): string | undefined {
  return /text-align:\s*(left|center|right)/u.exec(style)?.[1];
}

/**
 * Markdown as a model may write it: no HTML, no images, links to the web only.
 *
 * Bare names are not made into links: `plan.py` would be one, in Paraguay.
 */
function makeParser(): MarkdownIt {
  const parser = createParser('default', { html: false, linkify: true });
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  parser.validateLink = isWebAddress;
  const { rules } = parser.renderer;
  rules.image = (tokens, index) => {
    const source = `${tokens[index]?.attrGet('src') ?? ''}`;
    return parser.utils.escapeHtml(say('image.notLoaded', { host: hostOf(source) }));
  };
  rules.th_open = rules.td_open = (tokens, index) => {
    const token = tokens[index];
    const side = alignment(`${token?.attrGet('style') ?? ''}`);
    return `<${token?.tag}${side === undefined ? '' : ` class="af-${side}"`}>`;
  };
  parser.core.ruler.before('inline', 'tasks', ({ tokens }) => drawTasks(tokens));
  parser.core.ruler.push('outline', ({ tokens, env }) => nestHeadings(tokens, env));
  return parser;
}

/** An item of a list that begins with `[ ]` or `[x]` is a task, with a box in the place of its bullet. */
function drawTasks(tokens: readonly Token[]): void {
  for (const [at, item] of tokens.entries()) {
    const text = tokens[at + 2];
    if (item.type !== 'list_item_open' || text?.type !== 'inline') continue;
    const box = /^\[([ xX])\][ \t]+(?=\S)/u.exec(text.content);
    if (box === null) continue;
    item.attrJoin('class', 'af-task');
    text.content = `${box[1] === ' ' ? '☐' : '☑'} ${text.content.slice(box[0].length)}`;
  }
}

/**
 * What one part of a text leaves for the next: link addresses, and the levels of the headings that are open. A part that
 * may still change reads a copy.
 */
export interface ReadSoFar extends Env {
  open?: readonly number[];
}

/**
 * The page's own headings are the first two levels: a reply's begin right below them, whatever level its writer began
 * with, and none is more than one level deeper than the one it stands under.
 */
function nestHeadings(tokens: readonly Token[], env: ReadSoFar): void {
  let open = env.open ?? [];
  for (const token of tokens) {
    if (token.type === 'heading_open') {
      const level = Number(token.tag.slice(1));
      open = [...open.filter((above) => above < level), level];
    }
    if (token.type.startsWith('heading_')) token.tag = `h${Math.min(6, open.length + 2)}`;
  }
  env.open = open;
}

export const parser: MarkdownIt = makeParser();

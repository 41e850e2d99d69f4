import createParser, { type MarkdownIt } from 'markdown-it';
import { say } from '../words.ts';

/** The only addresses that a link may have; anything else stays the text it was. */
const isWebAddress = (url: string): boolean => /^https?:\/\//iu.test(url);

export function hostOf(url: string): string {
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
  rules.heading_open = (tokens, index) => `<${headingTag(tokens[index]?.tag)}>`;
  rules.heading_close = (tokens, index) => `</${headingTag(tokens[index]?.tag)}>\n`;
  return parser;
}

/** The page's own headings are the first two levels: a reply's begin below them. */
const headingTag = (tag = 'h1'): string => `h${Math.min(6, Number(tag.slice(1)) + 2)}`;

export const parser: MarkdownIt = makeParser();

import { longPatternWith } from '../../longPattern.ts';

/** A kind of case: how questions call it and how conditions test it. */
export const kinds: readonly { readonly said: RegExp; readonly tested: RegExp }[] = [
  {
    said: /\b(?:negative|below (?:zero|0)|less than (?:zero|0)|under (?:zero|0))\b/u,
    tested: /<=?\s*(?:0\b|Decimal\.ZERO|ZERO)|<\s*1\b|\.negative\?|is_negative|signum/u,
  },
  {
    said: /\b(?:non-?positive|not positive|zero|(?:of|is|=|with|\w) 0)\b/u,
    tested: /(?:<=|===?|<)\s*(?:0\b|Decimal\.ZERO)|\.zero\?|\.positive\?/u,
  },
  {
    said: /\b(?:empty|blank|(?:(?:is|are|has|have|with|gets|given|without|theres) )no (?!such\b)(?:more )?(?:\w+s|data|input)|no (?:items|rows|elements|entries|lines|values|words|data|input|arguments?))\b/u,
    tested: longPatternWith('iu')`
        empty|blank|===?\s*(?:""|'')|(?:length|size|count|len)\b\W{0,12}\s*(?:===?|<|<=)\s*[01]\b|
        \bnot\s+\w+(?:\.strip\(\))?\s*(?::|\band\b)|!\s*\$?\w+\.trim\(\)|\.trim\(\) ===? ['"]{2}|!\s*\w+\.(?:length|size)|
        -z\b|!\$?\w+\s*(?:\)|&&)|IsNullOr|\bhead == tail\b
      `,
  },
  {
    said: /\b(?:full|too (?:many|large|big|long|high|much|far)|exceed\w*|over the|above the|larger than|longer than|more than)\b/u,
    tested: /[^-=]>=?\s*[\w$@(]|===?\s*\S*(?:max|cap|limit|size|tail|head)|is_?full|isFull/iu,
  },
  {
    said: /\b(?:not enough|(?:isnt|arent|is not|are not) enough|too (?:few|small|low|short|little)|insufficient|shorter than|fewer than|less than)\b/u,
    tested: /[^-=]>=?\s*[\w$@(]|[^<]<=?\s*[\w$@(]|-(?:lt|le|gt)\b/u,
  },
  {
    said: /\b(?:duplicates?|already|twice|(?:second|another|next) \w+ (?:to|of|with|for) the same|the same \w+ again)\b/u,
    tested:
      /isset|\b(?:has|contains\w*|exists|includes?|get|count|add)\?*!?\(|Contains|\bin\b|\bexist|key\?|include\?/iu,
  },
];

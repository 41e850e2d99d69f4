/** A pattern that is one of several, each on a line of its own. */
export const anyOf = (...forms: readonly string[]): RegExp => new RegExp(forms.join('|'), 'u');

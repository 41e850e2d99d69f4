/** What is offered in place of what is declined, by OpenAI's category names; the part before the slash counts too. */
const alternatives: ReadonlyMap<string, string> = new Map(
  Object.entries({
    illicit:
      'If it is about your own systems, I can help to find and close the weakness: say which code guards it.',
    'illicit/violent': 'If somebody is in danger, call your local emergency number.',
    'self-harm':
      'If you are thinking of harming yourself, please talk to someone now: findahelpline.com lists free lines in your country.',
    harassment: 'I can help with tools that protect people: blocking, reporting, rate limits.',
    hate: 'I can help with tools that protect people: blocking, reporting, moderation queues.',
    violence: 'If somebody is in danger, call your local emergency number.',
    sexual: 'I can help with the code that handles content like this: labels, filters, age checks.',
  }),
);

export const alternativeTo = (category: string): string =>
  alternatives.get(category) ?? alternatives.get(category.split('/')[0] ?? '') ?? '';

const romanSigns: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A whole number above zero as a Roman numeral, in lower case. */
export const roman = (value: number): string =>
  romanSigns.reduce(
    ({ left, text }, [size, sign]) => ({
      left: left % size,
      text: text + sign.repeat(Math.floor(left / size)),
    }),
    { left: value, text: '' },
  ).text;

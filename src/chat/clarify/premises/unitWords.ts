import { tableRows } from '../../evidence/tableRows.ts';

/** Units that a value is said to be in, each with what it measures; what stands for the same in a comment or a name. */
const table = `
time | nanoseconds | nanos(?:econds?)?|ns
time | microseconds | micros(?:econds?)?|us|usecs?|µs
time | milliseconds | millis(?:econds?)?|ms|msecs?
time | seconds | seconds?|secs?
time | minutes | minutes?|mins?
time | hours | hours?|hrs?
time | days | days?
angle | degrees | degrees?
angle | radians | radians?
length | millimetres | millimet(?:re|er)s?|mm
length | centimetres | centimet(?:re|er)s?|cm
length | metres | met(?:re|er)s?
length | kilometres | kilomet(?:re|er)s?|km
length | feet | feet|foot
length | miles | miles?
length | inches | inch(?:es)?
size | bits | bits?
size | bytes | bytes?
size | kilobytes | kilobytes?|kib|kb
size | megabytes | megabytes?|mib|mb
size | gigabytes | gigabytes?|gib|gb
money | cents | cents?
money | pence | pence
money | euros | euros?|eur
money | dollars | dollars?|usd
money | pounds | pounds?|gbp
temperature | kelvin | kelvins?
temperature | celsius | celsius|centigrade
temperature | fahrenheit | fahrenheit
weight | grams | grams?
weight | kilograms | kilograms?|kilos?|kg
weight | pounds | pounds?|lbs?
weight | ounces | ounces?|oz
screen | pixels | pixels?|px
screen | ems | ems?
part | percent | percent(?:age)?
part | fractions | fractions?
`;

export interface UnitWord {
  readonly measures: string;
  readonly name: string;
  readonly pattern: RegExp;
}

export const unitWords: readonly UnitWord[] = tableRows(table).map(
  ([measures = '', name = '', words = '']) => {
    return { measures, name, pattern: new RegExp(`(?<![a-z\\d])(?:${words})(?![a-z\\d])`, 'iu') };
  },
);

/** The one unit that a text names; undefined where it names none, or several of which one could be meant. */
export const unitsNamed = (text: string): readonly UnitWord[] =>
  unitWords.filter(({ pattern }) => pattern.test(text));

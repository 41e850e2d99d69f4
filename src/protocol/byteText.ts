const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];

/** Bytes for people, in thousands as disks and hubs have them: "1.34 GB". */
export function byteText(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const number = bytes / 1000 ** power;
  return `${power < 3 ? Math.round(number) : number.toFixed(2)} ${UNITS[power]}`;
}

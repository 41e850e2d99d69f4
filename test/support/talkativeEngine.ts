/** Prints a line to each of its outputs, and ends by itself. */
process.stdout.write('a line\n');
process.stderr.write('an error\n');
setTimeout(() => process.exit(3), 50);

import type { Subject } from '../../src/chat/evidence/evidence.ts';
import { readReply } from '../../src/chat/reply/readReply.ts';
import { readSample } from '../../src/chat/sampling/readSample.ts';
import type { Sample } from '../../src/chat/sampling/sample.ts';
import { subject as goSubject } from './turns.ts';

/** A trial answer as its text is read. */
export function sampleOf(text: string, subject: Subject | undefined = goSubject): Sample {
  const sample = readSample(readReply(text, false), subject);
  if (sample === undefined) throw new Error('The sample says nothing.');
  return sample;
}

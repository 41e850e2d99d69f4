import { featureWords } from './featureWords.ts';
import { libraryWords } from './libraryWords.ts';
import { partWords } from './partWords.ts';

/** All that a question may take for granted beside structures. */
export const features = [...featureWords, ...partWords, ...libraryWords];

import type { Evidence } from '../evidence/evidence.ts';
import { MOST } from './renderNotes.ts';

/** Lists of the notes, and what their items are called. */
const lists: readonly (readonly [string, (evidence: Evidence) => readonly unknown[]])[] = [
  ['problems', ({ editor }) => editor.diagnostics],
  ['syntax errors', ({ code }) => (code?.kind === 'read' ? code.syntaxErrors : [])],
  ['bug patterns', ({ code }) => (code?.kind === 'read' ? code.findings : [])],
  ['undefined names', ({ code }) => (code?.kind === 'read' ? code.unbound : [])],
  ['unread names', ({ code }) => (code?.kind === 'read' ? code.unused : [])],
  ['definitions', ({ editor }) => editor.definitions],
  ['types', ({ editor }) => editor.types],
  ['used names', ({ editor }) => editor.references],
  ['absent names', ({ editor }) => editor.absent],
  ['tests', ({ editor }) => editor.tests],
];

/** What the notes of a prompt leave out of long lists, in words for the person: "12 of 32 problems". */
export const listsLeftOut = (evidence: Evidence): readonly string[] =>
  lists.flatMap(([name, listOf]) => {
    const { length } = listOf(evidence);
    return length > MOST ? [`${length - MOST} of ${length} ${name}`] : [];
  });

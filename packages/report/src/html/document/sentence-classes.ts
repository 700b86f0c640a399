import type { Sentence } from '@contend/analyze'

/** Blocks that are set apart in the text. */
const blockClasses: ReadonlyMap<Sentence['block'], string> = new Map([
  ['title', 'title'],
  ['heading', 'heading'],
  ['boilerplate', 'dim'],
  ['caption', 'dim'],
])

/** Whether a sentence has labels that its mark explains. */
export const isMarked = ({ claim, premise, voice }: Sentence): boolean =>
  claim === true || premise === true || voice === 'attributed'

/** The classes of a sentence in the text: its labels, and its block where that is set apart. */
export const sentenceClasses = (sentence: Sentence): string =>
  [
    's',
    blockClasses.get(sentence.block) ?? '',
    ...(sentence.claim === true ? ['claim'] : []),
    ...(sentence.premise === true ? ['premise'] : []),
    ...(sentence.voice === 'attributed' ? ['attributed'] : []),
  ]
    .filter((name) => name !== '')
    .join(' ')

import { built, corpusDocuments, generator } from './support.js'

const PLAIN = /^[a-z]{6,}$/u
/** Share of the rare words that are replaced by others of the same ending. */
const REPLACED = 0.3
/** Share of the rare words that are replaced by words no text holds. */
const UNHEARD = 0.02
/** A word that turns up less often is one of the topic of its article. */
const COMMON = 4
const SYLLABLES = ['ba', 'cor', 'den', 'fi', 'gra', 'lum', 'mo', 'pen', 'ri', 'sto', 'tal', 'ver']

const wordsOf = (text) => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []

/** Rare words of the corpus by their last three letters, so that one can stand for another. */
const rareWords = (texts) => {
  const counts = new Map()
  for (const text of texts)
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const byEnding = new Map()
  for (const [word, count] of counts) {
    if (count >= COMMON || !PLAIN.test(word)) continue
    const ending = word.slice(-3)
    byEnding.set(ending, [...(byEnding.get(ending) ?? []), word])
  }
  return byEnding
}

/** The sentences and headings of the corpus, each on one line. */
const corpusSentences = async () => {
  const { sentenceSpans } = await built('analyze/dist/text/parse-document.js')
  const { adapterFor } = await built('analyze/dist/text/language.js')
  const found = { sentences: [], headings: [] }
  for (const document of await corpusDocuments()) {
    for (const { start, end } of sentenceSpans(document, adapterFor('en'))) {
      const block = document.blocks.find((each) => each.start <= start && end <= each.end)
      const text = document.text.slice(start, end).replace(/\s+/gu, ' ')
      if (block?.kind === 'paragraph' && /[.!?]["”’)]?$/u.test(text)) found.sentences.push(text)
      if (block?.kind === 'heading' || block?.kind === 'title') found.headings.push(text)
    }
  }
  return found
}

/**
 * Articles made of the sentences of the corpus in another order, with other rare words: titles, paragraphs of two to
 * six sentences, a heading before every third. The same for the same seed.
 */
export const generatedArticles = async ({ documents, words, seed = 1 }) => {
  const { random, pick } = generator(seed)
  const { sentences, headings } = await corpusSentences()
  const rare = rareWords(sentences)
  const unheard = () => Array.from({ length: 3 }, () => pick(SYLLABLES)).join('')
  const otherWords = (sentence) =>
    sentence.replace(/\p{L}+/gu, (word) => {
      const alike = PLAIN.test(word) ? (rare.get(word.slice(-3)) ?? []) : []
      if (!alike.includes(word)) return word
      const chance = random()
      if (chance < UNHEARD) return unheard()
      return chance < REPLACED ? pick(alike) : word
    })
  return Array.from({ length: documents }, () => {
    const blocks = [otherWords(pick(headings))]
    for (let length = 0; length < words;) {
      if (blocks.length % 4 === 3) blocks.push(otherWords(pick(headings)))
      const size = 2 + Math.floor(random() * 5)
      const paragraph = Array.from({ length: size }, () => otherWords(pick(sentences))).join(' ')
      length += wordsOf(paragraph).length
      blocks.push(paragraph)
    }
    return `${blocks.join('\n\n')}\n`
  })
}

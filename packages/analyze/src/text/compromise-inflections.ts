import { loadWordForms, type WordForms } from './compromise.ts'

/** Forms that compromise does not give, or gives wrongly. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map([
  ['be', ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being']],
  ['have', ['have', 'has', 'had', 'having']],
  ['do', ['do', 'does', 'did', 'done', 'doing']],
  ['lie', ['lie', 'lies', 'lied', 'lying', 'lay', 'lain']],
  ['bear', ['bear', 'bears', 'bore', 'borne', 'born', 'bearing']],
  ['quiz', ['quiz', 'quizzes', 'quizzed', 'quizzing']],
  ['program', ['program', 'programs', 'programmed', 'programming']],
])

const VERBS = ['Infinitive', 'Verb', 'PhrasalVerb', 'PresentTense']
const NOUNS = ['Singular', 'Noun', 'Actor']
const ADJECTIVES = ['Adjective', 'Comparable']

type WordClass = 'verb' | 'noun' | 'adjective' | 'unknown' | 'fixed'

const classOf = (word: string, forms: WordForms): WordClass => {
  const found = forms.tagsOf(word)
  if (found.some((tag) => ADJECTIVES.includes(tag))) return 'adjective'
  if (found.some((tag) => VERBS.includes(tag))) return 'verb'
  if (found.some((tag) => NOUNS.includes(tag))) return 'noun'
  return found.length > 0 || word.endsWith('ly') ? 'fixed' : 'unknown'
}

const formsOfWord = (word: string, forms: WordForms): readonly string[] => {
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return irregular
  switch (classOf(word, forms)) {
    // No verb and noun forms: "good" must not give "goods", nor "drive" "driver".
    case 'adjective':
      return [word, ...forms.comparison(word)]
    case 'verb':
      return [word, ...forms.verbForms(word)]
    case 'noun':
    case 'unknown':
      return [word, ...forms.verbForms(word), ...forms.plural(word)]
    case 'fixed':
      return [word]
  }
}

const formsOfPhrase = (words: readonly string[], forms: WordForms): readonly string[] => {
  const [first = '', ...rest] = words
  const last = words.at(-1) ?? ''
  const tail = rest.join(' ')
  const head = words.slice(0, -1).join(' ')
  const firstForms = formsOfWord(first, forms).map((form) => `${form} ${tail}`)
  const endsInNoun = ['noun', 'unknown', 'verb'].includes(classOf(last, forms))
  if (classOf(first, forms) === 'verb' || !endsInNoun) return firstForms
  return [...firstForms, ...forms.plural(last).map((form) => `${head} ${form}`)]
}

let wordForms: WordForms | null = null
const cache = new Map<string, readonly string[]>()

/**
 * All inflected forms of an English dictionary form, itself first: of verbs the tenses and participles,
 * of nouns the plural, of adjectives comparative and superlative. A word that may be noun or verb gives
 * the forms of both. A phrase inflects its first word ("relies on"), and its last one too unless the
 * first is a verb ("false dichotomies"). Forms that do not exist are among them; they match nothing.
 */
export const inflectionsOf = (lemma: string): readonly string[] => {
  const words = lemma.trim().toLowerCase().split(/\s+/)
  const key = words.join(' ')
  const known = cache.get(key)
  if (known !== undefined) return known
  wordForms ??= loadWordForms()
  const found = words.length === 1 ? formsOfWord(key, wordForms) : formsOfPhrase(words, wordForms)
  const distinct = [...new Set([key, ...found])]
  cache.set(key, distinct)
  return distinct
}

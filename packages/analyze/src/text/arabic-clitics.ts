const PROCLITICS = [
  ...['وال', 'فال', 'بال', 'كال', 'وبال', 'فبال', 'وكال', 'فكال', 'ال'],
  ...['وب', 'ول', 'وك', 'وس', 'فب', 'فل', 'فك', 'فس', 'و', 'ف', 'ب', 'ل', 'ك', 'س'],
] as const
/** `ل` and the article fuse: `لل` stands for `ل` + `ال`. */
const FUSED_PROCLITICS = ['وللـ', 'فللـ', 'للـ'].map((fused) => fused.slice(0, -1))
const PRONOUNS = ['هما', 'ها', 'هم', 'هن', 'كم', 'نا', 'ني', 'ه', 'ي', 'ك'] as const
const PLURALS = ['ات', 'ون', 'ين', 'ان', 'ا'] as const
/** Endings before which the ta marbuta of a word is written as ta, or is dropped. */
const PLURAL_OF_TA_MARBUTA = 'ات'
const SHORTEST_STEM = 3
const LATIN_START = /^[a-z]/

const withoutProclitics = (key: string): string[] => {
  const rests = [key]
  for (const proclitic of PROCLITICS) {
    if (key.startsWith(proclitic)) rests.push(key.slice(proclitic.length))
  }
  for (const fused of FUSED_PROCLITICS) {
    if (!key.startsWith(fused)) continue
    const bare = key.slice(fused.length)
    rests.push(bare, `ال${bare}`)
  }
  return rests
}

const withoutSuffix = (word: string, suffix: string): string[] => {
  const rest = word.slice(0, -suffix.length)
  if (suffix === PLURAL_OF_TA_MARBUTA) return [rest, `${rest}ه`]
  return rest.endsWith('ت') ? [rest, `${rest.slice(0, -1)}ه`] : [rest]
}

const withoutSuffixes = (word: string): string[] => {
  const stems = [word]
  for (const pronoun of PRONOUNS) {
    if (word.endsWith(pronoun)) stems.push(...withoutSuffix(word, pronoun))
  }
  for (const stem of [...stems]) {
    for (const plural of PLURALS) {
      if (stem.endsWith(plural)) stems.push(...withoutSuffix(stem, plural))
    }
  }
  return stems
}

/**
 * The words an Arabic word may be once its proclitics (و ف ب ل ك س ال and their combinations), its
 * pronouns and its plural or dual endings are taken off, the ta marbuta put back where an ending had
 * hidden it. Candidates only: one counts where it is in a lexicon. None is shorter than three letters,
 * except Latin words behind an Arabic proclitic (`الB2B`).
 *
 * @param key a word folded by `foldKey` for Arabic
 * @returns candidates without `key` itself, each once
 */
export const arabicStems = (key: string): readonly string[] => {
  const stems = new Set<string>()
  for (const rest of withoutProclitics(key)) {
    if (LATIN_START.test(rest)) stems.add(rest)
    else for (const stem of withoutSuffixes(rest)) if (stem.length >= SHORTEST_STEM) stems.add(stem)
  }
  stems.delete(key)
  return [...stems]
}

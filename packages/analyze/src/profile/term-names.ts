/** Name of a term, an entry of a category. */
export const termName = (category: string, entry: string): string => `term:${category}:${entry}`

/** What a feature named by `termName` is a term of; `null` where it is none. */
export const termOf = (
  feature: string,
): { readonly lexicon: string; readonly category: string; readonly entry: string } | null => {
  const { lexicon, category, entry } =
    /^term:(?<lexicon>[^.]+)\.(?<category>[^:]+):(?<entry>.*)$/su.exec(feature)?.groups ?? {}
  if (lexicon === undefined || category === undefined || entry === undefined) return null
  return { lexicon, category, entry }
}

/** Name of the places that a category owes to an entry alone. */
export const aloneName = (category: string, entry: string): string => `alone:${category}:${entry}`

/** The category, `LEXICON.CATEGORY`, and entry of a feature named by `aloneName`; `null` where it is none. */
export const aloneOf = (
  feature: string,
): { readonly category: string; readonly entry: string } | null => {
  const { category, entry } =
    /^alone:(?<category>[^:]+):(?<entry>.*)$/su.exec(feature)?.groups ?? {}
  return category === undefined || entry === undefined ? null : { category, entry }
}

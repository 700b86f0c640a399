/**
 * Verbs, adjectives and nouns that carry hardly any content of their own: they keep company with
 * everything. Function words are left out by their part of speech.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `be have do get make go say can will must may take give come know think see want need use let put keep
   seem become mean try start begin happen ask tell call look find show help work
   other same such many much more most own new few last next first second least less several certain
   thing way kind sort lot bit part case fact point time day year one two three something anything
   everything nothing someone anyone everyone nobody`.split(/\s+/),
)

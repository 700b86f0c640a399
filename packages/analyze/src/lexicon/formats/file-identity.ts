import { identifierOf } from './category-name.ts'

/** What the name of a file says of the lexicon in it. */
export interface FileIdentity {
  readonly id: string
  readonly language: string
}

/**
 * The id and language of a lexicon by its file name: `mood.ar.dic` is `mood` in `ar`, `mfd2.0.dic` is
 * `mfd2_0` in English.
 *
 * @param fileName without folders
 */
export const identityOf = (fileName: string): FileIdentity => {
  const stem = fileName.replace(/\.[a-z0-9]+$/i, '')
  const [, name, language] = /^(.+)\.([a-z]{2})$/.exec(stem) ?? []
  const id = identifierOf(name ?? stem)
  return { id: id === 'category' ? 'lexicon' : id, language: language ?? 'en' }
}

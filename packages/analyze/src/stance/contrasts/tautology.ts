import type { ContrastRule } from './contrast-rule.ts'

const ARTICLES = new Set(['a', 'an', 'the'])

/** "Selling is selling", "A buyer is a buyer": in a document set on two kinds, there is but one. */
export const TAUTOLOGY: ContrastRule = {
  name: 'tautology',
  sides: 0,
  denies: true,
  negatable: true,
  weight: 0.8,
  find: ({ sentence, setting }) => {
    if (!setting.isSet) return null
    const words = sentence.tokens.filter(({ key }) => !ARTICLES.has(key))
    const keys = words.map(({ key }) => key)
    for (const [at, { lemma }] of words.entries()) {
      if (lemma !== 'be') continue
      const rest = keys.slice(at + 1)
      const length = rest.findIndex((key) => !/\p{L}/u.test(key))
      const said = rest.slice(0, length < 0 ? rest.length : length)
      const first = words[at - said.length]
      const last = words[at + said.length]
      const isSame =
        said.length > 0 && keys.slice(at - said.length, at).join(' ') === said.join(' ')
      if (isSame && first !== undefined && last !== undefined)
        return { start: first.start, end: last.end }
    }
    return null
  },
}

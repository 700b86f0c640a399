import { describe, expect, test } from 'vitest'
import { surfaces, termList } from '../test-support/lexicon-fixture.ts'

/** Spellings of one term in running text, and what looks like it and is something else. */
interface Case {
  readonly term: string
  readonly same: readonly string[]
  readonly other: readonly string[]
}

const check = (language: string, { term, same, other }: Case): void => {
  const frame = language === 'ar' ? 'نص' : 'then'
  const found = (spelling: string): readonly string[] =>
    surfaces([termList(JSON.stringify(term), language)], `${frame} ${spelling} ${frame}`)
  for (const spelling of same) expect([spelling, found(spelling)]).toEqual([spelling, [spelling]])
  for (const spelling of other) expect([spelling, found(spelling)]).toEqual([spelling, []])
}

describe('English spellings', () => {
  test.each<Case>([
    {
      term: "don't",
      same: ['don’t', 'DON‘T', 'don´t', 'donʼt', 'donʻt', 'don′t', 'don＇t'],
      other: ['don"t', 'don t'],
    },
    {
      term: 'peer-to-peer',
      same: [
        'peer to peer',
        'Peer-To-Peer',
        'peer‐to‐peer',
        'peer‑to‑peer',
        'peer–to–peer',
        'peer−to−peer',
        'peer﹣to﹣peer',
        'peer－to－peer',
      ],
      other: ['peer—to—peer', 'peer - to - peer', 'peertopeer', 'peer/to/peer', 'peer, to peer'],
    },
    { term: 'p2p', same: ['P2P', 'Ｐ２Ｐ'], other: ['p2ps', 'p 2 p', 'P2P2C'] },
    { term: 'naïve', same: ['NAÏVE', 'nai\u0308ve'], other: ['naive'] },
    {
      term: 'office',
      same: ['OFFICE', 'of\u00adfice', 'ｏｆｆｉｃｅ'],
      other: ['officer', 'off ice'],
    },
  ])('$term', (example) => check('en', example))
})

describe('Arabic spellings', () => {
  test.each<Case>([
    {
      term: 'إعلان',
      same: ['اعلان', 'أعلان', 'إعْلان', 'إعـــلان', 'الإعلان', 'وبالإعلان', 'للإعلان', 'إعلانات'],
      other: ['علان', 'إعلام'],
    },
    { term: 'علاقة', same: ['علاقه', 'علاقتنا', 'العلاقات', 'وعلاقتهم'], other: ['علاق', 'علقة'] },
    { term: 'مستشفى', same: ['مستشفي', 'المستشفى'], other: ['مستشف'] },
    { term: 'سوق', same: ['السوق', 'ﺳﻮﻕ'], other: ['سوف', 'مسوق'] },
  ])('$term', (example) => check('ar', example))
})

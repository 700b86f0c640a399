import { describe, expect, test } from 'vitest'
import { compileLexicons } from './compile.ts'
import {
  hitsIn,
  labelled,
  lexicon,
  surfaces,
  termList,
  tokenize,
} from '../test-support/lexicon-fixture.ts'

interface Case {
  readonly terms: string
  readonly text: string
  readonly found: readonly string[]
}

const check = ({ terms, text, found }: Case): void => {
  expect(surfaces([termList(terms)], text)).toEqual(found)
}

describe('literals', () => {
  test.each<Case>([
    { terms: 'b2b', text: 'B2B, b2b’s and (B2B).', found: ['B2B', 'b2b', 'B2B'] },
    { terms: 'b2b', text: 'B2B2C, b2bs and ab2b.', found: [] },
    {
      terms: 'peer to peer',
      text: 'A Peer-to-Peer or peer to peer shop.',
      found: ['Peer-to-Peer', 'peer to peer'],
    },
    {
      terms: 'peer-to-peer',
      text: 'peer to peer, peer–to–peer',
      found: ['peer to peer', 'peer–to–peer'],
    },
    { terms: 'peer to peer', text: 'Ask a peer, to peer is vain. Peer - to peer.', found: [] },
    { terms: 'peer to peer', text: 'from peer\nto peer', found: ['peer\nto peer'] },
    { terms: 'commerce', text: 'e-commerce and ecommerce', found: ['commerce'] },
    { terms: 'e commerce', text: 'e-commerce, e‑commerce', found: ['e-commerce', 'e‑commerce'] },
    {
      terms: `"it's", "isn't", cannot`,
      text: 'It’s so; it isn’t. We cannot, and CANNOT.',
      found: ['It’s', 'isn’t', 'cannot', 'CANNOT'],
    },
    { terms: 'is', text: 'It isn’t.', found: ['is'] },
    { terms: 'buyer', text: "A buyer's. The buyers' choice.", found: ['buyer'] },
    { terms: 'yes but', text: 'Yes, but why? Yes but why?', found: ['Yes but'] },
    { terms: '"yes, but"', text: 'Yes, but why? Yes but why?', found: ['Yes, but'] },
    { terms: 'café', text: 'Cafe\u0301 CAFÉ cafe', found: ['Cafe\u0301', 'CAFÉ'] },
    { terms: 'logic', text: 'l\u00adogic and \u200blogic', found: ['l\u00adogic', 'logic'] },
    {
      terms: 'constructor, __proto__, toString',
      text: 'A constructor has __proto__ and toString.',
      found: ['constructor', '__proto__', 'toString'],
    },
    { terms: 'apple', text: 'has hasOwnProperty valueOf', found: [] },
  ])('$terms in $text', check)

  test('letter case', () => {
    const terms = '{literal: Apple, case: true}, {literal: New York*, case: true}'
    expect(surfaces([termList(terms)], 'Apple apple New-Yorkers new yorkers')).toEqual([
      'Apple',
      'New-Yorkers',
    ])
  })

  test('weight and place', () => {
    expect(
      hitsIn([termList('{literal: real world, weight: 2.5}')], 'In the real-world shop'),
    ).toEqual([
      {
        start: 7,
        end: 17,
        lexicon: 'test',
        category: 'a',
        entry: 'real world',
        weight: 2.5,
        match: 'literal',
        tokenStart: 2,
        tokenEnd: 5,
      },
    ])
  })
})

describe('wildcards', () => {
  test.each<Case>([
    {
      terms: 'emotion*',
      text: 'Emotion, emotional; an e-motion, unemotional',
      found: ['Emotion', 'emotional'],
    },
    { terms: 'theat??', text: 'theatre theater theat theaters', found: ['theatre', 'theater'] },
    { terms: '"*ing"', text: 'thing sing ing ingot', found: ['thing', 'sing', 'ing'] },
    { terms: 'a*b*c', text: 'abc axxbyyc acb abcd', found: ['abc', 'axxbyyc'] },
    {
      terms: 'enterprise buyer*',
      text: 'Enterprise buyers, an enterprise buyer',
      found: ['Enterprise buyers', 'enterprise buyer'],
    },
    { terms: '"? of *"', text: 'a of words; an of words; a of.', found: ['a of words'] },
    { terms: '"why\\\\?", "what?"', text: 'Why? What? Whats', found: ['Why?', 'Whats'] },
    {
      terms: 'account-bas*',
      text: 'account based, account-basing',
      found: ['account based', 'account-basing'],
    },
  ])('$terms in $text', check)
})

describe('lemmas', () => {
  test.each<Case>([
    {
      terms: '{lemma: argue}',
      text: 'They argued, argue, argues and are arguing; an argument, an arguer',
      found: ['argued', 'argue', 'argues', 'arguing'],
    },
    {
      terms: '{lemma: rely on}',
      text: 'She relied on it. He relies upon it.',
      found: ['relied on'],
    },
    { terms: '{lemma: good}', text: 'better best good goods', found: ['better', 'best', 'good'] },
    { terms: '{lemma: drive}', text: 'driven by a driver, drove', found: ['driven', 'drove'] },
    { terms: '{lemma: false dichotomy}', text: 'false dichotomies', found: ['false dichotomies'] },
    { terms: '{lemma: be}', text: 'I am, you were, they’re', found: ['am', 'were'] },
  ])('$terms in $text', check)
})

describe('patterns', () => {
  test.each<Case>([
    {
      terms: '{regex: "account[- ]based \\\\w+"}',
      text: 'Account-based marketing; account‑based\nsales',
      found: ['Account-based marketing', 'account‑based\nsales'],
    },
    { terms: '{regex: "emotion"}', text: 'emotional, emotion', found: ['emotion'] },
    { terms: '{regex: "^so"}', text: 'So it goes, so', found: ['So'] },
    { terms: '{regex: "B2B", case: true}', text: 'b2b B2B', found: ['B2B'] },
    { terms: `{regex: "don't"}`, text: 'don’t', found: ['don’t'] },
    {
      terms: '{match: "#Adjective myth"}',
      text: '“A dangerous myth”, they say; no myth.',
      found: ['dangerous myth'],
    },
    {
      terms: '{match: "is not just"}',
      text: 'It isn’t just a matter of taste.',
      found: ['isn’t just'],
    },
    { terms: '{match: "{believe} in"}', text: 'We believed in it.', found: ['believed in'] },
    { terms: '{match: "^while"}', text: '“While we wait, a while passes.', found: ['While'] },
    { terms: '{match: "^(so|thus)"}', text: 'Thus it goes, so.', found: ['Thus'] },
  ])('$terms in $text', check)

  test('only sentences with a word of the pattern are parsed', () => {
    const matcher = compileLexicons([termList('{match: "#Adjective myth"}')], {
      tokenize,
    }).matcherFor('en')
    const read = (text: string): number => {
      const span = { start: 0, end: text.length }
      matcher.match(tokenize(text, span, 'en'), text, span)
      return matcher.patternParses()
    }
    expect([read('Nothing here.'), read('An old myth.'), read('No such thing.')]).toEqual([0, 1, 1])
  })
})

describe('overlap', () => {
  const both = (overlap: string): ReturnType<typeof lexicon> =>
    lexicon(`
overlap: ${overlap}
categories:
  city: {terms: [new york, york]}
  place: {terms: [york, new york city]}
  guinea: {terms: [guinea], except: [equatorial guinea, guinea pig*]}
  animal: {terms: [pig]}
`)
  test.each([
    {
      text: 'New York City',
      longest: ['place:New York City'],
      all: ['place:New York City', 'city:New York'],
    },
    { text: 'New York', longest: ['city:New York'], all: ['city:New York', 'place:York'] },
    { text: 'York', longest: ['city:York', 'place:York'], all: ['city:York', 'place:York'] },
    { text: 'Guinea, not Equatorial Guinea', longest: ['guinea:Guinea'], all: ['guinea:Guinea'] },
    { text: 'a guinea pig', longest: ['animal:pig'], all: ['animal:pig'] },
  ])('$text', ({ text, longest, all }) => {
    expect(labelled([both('longest')], text)).toEqual(longest)
    expect(labelled([both('all')], text)).toEqual(all)
  })

  test('lexicons do not compete', () => {
    const other = lexicon('categories: {b: {terms: [new york city]}}', { id: 'other' })
    expect(labelled([both('longest'), other], 'New York City')).toEqual([
      'b:New York City',
      'place:New York City',
    ])
  })

  test('an entry given twice counts once', () => {
    expect(surfaces([termList('hate, hate*, {lemma: hate}, {regex: hate}')], 'hate')).toEqual([
      'hate',
    ])
  })
})

describe('Arabic', () => {
  test.each<Case>([
    {
      terms: 'تسويق',
      text: 'والتسويق وبالتسويق للتسويق تسويقنا',
      found: ['والتسويق', 'وبالتسويق', 'للتسويق', 'تسويقنا'],
    },
    {
      terms: 'شركة',
      text: 'الشركات وشركتهم شركه شركتان',
      found: ['الشركات', 'وشركتهم', 'شركه', 'شركتان'],
    },
    { terms: 'علاقات عامة', text: 'في العلاقات العامة، علاقات. عامة', found: ['العلاقات العامة'] },
    { terms: 'b2b', text: 'الـB2B و B2B وB2B2C', found: ['الـB2B', 'B2B'] },
    {
      terms: '{literal: حالة, exact: true}',
      text: 'حالة الحال والحالة حالَة',
      found: ['حالة', 'حالَة'],
    },
    { terms: 'أحمد', text: 'احمد وأَحْمَد', found: ['احمد', 'وأَحْمَد'] },
    { terms: 'مسؤول', text: 'المسئولون', found: ['المسئولون'] },
    { terms: 'ولد', text: 'لد', found: [] },
  ])('$terms', ({ terms, text, found }) => {
    expect(surfaces([termList(terms, 'ar')], text)).toEqual(found)
  })

  test('says when a clitic was taken off', () => {
    const hits = hitsIn([termList('تسويق', 'ar')], 'تسويق والتسويق')
    expect(hits.map(({ match }) => match)).toEqual(['literal', 'clitic'])
  })
})

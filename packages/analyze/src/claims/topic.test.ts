import { describe, expect, test } from 'vitest'
import { cueContextsOf } from '../test-support/fired-cues.ts'
import { contentLemmas, isContent, topicOf, type Topic } from './topic.ts'

const topic = (text: string): Topic => topicOf(cueContextsOf(text).map(({ sentence }) => sentence))

const sorted = (words: ReadonlySet<string>): readonly string[] => [...words].toSorted()

describe('content lemmas', () => {
  test.each([
    ['The crew mends the old nets.', ['crew', 'mend', 'net', 'old']],
    ['They have been there and so it is.', []],
    ['The nets, a net and more nets.', ['more', 'net']],
    ['A 12 m net.', ['net']],
  ])('%s', (text, expected) => {
    const [context] = cueContextsOf(text)
    expect(context && sorted(contentLemmas(context.sentence))).toEqual(expected)
  })

  test('a word of one letter carries nothing', () => {
    const token = { start: 0, end: 1, key: 'x', pos: 'NOUN' }
    expect(isContent({ ...token, lemma: 'x' })).toBe(false)
    expect(isContent({ ...token, lemma: 'ox' })).toBe(true)
    expect(isContent({ ...token, lemma: 'ox', pos: 'ADP' })).toBe(false)
  })
})

describe('keywords', () => {
  test('are what two sentences or more use', () => {
    const { keywords } = topic('The crew mends nets. The crew mends sails. The mate sleeps.')
    expect(sorted(keywords)).toEqual(['crew', 'mend'])
  })

  test('count a word once a sentence', () => {
    expect(sorted(topic('A net is a net is a net. The crew sleeps.').keywords)).toEqual([])
  })

  test('are twelve at most, the most used first and then by the alphabet', () => {
    const words = 'a b c d e f g h i j k l m n'.split(' ').map((letter) => `${letter}zz`)
    const line = `The ${words.join(' and the ')} sank.`
    const { keywords } = topic(`${line}\n${line}\nThe nzz floats.`)
    expect(keywords.size).toBe(12)
    expect([...keywords][0]).toBe('nzz')
    expect(keywords).not.toContain('mzz')
  })

  test('are none in an empty document', () => {
    expect(topicOf([])).toEqual({ keywords: new Set(), title: new Set() })
  })

  test('leave boilerplate and captions out', () => {
    const text = 'The crew mends nets.\nx The crew mends sails.\n^ The crew mends ropes.'
    expect(topic(text).keywords.size).toBe(0)
  })
})

describe('the title', () => {
  test('is the first title or heading', () => {
    expect(sorted(topic('It rains.\n# Old nets\n= New ropes').title)).toEqual(['net', 'old'])
  })

  test('is empty where there is none', () => {
    expect(topic('The crew mends nets.').title.size).toBe(0)
  })
})

import { describe, expect, test } from 'vitest'
import { parseSentence } from '../../test-support/parse-sentence.ts'
import { hedgeOf } from './hedging.ts'
import { noHedgeRules } from './hedging-exceptions.ts'

const hedgeIn = (text: string): string | null => {
  const found = hedgeOf({ sentence: parseSentence(text) })
  return found === null ? null : `${found.rule}: ${text.slice(found.start, found.end)}`
}

/** A hedged sentence, the hedge found in it, and a near miss that is not hedged. */
type Pair = readonly [has: string, hedge: string, hasNot: string]

const WORDS: readonly Pair[] = [
  ['The lock may jam.', 'hedge: may', 'The lock jams in May.'],
  ['The lock might jam.', 'hedge: might', 'The might of the lock is known.'],
  ['Barges often wait a week.', 'hedge: often', 'How often do barges wait?'],
  ['Perhaps the toll is fair.', 'hedge: Perhaps', 'The toll is fair.'],
  ['The toll is probably fair.', 'hedge: probably', 'The toll is provably fair.'],
  ['Crews tend to sleep.', 'hedge: tend to', 'Crews intend to sleep.'],
  ['It seems that crews sleep.', 'hedge: seems', 'It is said that the seams hold.'],
  ['Tolls are likely to rise.', 'hedge: are likely to', 'Tolls are like rents.'],
  [
    'In my opinion the toll is fair.',
    'hedge: In my opinion',
    'In the opinion of the board the toll is fair.',
  ],
  ['I think the toll is fair.', 'hedge: I think', 'They think the toll is fair.'],
  ['Most of the time crews sleep.', 'hedge: Most of the time', 'Most crews sleep.'],
  ['I have come to think the toll is fair.', 'hedge: I have come to think', 'I came to the toll.'],
  ['I am less sure about the toll.', 'hedge: less sure', 'The toll is sure.'],
  ['A late crew can cost you the tide.', 'possibility: can', 'A crew can row the barge.'],
  ['Crews generally sleep.', 'hedge: generally', 'The general sleeps.'],
]

const PLACES: readonly (readonly [rule: string, ...pair: Pair])[] = [
  [
    'relative-clause',
    'A crew that sleeps may miss the tide.',
    'hedge: may',
    'A crew, which may be tired, mans the pump.',
  ],
  [
    'relative-clause',
    'The pilot who rows is often late.',
    'hedge: often',
    'The pilot meets crews that often sing.',
  ],
  [
    'parenthesis',
    'The mill (the old one) might close.',
    'hedge: might',
    'The mill (which might close) has two wheels.',
  ],
  [
    'parenthesis',
    'The toll, as far as I can tell, is fair.',
    'hedge: as far as I can tell',
    'The toll — sometimes a shilling — is fair.',
  ],
  [
    'time-clause',
    'When the tide turns, the barges may move.',
    'hedge: may',
    'Stir the tar until it seems thick.',
  ],
  [
    'time-clause',
    'Before the tide turns, crews usually eat.',
    'hedge: usually',
    'Lower the gate before they possibly wake.',
  ],
  [
    'standard-of-comparison',
    'The toll may be higher than the rent.',
    'hedge: may be',
    'The toll is higher than crews usually pay.',
  ],
  [
    'standard-of-comparison',
    'The canal might be as deep as the river.',
    'hedge: might be',
    'The canal is not as deep as you may fear.',
  ],
  [
    'embedded-question',
    'That is why the lock might jam.',
    'hedge: might',
    'They know why the lock might jam.',
  ],
  [
    'embedded-question',
    'The board might know how the lock works.',
    'hedge: might',
    'The board knows how the lock might work.',
  ],
  [
    'embedded-question',
    'Perhaps they ask what it costs.',
    'hedge: Perhaps',
    'They ask what it may cost.',
  ],
  [
    'part-of-a-phrase',
    'Crews often sleep on deck.',
    'hedge: often',
    'Crews sleep on deck, often in hammocks.',
  ],
  [
    'part-of-a-phrase',
    'The same lock would perhaps cost a fifth.',
    'hedge: perhaps',
    'The same lock was built at perhaps a fifth.',
  ],
  [
    'part-of-a-phrase',
    'The report is often printed.',
    'hedge: often',
    'The board printed an often cited report.',
  ],
  [
    'granted-for-contrast',
    'The toll may be low.',
    'hedge: may be',
    'The toll may be low, but the pilots are greedy.',
  ],
  [
    'granted-for-contrast',
    'The toll may be low but fair.',
    'hedge: may be',
    'Crews might grumble; they pay all the same.',
  ],
]

const SENSES: readonly (readonly [rule: string, ...pair: Pair])[] = [
  ['counted-frequency', 'Tugs often call.', 'hedge: often', 'Tugs call twice as often.'],
  ['counted-frequency', 'Tugs often call at noon.', 'hedge: often', 'Tugs call often enough.'],
  [
    'counted-frequency',
    'Tugs are likely to call.',
    'hedge: are likely to',
    'Tugs are three times as likely as barges.',
  ],
  [
    'how-widely-held',
    'Crews commonly sleep.',
    'hedge: commonly',
    'It is commonly accepted that crews sleep.',
  ],
  [
    'how-widely-held',
    'The tolls are often low.',
    'hedge: often',
    'It is often said that the tolls are low.',
  ],
  [
    'belief-in-somebody',
    'I believe that the pilot is honest.',
    'hedge: I believe',
    'I believe in the pilot.',
  ],
  ['belief-in-somebody', 'I believe it is a fair toll.', 'hedge: I believe', 'I believe her.'],
  ['likeness', 'It looks like it sank.', 'hedge: looks like', 'It looks like a crane.'],
  ['noun', 'Maybe the crew sleeps.', 'hedge: Maybe', 'The clerk treats a maybe as a no.'],
  ['month', 'The toll may fall.', 'hedge: may', 'Tolls fall each May.'],
]

const POSSIBILITIES: readonly (readonly [rule: string, ...pair: Pair])[] = [
  [
    'denied-possibility',
    'A storm could wreck the gate.',
    'possibility: could',
    'A storm could not wreck the gate.',
  ],
  ['question', 'The gate could break.', 'possibility: could', 'Could the gate break?'],
  ['ability', 'The toll could ruin the mill.', 'possibility: could', 'We could pay the toll.'],
  [
    'ability',
    'A flood could reach the mill.',
    'possibility: could',
    'Visitors could smell the tar.',
  ],
  [
    'can-without-effect',
    'A delay can lead to a fine.',
    'possibility: can',
    'A crane can lift ten tonnes.',
  ],
  [
    'can-without-effect',
    'A frost can damage the lock.',
    'possibility: can',
    'The lock can hold six barges.',
  ],
]

const OPINIONS: readonly Pair[] = [
  ['I would bet on the mill.', 'own-opinion: I would bet', 'They would bet on the mill.'],
  [
    'I now believe that crews sleep.',
    'own-opinion: I now believe',
    'They now believe that crews sleep.',
  ],
  ['We still suspect the clerk.', 'own-opinion: We still suspect', 'We still watch the clerk.'],
  ['The toll is, I should say, fair.', 'own-opinion: I should say', 'The toll is, they say, fair.'],
  ['We doubt it.', 'own-opinion: We doubt', 'They doubt it.'],
]

describe('a hedge is found, and not in its near miss', () => {
  test.each([...WORDS, ...OPINIONS])('%s', (has, hedge, hasNot) => {
    expect(hedgeIn(has)).toBe(hedge)
    expect(hedgeIn(hasNot)).toBeNull()
  })
})

describe('words that look like a hedge leave a sentence as strong as it is', () => {
  test.each([...PLACES, ...SENSES, ...POSSIBILITIES])('%s: %s', (_, has, hedge, hasNot) => {
    expect(hedgeIn(has)).toBe(hedge)
    expect(hedgeIn(hasNot)).toBeNull()
  })
})

test('every exception has a pair, a name of its own and a reason', () => {
  const tried = new Set([...PLACES, ...SENSES, ...POSSIBILITIES].map(([rule]) => rule))
  const names = noHedgeRules.map(({ name }) => name)
  expect(new Set(names)).toEqual(tried)
  expect(new Set(names).size).toBe(names.length)
  for (const { reason } of noHedgeRules) expect(reason).toMatch(/^\S.{9,}\.$/u)
})

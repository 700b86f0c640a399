import { expect, test } from 'vitest'
import { openingPhrases, triggerWords } from './match-pattern.ts'

test.each([
  ['#Adjective myth', ['myth']],
  ['(myth|fable) of #Noun', ['of']],
  ['(myth|fable) #Noun', ['myth', 'fable']],
  ['[<who>#Person] says? {agree/verb}', ['agree']],
  ['!no myth*? legend', ['legend']],
  ['(#Noun|myth) legend', ['legend']],
  ['(as far as|so long as) we', ['we']],
  ['maybe? .', []],
  ['^while', ['while']],
])('one of these is in every sentence that %s matches', (pattern, words) => {
  expect(triggerWords(pattern).map(({ word }) => word)).toEqual(words)
})

test.each([
  ['^while', ['while']],
  ['^(so|thus)', ['so', 'thus']],
  ['^in other words', ['in other words']],
  ['^it is', []],
  ['while', []],
  ['^#Noun while', []],
])('%s opens with', (pattern, phrases) => {
  expect(openingPhrases(pattern)).toEqual(phrases)
})

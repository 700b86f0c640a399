import type { Span } from '@contend/ingest'
import type { ParsedSentence } from '../text/parsed-sentence.ts'

const HOLDING =
  '(?:think|thought|believe|believed|assume|assumed|say|said|swear|swore|suppose|supposed|imagine|imagined|feel|felt|suspect|suspected|insist|insisted|argue|argued|teach|taught|preach|preached|be sure|be certain|be convinced|was sure|was certain|was convinced|were sure|were convinced)'
const ADVERBS = '(?:(?:really|honestly|firmly|always|too|also|still|genuinely|naively) )*'

/** "I used to think", "I once believed", "for years we assumed": what the author no longer holds. */
const FORMER = new RegExp(
  [
    `\\b(?:i|we) ${ADVERBS}used to ${ADVERBS}${HOLDING}\\b`,
    `\\b(?:i|we) ${ADVERBS}(?:once|formerly|originally|initially|naively|at first) ${ADVERBS}${HOLDING}\\b`,
    `\\b(?:for (?:years|decades|a long time|ages)|until recently|at first|in the beginning|back then|in those days|when i (?:started|began)|as an? (?:young|junior|new|green)(?: \\p{L}+){1,3}|in my first (?:job|year|years)) ?,? (?:i|we) ${ADVERBS}${HOLDING}\\b`,
  ].join('|'),
  'u',
)

/** Whether what stands at a place is a view that the author once held, and has given up by saying so. */
export const isFormerView = ({ tokens }: ParsedSentence, predicate: Span): boolean =>
  FORMER.test(
    tokens
      .filter(({ end }) => end <= predicate.start)
      .map(({ key }) => key)
      .join(' '),
  )

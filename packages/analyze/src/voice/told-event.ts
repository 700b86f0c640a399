import type { Span } from '@contend/ingest'
import type { Token } from '../text/token.ts'
import { isPast, type Subject } from './subject.ts'

const SPEAKERS = new Set(['he', 'she', 'they'])
const PAST_GROUP = new Set(['had', "'d", 'was', 'were', 'did'])

/**
 * Whether what is said tells of deeds of the author's ("everybody said I was mad"), the reader's or the
 * speaker's own ("she said that she had taken the bus"): an event of a story, in which nothing is put forward.
 */
export const isToldEvent = (tokens: readonly Token[], said: Span, subject: Subject): boolean => {
  const from = tokens.findIndex(({ start }) => start >= said.start)
  const at = tokens[from]?.key === 'that' ? from + 1 : from
  const [opening, verb] = [tokens[at], tokens[at + 1]]
  if (opening === undefined || verb === undefined) return false
  const pronoun = opening.key.replace(/'.*$/u, '')
  const isPastVerb = PAST_GROUP.has(verb.key) || (verb.pos === 'VERB' && isPast(verb))
  if (!isPastVerb) return false
  if (pronoun === 'i' || pronoun === 'you') return true
  // "He said they were late" tells of others.
  const speaker = tokens[subject.first]?.key ?? ''
  if (subject.holder !== 'particular' || !SPEAKERS.has(pronoun)) return false
  return !SPEAKERS.has(speaker) || speaker === pronoun
}

import type { TypeReading } from './claim-type-reading.ts'
import { rulesOf, someKey, subjectWord, wordSet, type TypeRule } from './claim-type-rule.ts'

const FUTURE = wordSet("will 'll wo shall")
/** "You will find a queue there" tells how things are. */
const FINDING = wordSet('find see notice hear meet read recognise recognize tell')
const SELVES = wordSet('i we')
const READERS = wordSet('you one')
const PRESENT = wordSet("is are am 's 're 'm")
const COMING = wordSet('going coming')
const AWAY = wordSet('away back')
const EXPECTING = wordSet('expect predict foresee forecast anticipate envisage envision')
const MODALS = wordSet("would 'd could may might can")
const FUTURE_TIME =
  /\b(?:by|until|before|from) 20\d\d\b|\b(?:within|in|over) (?:the (?:next|coming) |another )?(?:\p{L}+|\d+) (?:years?|months|decades?|winters|summers|generations?)\b|\bby the end of\b|\b(?:one|some) day\b|\bfrom now on\b|\bsooner or later\b|\bin (?:the )?(?:near |long |not too distant )?future\b|\bbefore long\b|\bnext (?:year|decade|century|generation)\b|\btomorrow\b|\beventually\b|\bone of these days\b/iu
const BARE = wordSet('VERB AUX')
const PROSPECTS = wordSet('likely unlikely set expected bound poised destined doomed')

const tellsReader = (reading: TypeReading): boolean =>
  READERS.has(subjectWord(reading)) && FINDING.has(reading.head?.lemma ?? '')

const isGoingTo = ({ clause: { verb, rest } }: TypeReading): boolean =>
  verb.at(-1)?.key === 'going' && rest[0]?.key === 'to' && BARE.has(rest[1]?.pos ?? '')

const prediction = rulesOf('prediction')

/** Rules for what is to come, by the main verb. */
export const predictionRules: readonly TypeRule[] = [
  prediction(
    'future-of-the-main-verb',
    '"Will" or "going to" in the main verb group.',
    (reading) =>
      (someKey(reading.clause.verb, FUTURE) && !tellsReader(reading)) || isGoingTo(reading),
  ),
  prediction(
    'about-to-come',
    '"Is about to close", "is never coming back", "is not going away": what stands before the door.',
    ({ clause: { verb, rest }, head }) =>
      PRESENT.has(verb[0]?.key ?? '') &&
      ((head?.lemma === 'be' && rest[0]?.key === 'about' && rest[1]?.key === 'to') ||
        (COMING.has(verb.at(-1)?.key ?? '') && AWAY.has(rest[0]?.key ?? ''))),
  ),
  prediction(
    'expectation',
    '"We expect the toll to fall": the main verb looks ahead.',
    ({ outer }) => {
      const verb = outer.verb.at(-1)
      return (
        verb !== undefined &&
        EXPECTING.has(verb.key) &&
        SELVES.has(outer.subject.at(-1)?.key ?? '') &&
        outer.rest.length > 2
      )
    },
  ),
  prediction(
    'future-time',
    '"Would be gone by 2040", "in ten years we look back": a time to come, and a verb that is not of the past.',
    ({ clause, sentence }) =>
      clause.verb.length > 0 &&
      (someKey(clause.verb.slice(0, 1), MODALS) ||
        /\b(?:by|until) 20\d\d|future/iu.test(sentence.text)) &&
      FUTURE_TIME.test(sentence.text),
  ),
  prediction(
    'prospect-predicated',
    '"Is likely to", "is set to": the prospect of an infinitive is ascribed to the subject.',
    ({ clause, complement }) =>
      (someKey(clause.verb.slice(-1), PROSPECTS) || someKey(complement.slice(0, 1), PROSPECTS)) &&
      clause.rest.slice(0, 3).some((token) => token.key === 'to'),
  ),
]

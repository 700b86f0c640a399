import { describe, expect, test } from 'vitest'
import { cueContextsOf } from '../test-support/fired-cues.ts'
import type { Token } from '../text/token.ts'
import { isCopular, readClause, type Clause } from './clause.ts'

/**
 * Sentence | subject | its kind | finite verb | full verb | tense | complement | `command`, or the word that
 * opens a clause set before the main one; `-` for none. `#` heads a group.
 */
const TABLE = `
# pronouns
I trust the old foreman.                 | I                                | i             | trust     | trust     | present | the        | -
We moved the crane twice.                | We                               | we            | moved     | moved     | past    | the        | -
You pay for the rope in spring.          | You                              | you           | pay       | pay       | present | for        | -
She repairs pumps at night.              | She                              | person        | repairs   | repairs   | present | pumps      | -
They left before noon.                   | They                             | they          | left      | left      | past    | before     | -
It is hard to please a captain.          | It                               | it            | is        | is        | present | hard       | -
This worries the crew.                   | This                             | this          | worries   | worries   | present | the        | -
Those were costly nets.                  | Those                            | this          | were      | were      | past    | costly     | -
# there
There are three cranes in the yard.      | There                            | there         | are       | are       | present | three      | -
There, the ferry turns.                  | the ferry                        | definite      | turns     | turns     | present | -          | -
# nouns
Captains remember favours.               | Captains                         | generic       | remember  | remember  | present | favours    | -
A captain remembers favours.             | A captain                        | generic       | remembers | remembers | present | favours    | -
The crane in the yard was sold.          | The crane in the yard            | definite      | was       | sold      | past    | -          | -
Our pumps have never failed.             | Our pumps                        | possessed     | have      | failed    | perfect | -          | -
Ingrid Solheim runs the yard.            | Ingrid Solheim                   | name          | runs      | runs      | present | the        | -
One captain bought a tug.                | One captain                      | generic       | bought    | bought    | past    | a          | -
# all, most, none
One never knows.                         | One never                        | everyone      | knows     | knows     | present | -          | -
Most captains prefer paper maps.         | Most captains                    | everyone      | prefer    | prefer    | present | paper      | -
Nothing works.                           | Nothing                          | everyone      | works     | works     | present | -          | -
Half of the crew are new.                | Half of the crew                 | everyone      | are       | are       | present | new        | -
People buy from people.                  | People                           | everyone      | buy       | buy       | present | from       | -
# doing as subject
Selling rope is a slow trade.            | Selling rope                     | action        | is        | is        | present | a          | -
Being early helps.                       | Being early                      | action        | helps     | helps     | present | -          | -
To sell rope is hard.                    | To sell rope                     | action        | is        | is        | present | hard       | -
# relative clauses
The engine that powers the ferry is old. | The engine that powers the ferry | definite      | is        | is        | present | old        | -
People who rent boats want speed.        | People who rent boats            | everyone      | want      | want      | present | speed      | -
Shoes that pinch go back.                | Shoes that pinch                 | generic       | go        | go        | present | -          | -
Those who wait win.                      | Those who wait                   | definite      | win       | win       | present | -          | -
Captains, who rarely read, want maps.    | Captains, who rarely read        | generic       | want      | want      | present | maps       | -
# reduced relative clauses
The ropes used by the crew are wet.      | The ropes used by the crew       | definite      | are       | are       | present | wet        | -
The rope sold in June was rotten.        | The rope sold in June            | definite      | was       | was       | past    | rotten     | -
# clauses and phrases set before the main clause
If the tide turns, the ferry waits.      | the ferry                        | definite      | waits     | waits     | present | -          | after If
When prices rise, captains grumble.      | captains                         | generic       | grumble   | grumble   | present | -          | after When
Once the rope is wet, it shrinks.        | it                               | it            | shrinks   | shrinks   | present | -          | after Once
Because ropes rot, crews carry spares.   | crews                            | generic       | carry     | carry     | present | spares     | after Because
As a captain, you pay twice.             | you                              | you           | pay       | pay       | present | -          | -
In most ports, tugs are cheap.           | tugs                             | generic       | are       | are       | present | cheap      | -
After lunch the crew slept.              | the crew                         | definite      | slept     | slept     | past    | -          | -
In 1998 the port closed.                 | the port                         | definite      | closed    | closed    | past    | -          | -
In May you met a cook, who swore.        | you                              | you           | met       | met       | past    | a          | -
Since 2016 we sell nets, and you buy.    | we                               | we            | sell      | sell      | present | nets       | -
To sell rope, you need patience.         | you                              | you           | need      | need      | present | patience   | -
However, the crew is tired.              | the crew                         | definite      | is        | is        | present | tired      | -
But nobody asked the pilot.              | nobody                           | everyone      | asked     | asked     | past    | the        | -
# clauses as subject
What you see is a tug.                   | What you see                     | question-word | is        | is        | present | a          | -
How it works is unclear.                 | How it works                     | question-word | is        | is        | present | unclear    | -
# tenses and auxiliaries
The firm will have sold the yard.        | The firm                         | definite      | will      | sold      | modal   | the        | -
Pilots will want to buy a tug.           | Pilots                           | generic       | will      | want      | modal   | buy        | -
You have to pay.                         | You                              | you           | have      | pay       | modal   | -          | -
Nobody should pay twice.                 | Nobody                           | everyone      | should    | pay       | modal   | -          | -
He'd rather sail.                        | He                               | person        | 'd        | sail      | modal   | -          | -
The dock has been rebuilt.               | The dock                         | definite      | has       | rebuilt   | perfect | -          | -
The dock has a crane.                    | The dock                         | definite      | has       | has       | present | a          | -
Pilots have maps.                        | Pilots                           | generic       | have      | have      | present | maps       | -
The pilot doesn't answer.                | The pilot                        | definite      | does      | answer    | present | -          | -
The pilot did not answer.                | The pilot                        | definite      | did       | answer    | past    | -          | -
Our job is to help pilots.               | Our job                          | possessed     | is        | is        | present | help       | -
My first boat sank.                      | My first boat                    | possessed     | sank      | sank      | past    | -          | -
# commands
Ask the pilot before you dock.           | -                                | none          | Ask       | Ask       | present | the        | command
Don't touch the winch.                   | -                                | none          | Do        | touch     | present | the        | command
Never sail alone.                        | -                                | none          | sail      | sail      | present | -          | command
Please sign the form.                    | -                                | none          | sign      | sign      | present | the        | command
First, wash the deck.                    | -                                | none          | wash      | wash      | present | the        | command
Be patient.                              | -                                | none          | Be        | Be        | present | patient    | command
Guard the gate.                          | -                                | none          | Guard     | Guard     | present | the        | command
# labels and list numbers
Vos: Half of it is wrong.                | Half of it                       | everyone      | is        | is        | present | wrong      | -
Editor: Leave the rope alone.            | -                                | none          | Leave     | Leave     | present | the        | command
3. Check the oil first.                  | -                                | none          | Check     | Check     | present | the        | command
# capitals
READ THIS BEFORE YOU SAIL                | -                                | none          | READ      | READ      | present | THIS       | command
Every Captain Needs A Good Rope          | Every Captain                    | everyone      | Needs     | Needs     | present | A          | -
# questions
How do pilots choose a tug?              | How                              | question-word | do        | choose    | present | pilots     | -
Which rope do you want?                  | Which rope                       | question-word | do        | want      | present | you        | -
Why pay more?                            | Why                              | question-word | pay       | pay       | present | more       | -
# verbs the tagger does not see
These tactics work for small firms.      | These tactics                    | definite      | work      | work      | present | for        | -
Consumers browse.                        | Consumers                        | generic       | browse    | browse    | present | -          | -
The price drives the order.              | The price                        | definite      | drives    | drives    | present | the        | -
Paint prevents rust.                     | Paint                            | generic       | prevents  | prevents  | present | rust       | -
# fragments
A cheaper pump.                          | -                                | none          | -         | -         | none    | -          | -
Three reasons to sail at night.          | -                                | none          | -         | -         | none    | -          | -
Not at all.                              | -                                | none          | -         | -         | none    | -          | -
`

interface Row {
  readonly group: string
  readonly sentence: string
  readonly reading: readonly string[]
}

const rowsOf = (table: string): readonly Row[] => {
  let group = ''
  return table.split('\n').flatMap((line) => {
    if (line.startsWith('#')) group = line.slice(2)
    const [sentence = '', ...reading] = line.split('|').map((cell) => cell.trim())
    return reading.length === 0 ? [] : [{ group, sentence, reading }]
  })
}

const ROWS = rowsOf(TABLE)

const clauseOf = (text: string): Clause => readClause(cueContextsOf(text)[0]?.sentence.tokens ?? [])

const surface = (text: string, first: Token | null | undefined, last = first): string =>
  first && last ? text.slice(first.start, last.end) : '-'

const readingOf = (text: string): readonly string[] => {
  const clause = clauseOf(text)
  return [
    surface(text, clause.subject[0], clause.subject.at(-1)),
    clause.subjectKind,
    surface(text, clause.finite),
    surface(text, clause.main),
    clause.tense,
    surface(text, clause.complement),
    clause.imperative ? 'command' : clause.fronted ? `after ${surface(text, clause.fronted)}` : '-',
  ]
}

describe('the main clause', () => {
  test.each(ROWS)('$group: $sentence', ({ sentence, reading }) => {
    expect(readingOf(sentence)).toEqual(reading)
  })

  test('has examples enough', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(40)
  })
})

describe('a clause of being', () => {
  test.each([
    ['Nets are dear.', true],
    ['The net was red.', true],
    ['The net is sold.', false],
    ['The net may be red.', false],
    ['The net has a hole.', false],
    ['A red net.', false],
  ])('%s %s', (text, expected) => {
    expect(isCopular(clauseOf(text))).toBe(expected)
  })
})

test('nothing is read from nothing', () => {
  expect(readClause([])).toEqual({
    subject: [],
    subjectKind: 'none',
    finite: null,
    main: null,
    tense: 'none',
    imperative: false,
    fronted: null,
    complement: null,
  })
})

test('a sentence without end is read in linear time', () => {
  const token = (key: string, pos: string): Token => ({ start: 0, end: 1, key, lemma: key, pos })
  const phrase = [
    token('nets', 'NOUN'),
    { ...token('used', 'VERB'), lemma: 'use' },
    token('by', 'ADP'),
  ]
  const tokens = Array.from({ length: 20_000 }, () => phrase).flat()
  const start = performance.now()
  readClause(tokens)
  readClause([token('if', 'SCONJ'), ...tokens, token(',', 'PUNCT'), ...tokens])
  expect(performance.now() - start).toBeLessThan(2000)
})

import type { Token } from '../text/token.ts'

/** Words that open a relative clause. */
export const RELATIVES: ReadonlySet<string> = new Set([
  'who',
  'which',
  'that',
  'whose',
  'whom',
  'where',
])

/** Words that open a question or a clause that stands for a noun. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set([
  'what',
  'who',
  'how',
  'why',
  'which',
  'whose',
])

/** Tags of what stands before a clause and is no part of it. */
export const OPENERS: ReadonlySet<string> = new Set(['CCONJ', 'INTJ', 'ADV', 'PUNCT', 'SYM'])

/** Tags of a verb group. */
export const GROUP: ReadonlySet<string> = new Set(['AUX', 'VERB', 'ADV', 'PART'])

/** Words that speak of all, most, some or none. */
export const EVERYONE: ReadonlySet<string> = new Set(
  'everyone everybody everything anyone anybody anything nobody no-one nothing people one most many few some half all each every any no both neither none'.split(
    ' ',
  ),
)

const IRREGULAR_PAST = new Set(
  'went said told came took made got began left found gave asked saw knew met thought became kept brought bought sold led felt held wrote stood heard meant paid sat spoke ran grew lost fell sent built understood drew broke spent rose drove wore chose ate taught caught fought won threw flew forgot hid rang sang drank swam shook stole woke struck swore tore slept sank dealt swept wept crept leapt learnt burnt dreamt lent bent lit hung dug slid spun stuck swung blew froze shrank sprang sought fed fled sped shot shone rode bit laid arose forgave overcame withdrew undertook'.split(
    ' ',
  ),
)

/** Whether a verb has the form of the past. */
export const isPastForm = (token: Token): boolean =>
  IRREGULAR_PAST.has(token.key) || (token.key.endsWith('ed') && token.key !== token.lemma)

/** Tokens between a participle and the finite verb, at most. */
const LONGEST_PHRASE = 12

/** "The ropes used by crews are wet": a participle behind its noun, with the finite verb still to come. */
const isReducedRelative = (tokens: readonly Token[], at: number): boolean => {
  const [before, verb, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (verb === undefined || !isPastForm(verb) || after?.pos !== 'ADP') return false
  if (!/^(?:NOUN|PROPN)$/u.test(before?.pos ?? '')) return false
  const rest = tokens.slice(at + 1, at + 1 + LONGEST_PHRASE)
  const auxiliary = rest.findIndex(({ pos }) => pos === 'AUX')
  return (
    auxiliary > 0 &&
    rest.slice(0, auxiliary).every(({ pos }) => /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/u.test(pos))
  )
}

/** Whether the token at an index is a finite verb by its tag and what stands before it. */
export const isFinite = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token === undefined) return false
  const infinitive = before?.key === 'to' || (before?.pos === 'ADV' && tokens[at - 2]?.key === 'to')
  if (token.pos === 'AUX') return !infinitive && !/^(?:be|been|being|having)$/u.test(token.key)
  if (token.pos !== 'VERB' || infinitive) return false
  if (token.key.endsWith('ing') && token.key !== token.lemma) return false
  return before?.pos !== 'ADP' && before?.pos !== 'DET' && !isReducedRelative(tokens, at)
}

/** The first finite verb outside relative clauses; with `inClause`, behind the clause that opens it. */
const finiteFrom = (tokens: readonly Token[], from: number, inClause: boolean): number => {
  let relative = inClause
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) return -1
    const before = tokens[i - 1]
    const afterNoun =
      before !== undefined &&
      (/^(?:NOUN|PROPN|PRON|NUM)$/u.test(before.pos) || before.key === 'those')
    if (i > from && RELATIVES.has(token.key) && (afterNoun || before?.key === ',')) {
      relative = true
      continue
    }
    // wink takes the verb of "shoes that pinch" for a noun
    const afterRelative = RELATIVES.has(before?.key ?? '') || before?.key === 'what'
    const asNoun = relative && afterRelative && token.pos === 'NOUN'
    if (!asNoun && !isFinite(tokens, i)) continue
    if (!relative) return i
    // The verb group of a relative clause ends with its full verb: "who have never sailed | fail".
    while (/^(?:AUX|ADV|PART)$/u.test(tokens[i]?.pos ?? '') && GROUP.has(tokens[i + 1]?.pos ?? ''))
      i++
    relative = false
  }
  return -1
}

/** wink takes the capital of a command for a name: "Guard the gate." No noun goes on with "the" or "it". */
export const isUnseenCommand = (tokens: readonly Token[], at: number): boolean => {
  const [token, after] = [tokens[at], tokens[at + 1]]
  if (token?.key === 'be') return tokens.slice(0, at).every(({ pos }) => OPENERS.has(pos))
  return (
    /^(?:NOUN|PROPN|ADJ)$/u.test(token?.pos ?? '') &&
    !EVERYONE.has(token?.key ?? '') &&
    !/(?:s|ing|ly|ed|day|tomorrow|tonight)$|^(?:such|what|quite|twice|double|like|than|not)$/u.test(
      token?.key ?? '',
    ) &&
    /^(?:the|an?|it|them|him|me|us|your|my|our|their|each|every)$/u.test(after?.key ?? '')
  )
}

/**
 * The verb of a sentence in which wink sees none: a word after a noun that nothing but a verb can be, as
 * in "These tactics work for firms", "Consumers browse." or "Price drives the order".
 */
const unseenVerb = (tokens: readonly Token[], from: number): number =>
  tokens.findIndex((token, i) => {
    const before = tokens[i - 1]
    const after = tokens[i + 1]
    if (i <= from || before === undefined || !/^(?:NOUN|ADJ)$/u.test(token.pos)) return false
    if (/[^s]s$/u.test(token.key) && /^(?:NOUN|PROPN|PRON|DET)$/u.test(before.pos)) {
      const bare = before.pos !== 'DET' || /^(?:this|that)$/u.test(before.key)
      const object = /^(?:DET|PRON)$/u.test(after?.pos ?? '') && !RELATIVES.has(after?.key ?? '')
      return bare && object
    }
    const plural = /^(?:NOUN|PROPN)$/u.test(before.pos) && /(?:[^s]s|people|men)$/u.test(before.key)
    const open =
      after === undefined || /^(?:ADP|DET|PRON|ADV|ADJ|PUNCT|PART|PROPN)$/u.test(after.pos)
    return plural && open && !token.key.endsWith('s')
  })

/** wink takes the subject of "Paint prevents rust" for a command. */
const isVerbAfterNoun = (tokens: readonly Token[], at: number): boolean => {
  const [before, verb, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (before?.pos !== 'VERB' || before.key !== before.lemma || verb === undefined) return false
  if (verb.pos === 'AUX') return isFinite(tokens, at)
  const isThird = verb.pos === 'VERB' && verb.key.endsWith('s') && verb.key !== verb.lemma
  return isThird && /^(?:NOUN|DET|PRON)$/u.test(after?.pos ?? '')
}

/** The index of the finite verb of a main clause that starts at an index; -1 when there is none. */
export const verbOf = (tokens: readonly Token[], start: number): number => {
  if (isUnseenCommand(tokens, start)) return start
  if (isVerbAfterNoun(tokens, start + 1)) return start + 1
  const isQuestion = tokens.some(({ key }) => key === '?')
  const opensWithClause = !isQuestion && QUESTION_WORDS.has(tokens[start]?.key ?? '')
  const behind = opensWithClause ? finiteFrom(tokens, start, true) : -1
  const seen = behind < 0 ? finiteFrom(tokens, start, false) : behind
  return seen < 0 ? unseenVerb(tokens, start) : seen
}

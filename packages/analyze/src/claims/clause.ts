import type { Token } from '../text/token.ts'

/** What kind of thing the main clause speaks of. */
export type SubjectKind =
  | 'none'
  | 'i'
  | 'we'
  | 'you'
  | 'person'
  | 'they'
  | 'it'
  | 'this'
  | 'there'
  | 'question-word'
  | 'action'
  | 'everyone'
  | 'generic'
  | 'definite'
  | 'possessed'
  | 'name'

/** When, or how surely, the main clause holds. */
export type Tense = 'present' | 'past' | 'perfect' | 'modal' | 'none'

/** The main clause of a sentence, as far as tags show it: its subject, its finite verb and what follows. */
export interface Clause {
  readonly subject: readonly Token[]
  readonly subjectKind: SubjectKind
  /** The finite verb or auxiliary; `null` for a fragment. */
  readonly finite: Token | null
  /** The verb with the meaning: "will have sold" has `sold`; the finite verb where there is one only. */
  readonly main: Token | null
  readonly tense: Tense
  /** A base form that opens the clause, as commands do. */
  readonly imperative: boolean
  /** The subordinator of a clause that stands before the main one ("If prices rise, …"). */
  readonly fronted: Token | null
  /** The first word after the verb that is no adverb. */
  readonly complement: Token | null
}

const SUBORDINATORS = new Set(
  'if when while although though because since as once unless until whenever where wherever before after whereas'.split(
    ' ',
  ),
)
const RELATIVES = new Set(['who', 'which', 'that', 'whose', 'whom', 'where'])
const MODALS = new Set(
  "can could will would shall should may might must ca wo 'll ought cannot need".split(' '),
)
const BE = new Set("is are was were am be been being 's 're 'm".split(' '))
const HAVE = new Set("has have had 've".split(' '))
const PAST_AUX = new Set(['was', 'were', 'had', 'did'])
const DO = new Set(['do', 'does', 'did'])
const OPENERS = new Set(['CCONJ', 'INTJ', 'ADV', 'PUNCT', 'SYM'])
const COMMAND_OPENERS = new Set(['please', 'first', 'instead', 'then', 'next', 'finally', 'second'])
const EVERYONE = new Set(
  'everyone everybody anyone anybody nobody no-one people one most many few some all each every any no both none'.split(
    ' ',
  ),
)
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'such'])
const POSSESSIVES = new Set(['my', 'our', 'your', 'his', 'her', 'its', 'their'])
const PRONOUNS: ReadonlyMap<string, SubjectKind> = new Map([
  ['i', 'i'],
  ['we', 'we'],
  ['you', 'you'],
  ['he', 'person'],
  ['she', 'person'],
  ['they', 'they'],
  ['it', 'it'],
  ['this', 'this'],
  ['that', 'this'],
  ['these', 'this'],
  ['those', 'this'],
  ['there', 'there'],
  ['what', 'question-word'],
  ['who', 'question-word'],
  ['how', 'question-word'],
  ['why', 'question-word'],
  ['which', 'question-word'],
  ['whose', 'question-word'],
])
const IRREGULAR_PAST =
  /^(?:went|said|told|came|took|made|got|began|left|found|gave|asked|saw|knew|met|thought|became|kept|brought|bought|sold|led|felt|held|wrote|stood|heard|meant|paid|sat|spoke|ran|grew|lost|fell|sent|built|understood|drew|broke|spent|rose|drove|wore|chose|ate|taught|caught|fought|won|threw|flew|forgot|hid|rang|sang|drank|swam|shook|stole|woke|struck|swore|tore)$/u

const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.key)

const isPastForm = (token: Token): boolean =>
  IRREGULAR_PAST.test(token.key) || (token.key.endsWith('ed') && token.key !== token.lemma)

const isFinite = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token === undefined) return false
  if (token.pos === 'AUX')
    return token.key !== 'be' && token.key !== 'been' && token.key !== 'being'
  if (token.pos !== 'VERB') return false
  if (token.key.endsWith('ing') && token.key !== token.lemma) return false
  if (before === undefined) return true
  const beforeThat = tokens[at - 2]
  const infinitive = before.key === 'to' || (before.pos === 'ADV' && beforeThat?.key === 'to')
  return !infinitive && before.pos !== 'ADP' && before.pos !== 'DET'
}

/** A label at the start, such as the name of a speaker: "Vos: Half of it is wrong." */
const LONGEST_LABEL = 6

const afterLabel = (tokens: readonly Token[]): readonly Token[] => {
  const colon = tokens.findIndex(({ key }, i) => key === ':' && i <= LONGEST_LABEL)
  const rest = tokens.slice(colon + 1)
  return colon > 0 && rest.filter(isWord).length > 1 ? rest : tokens
}

/** Where the main clause starts: after openers and after a clause or phrase set before it by a comma. */
const mainStart = (tokens: readonly Token[]): { at: number; fronted: Token | null } => {
  let at = 0
  while (at < tokens.length && OPENERS.has(tokens[at]?.pos ?? '')) at++
  const opener = tokens[at]
  if (opener === undefined) return { at: 0, fronted: null }
  const isClause = SUBORDINATORS.has(opener.key)
  if (!isClause && opener.pos !== 'ADP') return { at, fronted: null }
  const comma = tokens.findIndex((token, i) => i > at && token.key === ',')
  const rest = comma < 0 ? -1 : tokens.findIndex((_, i) => i > comma && isFinite(tokens, i))
  if (rest < 0) return { at, fronted: null }
  return { at: comma + 1, fronted: isClause ? opener : null }
}

const finiteFrom = (tokens: readonly Token[], from: number): number => {
  let relative = false
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) return -1
    const before = tokens[i - 1]
    const afterNoun = before !== undefined && /^(?:NOUN|PROPN|PRON|NUM)$/u.test(before.pos)
    if (i > from && RELATIVES.has(token.key) && (afterNoun || before?.key === ',')) {
      relative = true
      continue
    }
    // wink takes the verb of "shoes that pinch" for a noun
    const asNoun = relative && RELATIVES.has(before?.key ?? '') && token.pos === 'NOUN'
    if (!asNoun && !isFinite(tokens, i)) continue
    if (!relative) return i
    // The verb group of a relative clause ends where no verb, adverb or negator follows.
    while (i + 1 < tokens.length && /^(?:VERB|AUX|ADV|PART)$/u.test(tokens[i + 1]?.pos ?? '')) i++
    relative = false
  }
  return -1
}

/**
 * The verb of a sentence in which wink sees none: a word after a plural noun that nothing but a verb can
 * be, as in "These tactics work for firms" or "Consumers browse."
 */
const unseenVerb = (tokens: readonly Token[], from: number): number =>
  tokens.findIndex((token, i) => {
    const before = tokens[i - 1]
    const after = tokens[i + 1]
    if (i <= from || before === undefined || !/^(?:NOUN|ADJ)$/u.test(token.pos)) return false
    const plural = /^(?:NOUN|PROPN)$/u.test(before.pos) && /[^s]s$|people$|men$/u.test(before.key)
    const open =
      after === undefined || /^(?:ADP|DET|PRON|ADV|ADJ|PUNCT|PART|PROPN)$/u.test(after.pos)
    return plural && open && !/s$/u.test(token.key)
  })

const kindOf = (subject: readonly Token[]): SubjectKind => {
  const words = subject.filter((token) => !OPENERS.has(token.pos) || EVERYONE.has(token.key))
  const [first] = words
  const last = words.at(-1)
  if (first === undefined || last === undefined) return 'none'
  const bare = words.length === 1 || first.pos === 'ADP' ? PRONOUNS.get(last.key) : undefined
  if (bare !== undefined) return bare
  if (first.key.endsWith('ing') && (first.pos === 'VERB' || first.pos === 'NOUN')) return 'action'
  if (EVERYONE.has(first.key)) return 'everyone'
  if (PRONOUNS.get(first.key) === 'question-word') return 'question-word'
  if (POSSESSIVES.has(first.key)) return 'possessed'
  if (DEFINITE.has(first.key)) return 'definite'
  const pronoun = PRONOUNS.get(first.key)
  if (pronoun !== undefined) return pronoun
  const preposition = words.findIndex((token, i) => i > 0 && token.pos === 'ADP')
  const phrase = preposition < 0 ? words : words.slice(0, preposition)
  const head = phrase.findLast((token) => /^(?:NOUN|PROPN)$/u.test(token.pos)) ?? last
  // wink takes a capital at the start of a sentence for a name
  const isName = head.pos === 'PROPN' && !(head === first && /s$/u.test(head.key))
  return isName ? 'name' : 'generic'
}

const tenseOf = (finite: Token | undefined, next: readonly Token[]): Tense => {
  if (finite === undefined) return 'none'
  if (MODALS.has(finite.key) && finite.pos === 'AUX') return 'modal'
  if (finite.key === "'d") return 'modal'
  if (PAST_AUX.has(finite.key)) return 'past'
  if (HAVE.has(finite.key)) {
    const after = next.find((token) => token.pos !== 'ADV' && token.pos !== 'PART')
    const participle =
      after !== undefined && /^(?:VERB|AUX)$/u.test(after.pos) && after.key !== 'to'
    return participle ? 'perfect' : 'present'
  }
  return isPastForm(finite) ? 'past' : 'present'
}

/** Reads the main clause of a sentence off its tags; a list number at the start is no part of it. */
export const readClause = (sentence: readonly Token[]): Clause => {
  const numbered =
    /^\d+[.)]?$/u.test(sentence[0]?.key ?? '') && /^[.)]?$/u.test(sentence[1]?.key ?? '.')
  const tokens = afterLabel(numbered ? sentence.slice(1) : sentence)
  const { at: start, fronted } = mainStart(tokens)
  const seen = finiteFrom(tokens, start)
  const at = seen < 0 ? unseenVerb(tokens, start) : seen
  const finite = at < 0 ? undefined : tokens[at]
  const subject = at < 0 ? [] : tokens.slice(start, at).filter(isWord)
  const after = at < 0 ? [] : tokens.slice(at + 1)
  const isAuxiliary = finite?.pos === 'AUX'
  const group = after.slice(
    0,
    after.findIndex((t) => !/^(?:AUX|VERB|ADV|PART|PRON)$/u.test(t.pos)) + 1 || after.length,
  )
  const lexical = isAuxiliary ? group.findLast((token) => token.pos === 'VERB') : undefined
  const bare = subject.every((token) => OPENERS.has(token.pos) || COMMAND_OPENERS.has(token.key))
  const negated = DO.has(finite?.key ?? '') && after[0]?.lemma === 'not'
  const base = finite !== undefined && finite.key === finite.lemma && finite.pos === 'VERB'
  const complement = after.find(
    (token) => token !== lexical && isWord(token) && !/^(?:ADV|PART|AUX)$/u.test(token.pos),
  )
  return {
    subject,
    subjectKind: kindOf(subject),
    finite: finite ?? null,
    main: lexical ?? finite ?? null,
    tense: tenseOf(finite, after),
    imperative: bare && (base || negated),
    fronted,
    complement: complement ?? null,
  }
}

/** Whether the main clause is one of being: "Trust is slow." */
export const isCopular = ({ finite, main }: Clause): boolean =>
  finite !== null && finite === main && BE.has(finite.key)

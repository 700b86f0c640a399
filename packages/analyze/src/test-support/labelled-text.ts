import type { Block, BlockKind } from '@contend/ingest'
import { contextsOf, unlabelled } from '../claims/label-sentences.ts'
import type { CueContext } from '../claims/cue.ts'
import { compileLexicons } from '../lexicon/compile.ts'
import type { Sentence } from '../model/sentence.ts'
import { findNegations } from '../negation/find-negations.ts'
import { indexHits } from '../text/category-index.ts'
import { counts, type ParsedSentence } from '../text/parsed-sentence.ts'
import { winkTokens } from '../text/wink.ts'
import { countWords } from '../text/words.ts'
import { findVoices } from '../voice/find-voices.ts'
import { tokenize } from './lexicon-fixture.ts'
import { shippedLexicons } from './shipped-data.ts'

/** What the stages behind the labels read, with labels set by hand: no weight is asked. */
export interface LabelledText {
  readonly contexts: readonly CueContext[]
  readonly labelled: readonly Sentence[]
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  t: 'title',
  h: 'heading',
  l: 'list-item',
  x: 'boilerplate',
}

const { match } = compileLexicons(shippedLexicons, { tokenize }).matcherFor('en')

/**
 * A text of labelled sentences, one a line as `LABELS | SENTENCE`: `C` claim, `P` premise, both or `-`,
 * with `t` title, `h` heading, `l` list item or `x` boilerplate before it; an empty line parts paragraphs.
 */
export const labelledText = (lines: string): LabelledText => {
  const blocks: Block[] = []
  const parsed: ParsedSentence[] = []
  const labels: string[] = []
  let text = ''
  let open = false
  for (const line of lines.trim().split('\n')) {
    const [marks = '', sentence = ''] = line.split('|').map((part) => part.trim())
    if (sentence === '') {
      open = false
      continue
    }
    const kind = KINDS[marks.charAt(0)] ?? 'paragraph'
    const last = blocks.at(-1)
    const joins = open && last?.kind === kind && kind === 'paragraph'
    text += text === '' ? '' : joins ? ' ' : '\n\n'
    const [start, end] = [text.length, text.length + sentence.length]
    text += sentence
    if (joins) blocks[blocks.length - 1] = { ...last, end }
    else blocks.push({ kind, rule: 'test', start, end })
    open = true
    const tokens = winkTokens(text, { start, end })
    const hits = match(tokens, text, { start, end })
    parsed.push({
      index: parsed.length,
      start,
      end,
      block: kind,
      blockIndex: blocks.length - 1,
      text: sentence,
      words: countWords(sentence),
      tokens,
      hits,
      lexical: indexHits(hits),
    })
    labels.push(marks)
  }
  const voices = findVoices(text, blocks, parsed)
  const contexts = contextsOf(parsed, voices, parsed.map(findNegations))
  const labelled = contexts.map(({ sentence, voice }, i): Sentence => {
    if (!counts(sentence)) return unlabelled(sentence)
    const claim = labels[i]?.includes('C') === true
    const premise = labels[i]?.includes('P') === true
    return {
      ...unlabelled(sentence),
      claim,
      claimScore: claim ? 0.8 : 0.2,
      premise,
      premiseScore: premise ? 0.8 : 0.2,
      question: sentence.text.endsWith('?'),
      voice: voice.voice,
      attitude: voice.attitude,
      rules: {
        voice: voice.rule,
        ...(voice.attitudeRule === null ? {} : { attitude: voice.attitudeRule }),
      },
    }
  })
  return { contexts, labelled }
}

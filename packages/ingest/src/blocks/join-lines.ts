import { surfaceOf } from '../span.ts'
import { draftOf } from './draft.ts'
import type { Draft } from './draft.ts'
import type { Place } from './line-rule.ts'
import type { Line } from './line.ts'
import { lineRuleFor } from './line-rules.ts'
import { plainText } from './plain-text.ts'
import { isAdjacent, isFull, wrapColumn } from './wrapping.ts'

const anywhere: ReadonlySet<Place> = new Set(['anywhere'])

const endsSentence = /[.!?؟:;…"”’»)\]]\s*$/
const startsLower = /^["“‘«([*_]*\p{Ll}/u

/** A break in mid-sentence: the line stops without an end and the next goes on in small letters. */
const goesOn = (surface: string, next: string): boolean =>
  surface.length >= 40 && !endsSentence.test(surface) && startsLower.test(next)

const isRuled = (surface: string): boolean => {
  const plain = plainText(surface)
  return lineRuleFor({ plain, words: plain.split(' ').length }, anywhere) !== null
}

const joins: ReadonlySet<Line['mark']> = new Set(['plain', 'bullet', 'number'])

/**
 * Lines to drafts. A paragraph wrapped at a column becomes one draft; where every line is a paragraph
 * of its own, every line becomes one.
 */
export const joinLines = (text: string, lines: readonly Line[]): readonly Draft[] => {
  const column = wrapColumn(lines)

  const continues = (first: Line, line: Line, next: Line): boolean => {
    if (!joins.has(first.mark) || !isAdjacent(line, next)) return false
    if (next.quoted !== line.quoted && !line.quoted) return false
    const surface = surfaceOf(text, line)
    const following = surfaceOf(text, next)
    if (first.mark !== 'plain' && next.indent > first.indent) return true
    if (first.mark === 'plain' && next.indent >= first.indent + 2 && next.indent > line.indent)
      return false
    if (isFull(line, following, column)) return true
    return goesOn(surface, following) && !isRuled(following)
  }

  const drafts: Draft[] = []
  let first: Line | null = null
  let last: Line | null = null
  for (const line of lines) {
    if (first !== null && last !== null && !continues(first, last, line)) {
      drafts.push(draftOf(text, first, last.end))
      first = null
    }
    first ??= line
    last = line
  }
  if (first !== null && last !== null) drafts.push(draftOf(text, first, last.end))
  return drafts
}

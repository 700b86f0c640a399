import { splitAtHyphens } from '../text/fold.ts'
import type { Token } from '../text/token.ts'

/**
 * The words of a sentence as lexicons see them. Hyphens between words are gone and hyphenated words are
 * cut, so that `peer-to-peer` and `peer to peer` are the same three pieces; contractions are cut, which
 * wink does before a blank but not before a comma. Punctuation is a piece too; white space is not, though
 * wink makes tokens of line ends. Parallel arrays: `keys[i]` stands at `starts[i]` to `ends[i]` in the text.
 */
export interface Pieces {
  readonly keys: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

interface PieceList {
  readonly keys: string[]
  readonly starts: number[]
  readonly ends: number[]
}

const CONTRACTION = /^(.+?)(n't|'(?:[sdm]|re|ve|ll))$/
const FUSED =
  /^(can|do|does|did|is|are|was|were|have|has|had|would|could|should|must|might)(not|nt)$/

const isGluedHyphen = (tokens: readonly Token[], at: number): boolean => {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return (
    before !== undefined &&
    token?.key === '-' &&
    before.end === token.start &&
    (after === undefined || after.start === token.end)
  )
}

const push = (list: PieceList, key: string, start: number, end: number): void => {
  list.keys.push(key)
  list.starts.push(start)
  list.ends.push(end)
}

const pushWord = (list: PieceList, key: string, start: number, end: number): void => {
  const mayBeCut = key.includes("'") || key.endsWith('t')
  const parts = mayBeCut ? (CONTRACTION.exec(key) ?? FUSED.exec(key)) : null
  const [, word, tail] = parts ?? []
  if (word === undefined || tail === undefined) {
    push(list, key, start, end)
    return
  }
  const cut = end - start === key.length ? start + word.length : null
  push(list, word, start, cut ?? end)
  push(list, tail, cut ?? start, end)
}

const pushHyphenated = (list: PieceList, { key, start, end }: Token, text: string): void => {
  const parts = key.split('-').filter((part) => part !== '')
  const surfaces = splitAtHyphens(text.slice(start, end))
  if (parts.length === 0) push(list, key, start, end)
  else if (surfaces.filter((surface) => surface !== '').length === parts.length) {
    let cursor = start
    let next = 0
    for (const surface of surfaces) {
      const part = parts[next]
      if (surface !== '' && part !== undefined) {
        pushWord(list, part, cursor, cursor + surface.length)
        next += 1
      }
      cursor += surface.length + 1
    }
  } else for (const part of parts) push(list, part, start, end)
}

/** wink cuts words at soft hyphens and makes tokens of them, whose key is empty. Puts the words together. */
const isRestOfWord = (list: PieceList, tokens: readonly Token[], at: number): boolean => {
  const [token, invisible] = [tokens[at], tokens[at - 1]]
  return (
    token !== undefined &&
    invisible?.key === '' &&
    invisible.end === token.start &&
    list.ends.at(-1) === invisible.start &&
    /[\p{L}\p{N}]$/u.test(list.keys.at(-1) ?? '') &&
    /^[\p{L}\p{N}]/u.test(token.key)
  )
}

/** wink makes tokens of the rarer apostrophes, and of what they part. Puts the word together and cuts it. */
const joinApostrophe = (list: PieceList, token: Token, text: string): boolean => {
  const last = list.keys.length - 1
  const [start, mark] = [list.starts[last - 1] ?? -1, list.starts[last] ?? -1]
  const isJoint =
    list.keys[last] === "'" &&
    list.ends[last] === token.start &&
    list.ends[last - 1] === mark &&
    !/['’]/.test(text.charAt(mark)) &&
    /^\p{L}+$/u.test(`${list.keys[last - 1] ?? ''}${token.key}`)
  if (!isJoint) return false
  const key = `${list.keys[last - 1] ?? ''}'${token.key}`
  for (const values of [list.keys, list.starts, list.ends]) values.length -= 2
  pushWord(list, key, start, token.end)
  return true
}

/** Cuts tokens into pieces. */
export const piecesOf = (tokens: readonly Token[], text: string): Pieces => {
  const list: PieceList = { keys: [], starts: [], ends: [] }
  tokens.forEach((token, at) => {
    const { key, start, end } = token
    if (key.trim() === '') return
    if (isRestOfWord(list, tokens, at)) {
      list.keys.push(`${list.keys.pop() ?? ''}${key}`)
      list.ends.splice(-1, 1, end)
    } else if (joinApostrophe(list, token, text)) return
    else if (!key.includes('-')) pushWord(list, key, start, end)
    else if (key !== '-') pushHyphenated(list, token, text)
    else if (!isGluedHyphen(tokens, at)) push(list, key, start, end)
  })
  return list
}

import type { Block, BlockKind } from '../document.ts'
import { surfaceOf } from '../span.ts'
import type { Span } from '../span.ts'
import { hasWord } from './line.ts'
import { splitLines } from './split-lines.ts'

const topKey = /^["']?([\p{L}_][^:"']{0,60})["']?:/u

const kinds: Readonly<Record<string, BlockKind>> = {
  title: 'title',
  description: 'caption',
  excerpt: 'caption',
  summary: 'caption',
  meta_description: 'caption',
}

const kindOf = (key: string): BlockKind => {
  const name = key.trim().toLowerCase().replaceAll('-', '_')
  return Object.hasOwn(kinds, name) ? (kinds[name] ?? 'boilerplate') : 'boilerplate'
}

/** Every line of the front matter as a block: its title, its summaries, and machine data. */
export const frontMatterBlocks = (text: string, span: Span): readonly Block[] => {
  let kind: BlockKind = 'boilerplate'
  return splitLines(text, span).flatMap((line) => {
    const raw = surfaceOf(text, line)
    if (!hasWord(raw)) return []
    const key = topKey.exec(raw)?.[1]
    if (key !== undefined) kind = kindOf(key)
    const content = raw.replace(/^\s*(?:-\s+)?/, '')
    const start = line.start + raw.length - content.length
    return [{ start, end: start + content.trimEnd().length, kind, rule: `front-matter-${kind}` }]
  })
}

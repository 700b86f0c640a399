import type { Artifact, Comparison, Exporter } from 'contend'

const heading = (title: string): string => `# ${title}\n`

/** A line for each document that takes a side: its position and the sentence that says it best. */
const positionLines = (comparison: Comparison, proposition: string): readonly string[] =>
  comparison.analyses.flatMap(({ document, sentences, positions }) => {
    const found = positions.find((position) => position.proposition === proposition)
    if (found === undefined || found.position === 'absent') return []
    const best = sentences[found.sentenceFor ?? found.sentenceAgainst ?? -1]
    const quote = best === undefined ? '' : `: “${document.text.slice(best.start, best.end)}”`
    return [`- ${document.id} (${found.position})${quote}`]
  })

/**
 * An exporter is a function from a comparison to files. This one makes a Markdown page that lists who
 * stands where.
 */
export const exportMarkdown: Exporter = function* (comparison): Iterable<Artifact> {
  const sections = comparison.frame.propositions.map(({ id, statement }) =>
    [heading(statement), ...positionLines(comparison, id), ''].join('\n'),
  )
  yield {
    path: 'positions.md',
    mediaType: 'text/markdown',
    contents: sections.join('\n'),
  }
}

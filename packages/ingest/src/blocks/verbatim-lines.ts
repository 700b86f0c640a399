interface Fence {
  readonly opens: RegExp
  readonly closes: RegExp
}

/** Stretches that are no prose, by the line that opens them and the line that closes them. */
const fences: readonly Fence[] = [
  { opens: /^\s{0,3}```/, closes: /^\s{0,3}```\s*$/ },
  { opens: /^\s{0,3}~~~/, closes: /^\s{0,3}~~~\s*$/ },
  {
    opens: /^\s*<(?:script|style)\b(?!.*<\/(?:script|style))/i,
    closes: /<\/(?:script|style)\s*>/i,
  },
  { opens: /^\s*<!--(?!.*-->)/, closes: /-->/ },
]

/**
 * Numbers of the lines inside code fences, scripts, style sheets and comments, their delimiters
 * included. A fence that is never closed is none: it would swallow the rest of the article.
 */
export const verbatimLines = (lines: readonly string[]): ReadonlySet<number> => {
  const verbatim = new Set<number>()
  const unclosed = new Set<Fence>()
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const fence = fences.find((candidate) => !unclosed.has(candidate) && candidate.opens.test(line))
    if (fence === undefined) continue
    let close = index + 1
    while (close < lines.length && !fence.closes.test(lines[close] ?? '')) close += 1
    if (close === lines.length) {
      unclosed.add(fence)
      continue
    }
    for (let inside = index; inside <= close; inside += 1) verbatim.add(inside)
    index = close
  }
  return verbatim
}

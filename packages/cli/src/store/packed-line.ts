import type { DocumentAnalysis } from '@contend/analyze'
import { formatJson } from '@contend/report'
import { partNames } from './analysis-record.ts'
import type { ReadSection } from './packed-analysis.ts'

const parts: ReadonlySet<string> = new Set(partNames)

/** The line of an analysis in `analysis.ndjson`, as `formatAnalysis` gives it, put together from its packed parts. */
export const packedLine = (analysis: DocumentAnalysis, read: ReadSection): string => {
  const jsonOf = (owner: object, name: string): string => {
    if (parts.has(name)) return read(name)
    if (name === 'document') return objectOf(analysis.document)
    const value: unknown = Reflect.get(owner, name)
    return formatJson(value)
  }
  // Names only: asking for the value of a part would have it parsed.
  const objectOf = (owner: object): string =>
    `{${Object.keys(owner)
      .map((name) => `${JSON.stringify(name)}:${jsonOf(owner, name)}`)
      .join(',')}}`
  return `${objectOf(analysis)}\n`
}

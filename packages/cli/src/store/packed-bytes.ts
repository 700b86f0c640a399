import { sectionNames } from './packed-analysis.ts'
import type { PackedAnalysis } from './packed-analysis.ts'

type Contents = Omit<PackedAnalysis, 'bytes'>

const layout = sectionNames.join(' ')

/** A packed analysis as bytes: a line that tells what is in there, then its sections. */
export const packedToBytes = ({ bytes, ...contents }: PackedAnalysis): Buffer =>
  Buffer.concat([Buffer.from(`${JSON.stringify({ layout, ...contents })}\n`), bytes])

const isContents = (value: unknown): value is Contents =>
  typeof value === 'object' && value !== null && 'layout' in value && value.layout === layout

/** The packed analysis of bytes that `packedToBytes` gave; `null` for others, and of another layout. */
export const packedFromBytes = (bytes: Buffer): PackedAnalysis | null => {
  const lineEnd = bytes.indexOf('\n')
  try {
    const contents: unknown = JSON.parse(bytes.toString('utf8', 0, lineEnd))
    if (!isContents(contents)) return null
    const { head, ends, rows } = contents
    return { head, ends, rows, bytes: bytes.subarray(lineEnd + 1) }
  } catch {
    return null
  }
}

import { analyzeText, buildReport, compare, writeArtifacts } from 'contend'
import type { Comparison } from 'contend'
import { exportMarkdown } from './custom-exporter.ts'

/** Two texts that disagree. */
const texts = {
  apart: 'B2B and B2C are fundamentally different. A company must be sold to with patience.',
  alike: 'The line between B2B and B2C is a myth. Everybody buys from people they trust.',
}

/** Compares the texts and writes the report, and a page of our own, below a folder. */
export const compareTwoTexts = async (folder: string): Promise<Comparison> => {
  const analyses = Object.entries(texts).map(([id, text]) => analyzeText(text, { id }))
  const comparison = compare(analyses)
  await writeArtifacts(folder, [...buildReport(comparison), ...exportMarkdown(comparison)])
  return comparison
}

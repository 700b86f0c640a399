import type { Exporter } from '../exporter.ts'
import { formatQuantity } from '../html/format-number.ts'
import type { RunManifest } from '../manifest.ts'
import { accountOf } from './account.ts'
import { findingText } from './finding.ts'

/** Titles and quotations of articles must not become markup. */
const escaped = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|~&]/gu, String.raw`\$&`)

const section = (title: string, paragraphs: readonly string[], bullet = ''): string =>
  paragraphs.length === 0
    ? ''
    : `\n## ${title}\n\n${paragraphs.map((text) => `${bullet}${escaped(text)}\n`).join(bullet === '' ? '\n' : '')}`

/** An exporter of `account.md`: the run in words, to read first or to quote in a paper. */
export const exportAccount = (manifest: RunManifest): Exporter =>
  function* exportWithManifest(comparison) {
    const { summary, methods, limitations, references } = accountOf(comparison, manifest)
    const documents = comparison.analyses.length
    const contents = `# What ${formatQuantity(documents, 'document')} ${documents === 1 ? 'argues' : 'argue'}\n${section('Summary', summary.map(findingText))}${section('Methods', methods)}${section('Limitations', limitations, '- ')}${section('References', references, '- ')}`
    yield { path: 'account.md', mediaType: 'text/markdown', contents }
  }

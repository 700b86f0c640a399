import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { detectFormat } from './detect-format.ts'
import { identityOf } from './file-identity.ts'
import { importLexicon } from './import-lexicon.ts'
import { noteKinds, type ImportNote, type ImportReport } from './import-report.ts'

const folder = join(import.meta.dirname, '../../../../../test/fixtures/lexicons')

const noteLine = ({ code, line, column, text, message }: ImportNote): string =>
  `  ${String(line)}${column === null ? '' : `:${String(column)}`} ${code} [${text}] ${message}`

const reportText = ({ format, overlap, read, repaired, notHeld }: ImportReport): string =>
  [
    `format: ${format}, overlap: ${overlap}`,
    `read: ${JSON.stringify(read)}`,
    'repaired:',
    ...repaired.map(noteLine),
    'not held:',
    ...notHeld.map(noteLine),
    '',
  ].join('\n')

describe('a file of every format, with every deviation, and all that is said of it', () => {
  test.each([
    'moods.dic',
    'pronouns-2015.dic',
    'old-mac.dic',
    'one-mark.dic',
    'weather.dicx',
    'tone.lc3',
    'tone.lcd',
    'budget.ykd',
    'harvest.cat',
    'kitchen.yml',
    'long.csv',
    'emotions.txt',
    'intensity.tsv',
    'tidy.csv',
    'scores.txt',
    'valence.csv',
    'marks.csv',
    'lists.csv',
  ])('%s', async (fileName) => {
    const text = readFileSync(join(folder, fileName), 'utf8')
    const format = detectFormat(text, fileName)
    if (format === 'contend') throw new Error('taken for a lexicon of ours')
    const { file, report } = importLexicon(text, {
      path: fileName,
      fileName,
      format,
      ...identityOf(fileName),
    })
    const shown = `${stringify(file.categories)}\n${reportText(report)}`
    await expect(shown).toMatchFileSnapshot(join(folder, `imported/${fileName}.txt`))
  })
})

test('the documentation names every code under its kind', () => {
  const page = readFileSync(join(folder, '../../../docs/lexicon-formats.md'), 'utf8')
  const listed = (title: string): readonly string[] => {
    const table = page.slice(page.indexOf(`| ${title} `)).split('\n\n')[0] ?? ''
    return [...table.matchAll(/^\| `([a-z-]+)`/gm)].map(([, code]) => code ?? '')
  }
  const ofKind = (kind: string): readonly string[] =>
    Object.entries(noteKinds)
      .filter((entry) => entry[1] === kind)
      .map(([code]) => code)
  expect(listed('repaired')).toEqual(ofKind('repaired'))
  expect(listed('not held')).toEqual(ofKind('not-held'))
})

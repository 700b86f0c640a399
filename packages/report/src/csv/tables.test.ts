import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { hostileText } from '../test-support/hostile-analysis.ts'
import { sampleComparison } from '../test-support/sample-comparison.ts'
import { columnReference } from './column-reference.ts'
import { formatCsvMetadata } from './csv-metadata.ts'
import { exportTables } from './export-tables.ts'
import { unguardFormula } from './guard-formula.ts'
import { tables } from './tables.ts'

const sentenceColumns =
  'doc_id, sentence, start, end, block, text, claim, claim_score, claim_type, premise, premise_score, thesis_rank, hedged, boosted, question, voice, attitude, speaker'

const documented = {
  documents:
    'doc_id, path, sha256, encoding, language, group, title, characters, words, sentences, claims, premises, diagnostics',
  duplicates: 'doc_id, duplicate_of, kind, resemblance, shared, either',
  sentences: sentenceColumns,
  claims: `claim_id, rank, ${sentenceColumns}`,
  cues: 'doc_id, sentence, label, cue, weight, start, end, surface',
  hits: 'doc_id, sentence, block, lexicon, category, entry, surface, start, end, weight, negated, voice, attitude, in_claim',
  relations: 'doc_id, from_sentence, to_sentence, relation, cue, score',
  stances:
    'doc_id, sentence, proposition, stance, weight, scope, voice, attitude, negations, distance, rule, subject_start, subject_end, predicate_start, predicate_end',
  positions:
    'doc_id, proposition, position, index, low, high, n_for, n_against, n_attributed_for, n_attributed_against, quote_for, sentence_for, quote_against, sentence_against',
  profile: 'doc_id, measure, value, low, high, numerator, denominator, language',
  course: 'unit, name, part, documents, sentences, words, claims, premises, theses',
  'course-stances': 'unit, name, part, proposition, for, against',
  comparison:
    'unit, name, feature, count, words, documents, rate, g2, log_ratio, low, high, p, p_adjusted',
  contrasts:
    'group_a, group_b, feature, count, size, basis, documents, rate, g2, log_ratio, p, p_adjusted',
  'group-profile': 'group, measure, value, low, high, numerator, denominator, documents',
  pairs: 'claim_a, claim_b, relation, proposition, score, reason',
  collocations:
    'unit, name, language, kind, first, second, joint, author_joint, first_claims, second_claims, claims, documents, expected, log_dice, g2_four_term',
  similarity:
    'unit, name, other, rank, categories, hits, other_hits, words, other_words, cosine, jensen_shannon',
  robustness:
    'headline, kind, subject, doc_id, group, statement, measure, value, n, verdict, too_little, hangs_on, term_breaks, check, survives, kept, trials, share, worst, detail',
  diagnostics: 'doc_id, path, code, severity, message, start, end',
} as const

const negation = ['negation_rule', 'negation_scope_start', 'negation_scope_end']

const difference = [
  ...['rest_count', 'rest_size', 'rest_documents', 'rest_rate', 'percent_difference'],
  ...['log_ratio_low', 'log_ratio_high', 'log_ratio_conservative', 'g2_two_term'],
  ...['log_odds', 'log_odds_z', 'p_bonferroni', 'p_smallest', 'p_screening_tokens'],
  ...['relabelings', 'relabelings_exact'],
]

/** Columns that follow the documented ones. */
const further: Readonly<Record<string, readonly string[]>> = {
  documents: ['duplicate_of', 'author', 'date'],
  sentences: ['words'],
  claims: ['words'],
  hits: ['match', 'negations', ...negation],
  stances: negation,
  positions: ['rule', 'verdict'],
  comparison: ['basis', 'size', 'documents_measured', 'dispersion', ...difference],
  contrasts: difference,
}

const rowsOf = (name: string): readonly Readonly<Record<string, string>>[] => {
  for (const { path, contents } of exportTables()(sampleComparison())) {
    if (path === `${name}.csv`) return parse(contents, { columns: true, record_delimiter: '\n' })
  }
  throw new Error(`No table ${name}`)
}

describe('tables', () => {
  test('are the documented ones, in order', () => {
    expect(tables.map(({ name }) => name)).toEqual(Object.keys(documented))
  })

  test.each(Object.entries(documented))('%s has its columns in order', (name, columns) => {
    const table = tables.find((each) => each.name === name)
    const names = table?.columns.map((column) => column.name)
    expect(names).toEqual([...columns.split(', '), ...(further[name] ?? [])])
  })

  test('have sound keys', () => {
    for (const { columns, primaryKey, foreignKeys } of tables) {
      const names = columns.map(({ name }) => name)
      expect(names).toEqual(expect.arrayContaining([...primaryKey]))
      for (const key of foreignKeys) {
        const other = tables.find(({ name }) => name === key.table)
        expect(names).toEqual(expect.arrayContaining([...key.columns]))
        expect(other?.primaryKey.length === 0).toBe(false)
        expect(other?.columns.map(({ name }) => name)).toEqual(
          expect.arrayContaining([...key.references]),
        )
      }
    }
  })

  test('never leave a required cell empty, and hold what their type says', () => {
    for (const { name, columns, portions } of tables) {
      for (const row of [...portions(sampleComparison())].flatMap((portion) => [...portion])) {
        expect(row).toHaveLength(columns.length)
        for (const [index, { name: column, required, datatype }] of columns.entries()) {
          const cell = row[index] ?? null
          const type = { integer: 'number', number: 'number', string: 'string', boolean: 'boolean' }
          if (cell === null) expect(required, `${name}.${column}`).toBe(false)
          else {
            expect(typeof cell, `${name}.${column}`).toBe(type[datatype.base])
            if (datatype.values !== undefined) expect(datatype.values).toContain(cell)
          }
        }
      }
    }
  })

  test('name the statistic of every number that is a figure of one', () => {
    // Scores and weights of rules are explained where the labels are; sums stand beside their figure.
    const others = /(?:^|_)(?:score|weight|numerator|denominator)$/u
    for (const { name, columns } of tables) {
      for (const { name: column, datatype, statistics } of columns) {
        if (datatype.base !== 'number' || others.test(column)) continue
        expect(statistics, `${name}.${column}`).not.toEqual([])
      }
    }
  })

  test('slice their surfaces from the text', () => {
    for (const name of ['sentences', 'hits', 'cues']) {
      const column = name === 'sentences' ? 'text' : 'surface'
      for (const row of rowsOf(name)) {
        if (row['doc_id'] === 'b' || row['start'] === '') continue
        const slice = hostileText.slice(Number(row['start']), Number(row['end']))
        expect(unguardFormula(row[column] ?? '')).toBe(slice)
      }
    }
  })

  test('leave empty what was not measured', () => {
    const [, second] = rowsOf('documents')
    expect(second).toMatchObject({ doc_id: 'b', claims: '', premises: '', group: '', words: '2' })
    expect(rowsOf('sentences').at(-1)).toMatchObject({ claim: '', claim_score: '', hedged: '' })
  })

  test('rank claims by score', () => {
    expect(rowsOf('claims').map((row) => [row['claim_id'], row['rank']])).toEqual([
      ['a/<b>"\'#2', '1'],
      ['a/<b>"\'#1', '2'],
    ])
  })

  test('let the cues rebuild the score', () => {
    const sum = rowsOf('cues')
      .filter((row) => row['label'] === 'claim')
      .reduce((total, row) => total + Number(row['weight']), 0)
    expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(0.75, 9)
  })

  test('guard text cells and no numeric ones', () => {
    expect(rowsOf('documents')[0]).toMatchObject({ path: "'=cmd|calc!A1.txt", group: "'-1+1" })
    expect(rowsOf('positions')[0]).toMatchObject({ index: '-1.0986122886681098' })
    expect(rowsOf('hits').map((row) => row['negated'])).toEqual(['true', 'false', 'false'])
  })

  test('give the trouble of a source no document', () => {
    const [first, second] = rowsOf('diagnostics')
    expect(first).toMatchObject({ doc_id: '', path: 'scan.txt', start: '', end: '' })
    expect(second).toMatchObject({ doc_id: 'a/<b>"\'', start: '0', end: '3' })
  })
})

describe('formatCsvMetadata', () => {
  test('describes every column', () => {
    const metadata: unknown = JSON.parse(formatCsvMetadata(false))
    expect(metadata).toMatchObject({
      '@context': 'http://www.w3.org/ns/csvw',
      tables: tables.map(({ name, columns }) => ({
        url: `${name}.csv`,
        tableSchema: { columns: columns.map((column) => ({ name: column.name })) },
      })),
    })
  })
})

describe('columnReference', () => {
  test('has a row for every column', () => {
    const reference = columnReference()
    const rows = reference.split('\n').filter((line) => line.startsWith('| `'))
    expect(rows).toHaveLength(tables.reduce((sum, { columns }) => sum + columns.length, 0))
    expect(rows[0]).toBe('| `doc_id` | string | never | Identifier, unique in the run. |')
  })
})

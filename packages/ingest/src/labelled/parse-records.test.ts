import { describe, expect, test } from 'vitest'
import { LabelledDataError } from './labelled-data-error.ts'
import { parseJsonLines, parseTableRecords } from './parse-records.ts'

describe('JSON lines', () => {
  test('give doc, i, text and label, and the further labels; blank lines are passed over', () => {
    const { records, diagnostics } = parseJsonLines(
      [
        '{"doc": "boats", "i": 3, "text": "Boats need paint.", "label": 1, "colour": "red"}',
        '',
        '{"text": "Why?", "claim": false, "premise": true, "claimType": null, "kind": "body", "start": 4, "end": 8}',
      ].join('\r\n'),
      'a.jsonl',
    )
    expect(diagnostics).toEqual([])
    expect(records).toEqual([
      {
        doc: 'boats',
        i: 3,
        text: 'Boats need paint.',
        codePoints: null,
        line: 1,
        labels: { claim: true, disputed: [] },
      },
      {
        doc: null,
        i: null,
        text: 'Why?',
        codePoints: { start: 4, end: 8 },
        line: 3,
        labels: { claim: false, premise: true, kind: 'body', disputed: [] },
      },
    ])
  })

  test('a disputed claim and a label that is null are no labels', () => {
    const { records } = parseJsonLines(
      '{"text": "A.", "claim": true, "disputed": ["claim", "hedged"]}\n{"text": "B.", "label": null}',
      'a.jsonl',
    )
    expect(records.map(({ labels }) => labels)).toEqual([
      { claim: null, disputed: ['claim', 'hedged'] },
      { claim: null, disputed: [] },
    ])
  })

  test('a label in unknown words is none, and is told of', () => {
    const { records, diagnostics } = parseJsonLines(
      '{"text": "A.", "label": "perhaps"}\n{"text": "B.", "label": "claim"}',
      'a.jsonl',
    )
    expect(records.map(({ labels }) => labels.claim)).toEqual([null, true])
    expect(diagnostics).toMatchObject([{ code: 'label-unknown', severity: 'warning' }])
    expect(diagnostics[0]?.message).toContain('"perhaps"')
  })

  test.each([
    ['{"text": "A.", "label": 1}\n{"text": "A.", "label": 1', 'a.jsonl:2: the record is not JSON'],
    ['\n\n[1]', 'a.jsonl:3: the record is not a JSON object'],
    ['{"label": 1}', 'a.jsonl:1: the record has no string "text"'],
    ['{"text": "A."}', 'a.jsonl:1: the record has neither "label" nor "claim"'],
    ['nonsense\nnonsense', '; 1 more broken'],
  ])('%j is broken: %s', (text, message) => {
    expect(() => parseJsonLines(text, 'a.jsonl')).toThrow(LabelledDataError)
    expect(() => parseJsonLines(text, 'a.jsonl')).toThrow(message)
  })
})

describe('tables', () => {
  test('have columns of the same names; numbers and several disputed labels are read from text', () => {
    const { records } = parseTableRecords(
      'doc,i,text,claim,hedged,disputed\nboats,7,"Paint, always.",true,0,\nboats,8,Why?,no,,claim;hedged\n',
      'a.csv',
    )
    expect(records).toMatchObject([
      { doc: 'boats', i: 7, text: 'Paint, always.', labels: { claim: true, hedged: false } },
      { doc: 'boats', i: 8, labels: { claim: null, disputed: ['claim', 'hedged'] } },
    ])
  })

  test('may leave a label to the column claim', () => {
    const { records } = parseTableRecords('text,label,claim\nA.,,true\nB.,0,true\nC.,,\n', 'a.csv')
    expect(records.map(({ labels }) => labels.claim)).toEqual([true, false, null])
  })

  test('are parted by tabs in .tsv', () => {
    const { records } = parseTableRecords('text\tlabel\nPaint, always.\t1\n', 'a.tsv')
    expect(records).toMatchObject([{ text: 'Paint, always.', labels: { claim: true } }])
  })

  test.each([
    ['words,label\nA.,1\n', 'a.csv:1: the table has no column text'],
    ['text,gold\nA.,1\n', 'a.csv:1: the table has no column label'],
  ])('%j lacks a column', (text, message) => {
    expect(() => parseTableRecords(text, 'a.csv')).toThrow(message)
  })
})

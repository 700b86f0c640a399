import { parseLexicon, parsePropositions } from '@contend/analyze'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { contend } from './support/contend.ts'
import { filesIn, temporaryFolder } from './support/folder.ts'

const shipped = (path: string): string =>
  fileURLToPath(import.meta.resolve(`@contend/analyze/${path}`))

/** What an editor that has the published schema says of a file; empty when it is right. */
const editor = (kind: 'lexicon' | 'propositions'): ((text: string) => string) => {
  const schema: unknown = JSON.parse(readFileSync(shipped(`schema/${kind}.schema.json`), 'utf8'))
  if (typeof schema !== 'object' || schema === null) throw new Error('no schema')
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
  const validate = ajv.compile(schema)
  return (text) => (validate(parse(text)) ? '' : ajv.errorsText(validate.errors))
}

const ofLexicon = editor('lexicon')
const ofPropositions = editor('propositions')

const dataFiles = (folder: string): readonly (readonly [string, string])[] =>
  [...filesIn(folder).keys()]
    .filter((path) => path.endsWith('.yaml') && !/^contend\.config|node_modules/.test(path))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const)

const expectAccepted = (path: string, text: string): void => {
  const problems = /^propositions:/m.test(text) ? ofPropositions(text) : ofLexicon(text)
  expect(problems, path).toBe('')
}

describe('the published schemas accept', () => {
  test.each([
    ['shipped lexicons', dirname(shipped('lexicons/marketing.en.yaml')), 4],
    ['shipped propositions', dirname(shipped('propositions/business.yaml')), 1],
    ['examples', join(import.meta.dirname, '../examples/remote-work'), 2],
  ])('the %s', (_, folder, atLeast) => {
    const files = dataFiles(folder)
    expect(files.length).toBeGreaterThanOrEqual(atLeast)
    for (const [path, text] of files) expectAccepted(path, text)
  })

  test('what `contend init` writes', async () => {
    const cwd = temporaryFolder()
    await contend(['init', '-q'], { cwd })
    const files = dataFiles(cwd)
    expect(files).toHaveLength(2)
    for (const [path, text] of files) expectAccepted(path, text)
  })

  test('a lexicon that uses all there is', () => {
    const text = `lexicon: all_there-is
version: 1.2
language: en
source: written for this test
overlap: all
depth: 2
categories:
  food:
    label: Food
    source: a shopping list
    terms: [bread, "ro?l*", {literal: Rye, case: true, weight: 2, note: the grain}]
    except: [{lemma: roll, weight: 0.5, exact: false}]
    tests: {match: [We eat bread.], skip: [We roll on.]}
    categories:
      sweet: {terms: [{regex: "plum (cake|pie)", case: false}, {match: "#Adjective cake"}]}
  empty: {}
dimensions:
  taste: {label: Taste, from: food.sweet, to: food}
`
    expect(ofLexicon(text)).toBe('')
    expect(() => parseLexicon(text, 'all.yaml')).not.toThrow()
  })

  test('propositions that use all there is', () => {
    const text = `version: 1
source: written for this test
propositions:
  bread:
    statement: Rye bread and plum cake are two things.
    about: {all: [rye, plum]}
    loosely: [loaf, cake]
    together: [bakery]
    for: [difference]
    against: [sameness]
    contrast: for
    scope: {sunday: weekend}
    tests: {for: [Rye is no plum.], against: [All is one.], neutral: [Both are sold.]}
  short: {statement: Bread is good., about: [rye], for: [], against: []}
`
    expect(ofPropositions(text)).toBe('')
    expect(() => parsePropositions(text, 'all.yaml')).not.toThrow()
  })
})

const category = (body: string): string =>
  `lexicon: shop\nlanguage: en\ncategories: {food: ${body}}\n`
const oneTerm = (term: string): string => category(`{terms: [${term}]}`)
const proposition = (body: string): string => `propositions: {bread: ${body}}\n`
const whole = 'statement: Bread is good., about: [rye], for: [good], against: [bad]'

describe('the published schemas and the command refuse alike', () => {
  test.each([
    ['`term` for `terms`', category('{term: [bread]}')],
    ['an unknown key of a category', category('{terms: [bread], colour: brown}')],
    ['an unknown key of the file', `${oneTerm('bread')}licence: free\n`],
    ['an unknown key of a term', oneTerm('{literal: bread, wieght: 2}')],
    ['a weight as text', oneTerm('{literal: bread, weight: "2"}')],
    ['a case as text', oneTerm('{literal: Bread, case: "yes"}')],
    ['case on a lemma', oneTerm('{lemma: bake, case: true}')],
    ['a term of two kinds', oneTerm('{literal: bread, regex: bread}')],
    ['a term of no kind', oneTerm('{weight: 2}')],
    ['a number for a term', oneTerm('7')],
    ['a term of wildcards only', oneTerm('"**"')],
    ['an unknown overlap', `${oneTerm('bread')}overlap: longst\n`],
    ['a depth of none', `${oneTerm('bread')}depth: 0\n`],
    ['a depth between levels', `${oneTerm('bread')}depth: 1.5\n`],
    ['terms that are no list', category('{terms: bread}')],
    ['a list for a category', category('[bread]')],
    ['a category without `categories` around it', category('{sweet: {terms: [cake]}}')],
    ['categories as a list', 'lexicon: shop\nlanguage: en\ncategories: [{terms: [bread]}]\n'],
    ['a tests list', category('{terms: [bread], tests: [We eat bread.]}')],
    ['a mistyped kind of test', category('{terms: [bread], tests: {matches: [Bread.]}}')],
    [
      'a category name with a dot',
      'lexicon: shop\nlanguage: en\ncategories: {a.b: {terms: [x]}}\n',
    ],
    ['a language by its name', 'lexicon: shop\nlanguage: English\ncategories: {}\n'],
    ['no language', 'lexicon: shop\ncategories: {}\n'],
    ['a dimension with one end', `${oneTerm('bread')}dimensions: {taste: {from: food}}\n`],
  ])('a lexicon with %s', (_, text) => {
    expect(ofLexicon(text)).not.toBe('')
    expect(() => parseLexicon(text, 'x.yaml')).toThrow(/^x\.yaml/)
  })

  test.each([
    ['`statment` for `statement`', proposition(`{${whole.replace('statement', 'statment')}}`)],
    ['an unknown key', proposition(`{${whole}, wighs: 2}`)],
    ['one category that is no list', proposition(`{${whole.replace('[rye]', 'rye')}}`)],
    ['nothing it is about', proposition(`{${whole.replace('[rye]', '[]')}}`)],
    ['`any` for `all`', proposition(`{${whole.replace('[rye]', '{any: [rye]}')}}`)],
    ['`loosely` that is no list', proposition(`{${whole}, loosely: loaf}`)],
    ['`loose` for `loosely`', proposition(`{${whole}, loose: [loaf]}`)],
    ['`together` as a mapping', proposition(`{${whole}, together: {all: [bakery]}}`)],
    ['a contrast for neither side', proposition(`{${whole}, contrast: neutral}`)],
    ['a scope as a list', proposition(`{${whole}, scope: [weekend]}`)],
    ['a mistyped kind of test', proposition(`{${whole}, tests: {pro: [Bread is good.]}}`)],
    ['no predicate', proposition('{statement: Bread is good., about: [rye]}')],
    ['the propositions as a list', `propositions: [{${whole}}]\n`],
    ['no level of propositions', `bread: {${whole}}\n`],
  ])('propositions with %s', (_, text) => {
    expect(ofPropositions(text)).not.toBe('')
    expect(() => parsePropositions(text, 'x.yaml')).toThrow(/^x\.yaml/)
  })
})

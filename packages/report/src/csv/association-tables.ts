import type { Collocation, Similarity } from '@contend/analyze'
import { defineTable, integerColumn, numberColumn, textColumn, type Table } from './column.ts'

const whole = { required: true, minimum: 0 }

/** Categories and terms that stand in the same claims. */
export const collocationsTable: Table = defineTable<Collocation>({
  name: 'collocations',
  description:
    'Pairs of categories, and of terms, of the compared lexicons that stand in the same claims, those attributed to others included. The unit of every count is the claim: how often something occurs within one does not matter. A pair has at least two joint claims and does not stand in the same words only; a category is not paired with one above it. The firmest come first, at most 1,000 of a unit, language and kind; run.json counts what was left out.',
  primaryKey: [],
  foreignKeys: [],
  columns: [
    textColumn('unit', 'Whose claims: of all documents or of a group.', (row) => row.unit, {
      required: true,
      values: ['all', 'group'],
    }),
    textColumn('name', 'Value of the grouping column; empty for all documents.', (row) => row.name),
    textColumn('language', 'Language of the claims.', (row) => row.language, { required: true }),
    textColumn('kind', 'What is paired; a category holds those below it.', (row) => row.kind, {
      required: true,
      values: ['category', 'term'],
    }),
    textColumn(
      'first',
      'LEXICON.CATEGORY, or LEXICON:ENTRY as the lexicon writes it.',
      (row) => row.first,
      { required: true },
    ),
    textColumn('second', 'The other one.', (row) => row.second, { required: true }),
    integerColumn('joint', 'Claims in which both occur.', (row) => row.joint, whole),
    integerColumn(
      'author_joint',
      'Those of them that the author asserts or endorses.',
      (row) => row.authorJoint,
      whole,
    ),
    integerColumn('first_claims', 'Claims with the first.', (row) => row.firstClaims, whole),
    integerColumn('second_claims', 'Claims with the second.', (row) => row.secondClaims, whole),
    integerColumn('claims', 'All claims of the unit and language.', (row) => row.claims, whole),
    integerColumn(
      'documents',
      'Documents with a claim in which both occur.',
      (row) => row.documents,
      whole,
    ),
    numberColumn(
      'expected',
      'Joint claims if they met by chance, first_claims · second_claims / claims.',
      (row) => row.expected,
      { required: true, minimum: 0, unit: 'claims', statistics: ['expected-count'] },
    ),
    numberColumn(
      'log_dice',
      'How firmly they go together: 14 = only together, one less = half as often.',
      (row) => row.logDice,
      { required: true, maximum: 14, statistics: ['log-dice'] },
    ),
    numberColumn(
      'g2_four_term',
      'How sure it is that they do not meet by chance, more often than expected or less; empty where one is in every claim.',
      (row) => row.g2,
      { minimum: 0, statistics: ['g2-four-term'] },
    ),
  ],
  rows: (comparison) => comparison.collocations.rows,
})

/** Documents, and groups, by how alike their category profiles are. */
export const similarityTable: Table = defineTable<Similarity>({
  name: 'similarity',
  description:
    'The ten nearest to each document, and to each group, by the rates of the categories of the compared lexicons. Documents are compared with those of their language, groups by their documents in the language of most documents, on the categories with entries in it; a hit counts in the category of its entry alone, not in those above it. What has none of them has one row without another. More than 500 documents, or groups, are not compared with each other; run.json says so.',
  primaryKey: [],
  foreignKeys: [],
  columns: [
    textColumn('unit', 'What is compared.', (row) => row.unit, {
      required: true,
      values: ['document', 'group'],
    }),
    textColumn('name', 'Document or value of the grouping column.', (row) => row.name, {
      required: true,
    }),
    textColumn(
      'other',
      'One of the nearest to it; empty where nothing can be compared with it.',
      (row) => row.other,
    ),
    integerColumn(
      'rank',
      '1 = the nearest, by jensen_shannon, then cosine, then name.',
      (row) => row.rank,
      { minimum: 1 },
    ),
    integerColumn('categories', 'Categories measured in both.', (row) => row.categories, {
      minimum: 0,
    }),
    integerColumn('hits', 'Hits of name in these categories.', (row) => row.hits, { minimum: 0 }),
    integerColumn('other_hits', 'Hits of other in them.', (row) => row.otherHits, { minimum: 0 }),
    integerColumn('words', 'Words of name.', (row) => row.words, whole),
    integerColumn('other_words', 'Words of other.', (row) => row.otherWords, { minimum: 0 }),
    numberColumn(
      'cosine',
      'Cosine of the rates: 1 = the same proportions, 0 = nothing in common.',
      (row) => row.cosine,
      { minimum: 0, maximum: 1, statistics: ['cosine'] },
    ),
    numberColumn(
      'jensen_shannon',
      'Divergence of the shares of the rates, base 2: 0 = the same shares, 1 = nothing in common.',
      (row) => row.jensenShannon,
      { minimum: 0, maximum: 1, unit: 'bits', statistics: ['jensen-shannon'] },
    ),
  ],
  rows: (comparison) => comparison.similarities.rows,
})

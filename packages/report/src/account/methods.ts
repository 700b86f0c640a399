import type { Comparison } from '@contend/analyze'
import { documentDraws, fitted, thresholdStep } from '@contend/analyze/results'
import { factsOf } from '../facts/run-facts.ts'
import { formatCount, formatFixed, formatQuantity } from '../html/format-number.ts'
import { showControls } from '../html/name-text.ts'
import type { DataFile, RunManifest } from '../manifest.ts'
import { capitalized, listed, quoted, sumOf } from './wording.ts'

const material = (comparison: Comparison): string => {
  const { analyses } = comparison
  const languages = new Map<string, number>()
  for (const { document } of analyses)
    languages.set(document.language, (languages.get(document.language) ?? 0) + 1)
  const spoken = [...languages].sort(([a], [b]) => (a < b ? -1 : 1))
  const words = sumOf(analyses, ({ totals }) => totals.words)
  const outside = sumOf(factsOf(comparison).documents, ({ wordsLeftOut }) => wordsLeftOut)
  const left =
    outside === 0
      ? ''
      : ` ${formatQuantity(outside, 'further word')} in boilerplate (menus, bylines, comment forms, licences) and captions ${outside === 1 ? 'is' : 'are'} in no count, rate or share.`
  return `${formatQuantity(analyses.length, 'document')} with ${formatQuantity(words, 'word')} ${analyses.length === 1 ? 'was' : 'were'} read (by language: ${listed(spoken.map(([language, count]) => `${language} ${formatCount(count)}`))}).${left}`
}

const engine = ({ version, engine: versions }: RunManifest): string => {
  const named = ['wink-nlp', 'wink-eng-lite-web-model', 'compromise']
    .filter((name) => versions[name] !== undefined)
    .map((name) => `${name} ${versions[name] ?? ''}`)
  const tools =
    named.length === 0 ? '' : `, with tokens, parts of speech and clauses from ${listed(named)}`
  return `The analysis was made with contend ${version}${tools}. It works sentence by sentence; a title, heading, list item or caption is one unit.`
}

const labels = ({ frame }: Comparison): string => {
  const labelled = (key: 'documents' | 'units'): string =>
    formatCount(sumOf(fitted.fittedOn, (corpus) => corpus[key]))
  const corpora = new Set(fitted.scores.map(({ corpus }) => corpus))
  const measuredOn = sumOf(
    fitted.fittedOn.filter(({ corpus }) => corpora.has(corpus)),
    ({ documents }) => documents,
  )
  const measured = fitted.scores.map(
    ({ label, macroF1, f1, ap }) =>
      `${label}s: macro-F1 ${formatFixed(macroF1, 3)}, F1 ${formatFixed(f1, 3)}, average precision ${formatFixed(ap, 3)}`,
  )
  return `A claim is a sentence that puts forward something contestable that the text argues for or relies on. Claims and premises were found by two logistic regressions over named cues, with weights fitted on ${labelled('units')} sentences of ${labelled('documents')} articles labelled by hand; each sentence’s score can be computed again from cues.csv. A sentence is a claim from a score of ${formatFixed(frame.claimThreshold, 2)} on and a premise from ${formatFixed(frame.premiseThreshold, 2)} on. Measured on ${formatQuantity(measuredOn, 'article')} of business writing, each scored with weights that had not seen it: ${listed(measured)}. On other kinds of text expect less. Voice, hedging, claim type, negation and stance go by rules, each named beside its label.`
}

const propositions = ({ frame }: Comparison): string | null => {
  const all = frame.propositions.map(
    ({ id, statement }) => `${quoted(statement)} (${showControls(id)})`,
  )
  if (all.length === 0) return null
  return `A stance is the author’s side in one claim on one proposition; words the author rejects count for the opposite side, words only reported count for none. A document’s position weighs its stances by score, thesis rank, distance to the subject and concession. Propositions: ${all.join('; ')}.`
}

const fileOf = ({ id, language, sha256, shipped }: DataFile): string =>
  `${showControls(id)}${language === null ? '' : ` (${language})`}${shipped ? '' : ', own'}, SHA-256 ${sha256.slice(0, 12)}`

const dataFiles = ({ lexicons, propositions: files }: RunManifest): string =>
  `Lexicons: ${lexicons.map(fileOf).join('; ')}.${files.length === 0 ? '' : ` Proposition files: ${files.map(fileOf).join('; ')}.`} A hit counts once in a category whatever its weight; hits that are negated or in words of others are counted; the measures that begin with author: leave out what is in words of others and not endorsed.`

const hasMeasure = (comparison: Comparison, kind: string): boolean =>
  factsOf(comparison).measureKinds.has(kind)

/** How the figures of single documents were made, and how sure they are. */
const figures = (comparison: Comparison): string | null => {
  const parts = [
    ...(hasMeasure(comparison, 'rate:')
      ? [
          `rates have percentile intervals of ${formatCount(documentDraws)} draws of the sentences of the document (Efron and Tibshirani 1993), or those of a Poisson count where draws can say nothing`,
        ]
      : []),
    ...(hasMeasure(comparison, 'share:') ? ['shares have Wilson’s interval (Wilson 1927)'] : []),
    ...(hasMeasure(comparison, 'index:')
      ? [
          'an index is the log odds of two counts, ln((a + ½)/(b + ½)), with the interval of its standard error',
        ]
      : []),
  ]
  return parts.length === 0 ? null : `${capitalized(listed(parts))}. All intervals are 95%.`
}

/** How documents and groups were set against each other. */
const differences = (comparison: Comparison): string | null => {
  const { documentsFaceOthers, rows, draws, groups, groupBy, contrasts, languages } = comparison
  if (!documentsFaceOthers && rows.every(({ difference }) => difference === null)) return null
  const units =
    groups.length < 2
      ? 'Each document was set against all others'
      : `Each document was set against all others, and each of ${formatQuantity(groups.length, 'group')} (by ${groupBy}) against the documents of the other groups${contrasts.length === 0 ? '' : ', and each two groups against each other'}`
  const intervals =
    groups.length < 2
      ? 'sentences'
      : 'documents within their groups, then sentences within documents'
  const within = languages.length < 2 ? '' : ', within one language'
  return `${units}${within}, on categories, terms and claim cues. The size of a difference is the log ratio (Hardie 2014), with percentile intervals of ${formatCount(draws.bootstrap)} draws of ${intervals} (Davison and Hinkley 1997), and LRC, its conservative limit (Evert 2022); weighted log odds with an informative prior (Monroe, Colaresi and Quinn 2008) order what sets a group apart. p is that of a permutation test which deals the documents at random (Fisher 1935; Phipson and Smyth 2010): all deals where they are no more than ${formatCount(draws.relabelings)}, else as many drawn ones. It is adjusted over the categories, the terms or the cues of all documents or groups (Benjamini and Hochberg 1995). G² (Dunning 1993; Rayson and Garside 2000) takes words as independent and is given for screening only.`
}

/** What the headlines were put through. */
const checks = ({ robustness, collocations }: Comparison): string | null => {
  const parts = [
    ...(robustness.length === 0
      ? []
      : [
          `Each headline was checked by drawing its sentences (of groups: documents) anew, leaving out every single term, moving the threshold of claims by ${String(thresholdStep)} either way, and leaving out the words of others; one that fails a check is called fragile.`,
        ]),
    ...(collocations.rows.length === 0
      ? []
      : ['Terms that stand in the same claims are measured by logDice (Rychlý 2008).']),
  ]
  return parts.length === 0 ? null : parts.join(' ')
}

const reproduction = ({ seed }: RunManifest): string =>
  `Random numbers come from a generator with seed ${String(seed)}. The same articles, options and version give the same bytes on any machine; run.json holds the hashes of all inputs.`

/** How a run was made, a paragraph each, from its own options and figures: to be quoted in a paper. */
export const methodsOf = (comparison: Comparison, manifest: RunManifest): readonly string[] =>
  [
    material(comparison),
    engine(manifest),
    labels(comparison),
    propositions(comparison),
    dataFiles(manifest),
    figures(comparison),
    differences(comparison),
    checks(comparison),
    reproduction(manifest),
  ].filter((paragraph) => paragraph !== null)

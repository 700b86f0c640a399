import { compareCodeUnits } from '@contend/ingest/text'
import type { RunDifference } from './run-diff.ts'
import type { DataFileFacts, RunFacts } from './run-facts.ts'

type Value = RunDifference['before']
type Values = ReadonlyMap<string, Value>

const diffValues = (
  before: Values,
  after: Values,
  kind: RunDifference['kind'],
  causeOf: (name: string) => string,
): readonly RunDifference[] =>
  [...new Set([...before.keys(), ...after.keys()])].toSorted(compareCodeUnits).flatMap((name) => {
    const [was, now] = [before.get(name) ?? null, after.get(name) ?? null]
    return was === now ? [] : [{ kind, name, before: was, after: now, cause: causeOf(name) }]
  })

const valuesOf = (record: Readonly<Record<string, Value>>): Values =>
  new Map(Object.entries(record))

/** Files by what they are; several of one name are told apart by their number. */
const filesOf = (files: readonly DataFileFacts[]): Values => {
  const found = new Map<string, string>()
  const seen = new Map<string, number>()
  for (const { id, language, sha256 } of files) {
    const name = language === null ? id : `${id} (${language})`
    const nth = (seen.get(name) ?? 0) + 1
    seen.set(name, nth)
    found.set(nth === 1 ? name : `${name} ${String(nth)}`, sha256)
  }
  return found
}

const versionsOf = ({ version, engine }: RunFacts): Values =>
  new Map([...Object.entries(engine), ['contend', version]])

const thresholdsOf = ({ frame }: RunFacts): Values =>
  new Map([
    ['claim', frame.claimThreshold],
    ['premise', frame.premiseThreshold],
  ])

/** What went into one run and not into the other, or with another value; files by their hashes. */
export const runDifferences = (before: RunFacts, after: RunFacts): readonly RunDifference[] => [
  ...diffValues(versionsOf(before), versionsOf(after), 'versions', () => 'versions'),
  ...diffValues(
    filesOf(before.lexicons),
    filesOf(after.lexicons),
    'lexicon',
    (name) => `lexicon ${name}`,
  ),
  ...diffValues(
    filesOf(before.propositions),
    filesOf(after.propositions),
    'propositions',
    (name) => `propositions ${name}`,
  ),
  ...diffValues(
    thresholdsOf(before),
    thresholdsOf(after),
    'threshold',
    (name) => `${name} threshold`,
  ),
  ...diffValues(
    valuesOf(before.options),
    valuesOf(after.options),
    'option',
    (name) => `option ${name}`,
  ),
  ...(before.seed === after.seed
    ? []
    : [
        {
          kind: 'seed' as const,
          name: 'seed',
          before: before.seed,
          after: after.seed,
          cause: 'seed',
        },
      ]),
]

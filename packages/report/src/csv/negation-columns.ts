import type { DocumentAnalysis, Negation } from '@contend/analyze'
import type { Span } from '@contend/ingest'
import { contains } from '@contend/ingest/text'
import { integerColumn, textColumn, type Column } from './column.ts'

const unit = 'UTF-16 code units'

/** The negations of a sentence whose scope holds a span, outer first. */
export const negationsOver = (
  { negations }: DocumentAnalysis,
  sentence: number,
  span: Span | null,
): readonly Negation[] =>
  span === null
    ? []
    : negations.filter((each) => each.sentence === sentence && contains(each.scope, span))

const length = ({ scope }: Negation): number => scope.end - scope.start

const innermost = (negations: readonly Negation[]): Negation | undefined =>
  negations.toSorted((a, b) => length(a) - length(b))[0]

/** The rules of the negations over something, and the scope nearest to it; empty where there are none. */
export const negationColumns = <Row>(
  negationsOf: (row: Row) => readonly Negation[],
): readonly Column<Row>[] => [
  textColumn(
    'negation_rule',
    'Rule of the negation over it, START:LIMIT; several, outer first, with a space between.',
    (row) => {
      const rules = negationsOf(row).map(({ rule }) => rule)
      return rules.length === 0 ? null : rules.join(' ')
    },
  ),
  integerColumn(
    'negation_scope_start',
    'Start of its scope in the text; of several, the innermost.',
    (row) => innermost(negationsOf(row))?.scope.start ?? null,
    { minimum: 0, unit },
  ),
  integerColumn(
    'negation_scope_end',
    'End of that scope, exclusive.',
    (row) => innermost(negationsOf(row))?.scope.end ?? null,
    { minimum: 0, unit },
  ),
]

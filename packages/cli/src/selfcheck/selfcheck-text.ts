import type { CheckedValue } from '@contend/analyze/statistics'
import type { Colors } from '../io.ts'
import { plural } from '../plural.ts'
import type { Selfcheck } from './selfcheck-json.ts'

/** With the decimals of the figure it is held against, and two more. */
const gotText = ({ expected, got }: CheckedValue): string =>
  got === null ? 'none' : got.toFixed((expected.split('.')[1]?.length ?? 0) + 2)

const widest = (texts: readonly string[]): number =>
  texts.reduce((width, text) => Math.max(width, text.length), 0)

/** The self-check for a reader: figures by statistic, what is left out, and how many are right. */
export const selfcheckText = ({ values, leftOut }: Selfcheck, colors: Colors): string => {
  const statistics = [...new Set(values.map(({ statistic }) => statistic))]
  const width = {
    expected: widest(['expected', ...values.map(({ expected }) => expected)]),
    got: widest(['got', ...values.map(gotText)]),
    source: widest(values.map(({ source }) => source)),
  }
  const line = (value: CheckedValue): string =>
    [
      value.ok ? '  ok    ' : colors.red('  FAILED'),
      value.expected.padStart(width.expected),
      gotText(value).padStart(width.got),
      value.source.padEnd(width.source),
      colors.dim(value.input),
    ].join('  ')
  const failed = values.filter(({ ok }) => !ok).length
  const figures = plural(values.length, 'published figure')
  return [
    `          ${'expected'.padStart(width.expected)}  ${'got'.padStart(width.got)}  ${'source'.padEnd(width.source)}  input`,
    ...statistics.flatMap((statistic) => [
      colors.bold(statistic),
      ...values.filter((value) => value.statistic === statistic).map(line),
    ]),
    '',
    colors.bold('Left out'),
    ...leftOut.map(({ source, statistic, reason }) => `  ${source}: ${statistic}: ${reason}`),
    '',
    failed === 0
      ? colors.green(`ok: ${figures} recomputed`)
      : colors.red(`FAILED: ${failed} of ${figures} recomputed to something else`),
    '',
  ].join('\n')
}

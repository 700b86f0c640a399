import type { Colors } from '../io.ts'
import { visible } from '../visible.ts'
import { errorList } from './error-list.ts'
import type { EvaluationReport } from './evaluation-json.ts'
import { measuredTable } from './measured-table.ts'
import { overviewTable } from './overview-table.ts'
import { reliabilityTable } from './reliability-table.ts'

const note = 'Intervals: 95 %, by bootstrap over documents. A dash: cannot be had from these units.'

/** Everything as text: a table a file, the overview, calibration, and the surest errors. */
export const evaluationText = (report: EvaluationReport, colors: Colors): string => {
  const { evaluation, errors, shownErrors, threshold } = report
  const { files, pooled } = evaluation
  const several = files.length > 1
  const sections: readonly (readonly string[])[] = [
    ...files.map((file) => measuredTable(visible(file.file), file, colors)),
    ...(several
      ? [overviewTable(evaluation, colors), measuredTable('all together', pooled, colors)]
      : []),
    [colors.dim(`Called a claim from score ${threshold.toFixed(3)} on. ${note}`)],
    reliabilityTable(pooled.reliability, colors),
    errorList(errors, shownErrors, colors),
  ]
  const filled = sections.filter((section) => section.length > 0)
  return `${filled.map((section) => section.join('\n')).join('\n\n')}\n`
}

import type { HangsOn, RobustnessCheck } from '../../model/robustness.ts'
import { hardestFirst, type TermTrial, type Trials } from '../trial.ts'
import { checkOf, notChecked } from './check-of.ts'

/** Does it hold without any one term? */
export const termsCheck = (trials: Trials): RobustnessCheck => {
  const { withoutTerm } = trials
  if (withoutTerm.length === 0) return notChecked('terms', 'no term decides it alone anywhere')
  const breaking = withoutTerm.filter(({ holds }) => !holds).length
  const tried = `${String(withoutTerm.length)} ${withoutTerm.length === 1 ? 'term' : 'terms'} left out one by one`
  return checkOf(withoutTerm, {
    check: 'terms',
    survives: breaking === 0,
    worst: hardestFirst(withoutTerm, trials)[0]?.value ?? null,
    detail: `${tried}: ${breaking === 0 ? 'it holds without each' : `it fails without ${String(breaking)} of them`}`,
  })
}

const heaviestFirst = (a: TermTrial, b: TermTrial): number => b.weight - a.weight

/** The term without which the headline fails, else the one that weighs most; `null` where no term bears on it. */
export const hangsOn = (trials: Trials): HangsOn | null => {
  const heaviest = trials.withoutTerm.toSorted(heaviestFirst)
  const breaking = hardestFirst(heaviest, trials).find(({ holds }) => !holds)
  const term = (breaking ?? heaviest[0])?.term
  return term === undefined ? null : { term, breaks: breaking !== undefined }
}

import { figuresOf, type Figures } from '../evaluate/figures.ts'
import { byScore, type JudgedUnit } from '../evaluate/judged-unit.ts'

/** The figures of judged units, as `contend evaluate` computes them. */
export const measureUnits = (units: readonly JudgedUnit[]): Figures => figuresOf(byScore(units))

import { tautologyIn } from '../../text/tautology.ts'
import type { ContrastRule } from './contrast-rule.ts'

/** "Selling is selling", "A buyer is a buyer": in a document set on two kinds, there is but one. */
export const TAUTOLOGY: ContrastRule = {
  name: 'tautology',
  sides: 0,
  denies: true,
  negatable: true,
  weight: 0.8,
  find: ({ sentence, setting }) => (setting.isSet ? tautologyIn(sentence.tokens) : null),
}

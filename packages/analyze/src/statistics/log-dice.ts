/**
 * logDice, 14 + log2(2·joint / (first + second)) (Rychlý 2008): how firmly two words go together, whatever
 * the size of the corpus. `joint` is how often both occur together, `first` and `second` how often each
 * occurs, in the same unit (places, sentences). At most 14, where each occurs with the other only; one
 * less means half as often together. `null` where they never occur together.
 */
export const logDice = (joint: number, first: number, second: number): number | null =>
  joint > 0 && first + second > 0 ? 14 + Math.log2((2 * joint) / (first + second)) : null

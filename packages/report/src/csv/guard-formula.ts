const formula = /^'*[=+\-@\t\r＝＋－＠]/u
const guarded = /^'(?='*[=+\-@\t\r＝＋－＠])/u

/**
 * Text that a spreadsheet would run as a formula, with a `'` in front; any other text as it is. Text
 * that looks guarded already gets one more, so that `unguardFormula` always gives the text back.
 */
export const guardFormula = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** The text that `guardFormula` was given. */
export const unguardFormula = (cell: string): string => cell.replace(guarded, '')

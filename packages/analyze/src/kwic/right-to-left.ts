const STRONG = /\p{L}/u
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Whether a text is written from right to left: by its first letter. */
export const isRightToLeft = (text: string): boolean =>
  RIGHT_TO_LEFT.test(STRONG.exec(text)?.[0] ?? '')

/** Whether any letter of a text is of a script that is written from right to left. */
export const holdsRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text)

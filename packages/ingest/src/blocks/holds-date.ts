import { datePattern, dayMonthPattern } from './date-pattern.ts'

const digit = /[\d\u0660-\u0669]/u
const date = new RegExp(`${datePattern}|${dayMonthPattern}`, 'iu')

/** Whether a text holds a date, with a year or without: much quicker told than by a pattern around dates. */
export const holdsDate = (text: string): boolean => digit.test(text) && date.test(text)

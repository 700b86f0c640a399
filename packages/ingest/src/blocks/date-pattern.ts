const months =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?'
const arabicMonths =
  '(?:يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|كانون \\S+|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|تشرين \\S+)'

/** A calendar date as pages write it, in English or Arabic, for use inside a larger pattern. */
export const datePattern: string = [
  `${weekday}${months}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}`,
  `${weekday}\\d{1,2}(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+)?${months},?\\s+\\d{4}`,
  `${months},?\\s+\\d{4}`,
  '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}',
  '\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})(?!\\d)',
  `[\\d٠-٩]{1,2}\\s+${arabicMonths}،?\\s+[\\d٠-٩]{4}`,
  '[٠-٩]{4}[-/][٠-٩]{1,2}[-/][٠-٩]{1,2}',
].join('|')

/** A day of a month without its year, for use inside a larger pattern. */
export const dayMonthPattern: string = [
  `${months}\\s+\\d{1,2}(?:st|nd|rd|th)?`,
  `\\d{1,2}(?:st|nd|rd|th)?\\s+${months}`,
].join('|')

/** A time of day after a date. */
export const timePattern =
  '(?:[,\\s]*(?:at\\s+|-\\s*|T)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?(?:\\s*(?:[A-Z]{2,4}|[+-]\\d{2}:?\\d{2}|Z)\\b)?)?'

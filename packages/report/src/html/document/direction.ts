const rightToLeft: ReadonlySet<string> = new Set([
  'ar',
  'dv',
  'fa',
  'he',
  'ku',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
])

/** Writing direction of a language; `auto` where the language could not be told. */
export const directionOf = (language: string): 'ltr' | 'rtl' | 'auto' => {
  if (language === 'und') return 'auto'
  return rightToLeft.has(language) ? 'rtl' : 'ltr'
}

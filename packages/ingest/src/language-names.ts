/** Names and three-letter codes people write in a language column, by two-letter code. */
const names: Readonly<Record<string, readonly string[]>> = {
  ar: ['arabic', 'ara', 'العربية'],
  da: ['danish', 'dan'],
  de: ['german', 'deu', 'ger', 'deutsch'],
  en: ['english', 'eng'],
  es: ['spanish', 'spa', 'español'],
  fa: ['persian', 'farsi', 'fas', 'per'],
  fr: ['french', 'fra', 'fre', 'français'],
  he: ['hebrew', 'heb'],
  hi: ['hindi', 'hin'],
  it: ['italian', 'ita', 'italiano'],
  ja: ['japanese', 'jpn'],
  ko: ['korean', 'kor'],
  nl: ['dutch', 'nld', 'dut'],
  no: ['norwegian', 'nor'],
  pl: ['polish', 'pol'],
  pt: ['portuguese', 'por'],
  ru: ['russian', 'rus'],
  sv: ['swedish', 'swe'],
  tr: ['turkish', 'tur'],
  ur: ['urdu', 'urd'],
  zh: ['chinese', 'zho', 'chi'],
}

/** The ISO 639-1 code in what metadata says (`en`, `en-GB`, `eng`, `English`); `null` if there is none. */
export const languageCode = (value: string): string | null => {
  const wanted = value.trim().toLowerCase()
  const [code] = /^[a-z]{2}(?=$|[-_])/.exec(wanted) ?? []
  return code ?? Object.keys(names).find((name) => names[name]?.includes(wanted) === true) ?? null
}

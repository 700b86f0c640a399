/** A script that decides or narrows down the language; `Other` for letters of none of them. */
export type Script =
  | 'Latin'
  | 'Arabic'
  | 'Kana'
  | 'Han'
  | 'Cyrillic'
  | 'Greek'
  | 'Hebrew'
  | 'Hangul'
  | 'Devanagari'
  | 'Thai'
  | 'Other'

const scripts: readonly { readonly script: Script; readonly pattern: RegExp }[] = [
  { script: 'Latin', pattern: /\p{Script=Latin}/gu },
  { script: 'Arabic', pattern: /\p{Script=Arabic}/gu },
  { script: 'Kana', pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { script: 'Han', pattern: /\p{Script=Han}/gu },
  { script: 'Cyrillic', pattern: /\p{Script=Cyrillic}/gu },
  { script: 'Greek', pattern: /\p{Script=Greek}/gu },
  { script: 'Hebrew', pattern: /\p{Script=Hebrew}/gu },
  { script: 'Hangul', pattern: /\p{Script=Hangul}/gu },
  { script: 'Devanagari', pattern: /\p{Script=Devanagari}/gu },
  { script: 'Thai', pattern: /\p{Script=Thai}/gu },
]

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** The script most letters of a text are in; `null` when it has no letter. Kana makes Han Japanese. */
export const mainScript = (text: string): Script | null => {
  const letters = count(text, /\p{L}/gu)
  if (letters === 0) return null
  const shares = new Map<Script, number>()
  for (const { script, pattern } of scripts) {
    const share = count(text, pattern) / letters
    if (share > 0.5 && script !== 'Kana' && script !== 'Han') return script
    shares.set(script, share)
  }
  const kana = shares.get('Kana') ?? 0
  if (kana > 0.1 && kana + (shares.get('Han') ?? 0) > 0.5) return 'Kana'
  const others = 1 - [...shares.values()].reduce((sum, share) => sum + share, 0)
  const [best] = [...shares, ['Other', others] as const].toSorted((a, b) => b[1] - a[1])
  return best?.[0] ?? null
}

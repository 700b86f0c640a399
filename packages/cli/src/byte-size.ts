const units: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['b', 1],
  ['k', 1000],
  ['kb', 1000],
  ['kib', 1024],
  ['m', 1000 ** 2],
  ['mb', 1000 ** 2],
  ['mib', 1024 ** 2],
  ['g', 1000 ** 3],
  ['gb', 1000 ** 3],
  ['gib', 1024 ** 3],
])

/** How many bytes a text names: "4096", "10MB", "1.5 GiB"; `null` for anything else, and for less than a byte. */
export const byteSizeOf = (text: string): number | null => {
  const [, amount = '', unit = ''] =
    /^(\d{1,16}(?:\.\d{1,9})?)(?: ?([a-z]{1,3}))?$/i.exec(text) ?? []
  const bytes = Math.floor(Number(amount) * (units.get(unit.toLowerCase()) ?? 0))
  return bytes >= 1 && Number.isSafeInteger(bytes) ? bytes : null
}

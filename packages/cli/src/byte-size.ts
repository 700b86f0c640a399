import { InvalidArgumentError } from 'commander'

const units: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['b', 1],
  ['kb', 1000],
  ['kib', 1024],
  ['mb', 1000 ** 2],
  ['mib', 1024 ** 2],
  ['gb', 1000 ** 3],
  ['gib', 1024 ** 3],
])

/**
 * A number of bytes: "4096", "10MB", "1.5 GiB".
 *
 * @throws InvalidArgumentError for anything else, and for less than a byte
 */
export const byteSize = (text: string): number => {
  const [, amount = '', unit = ''] = /^(\d{1,16}(?:\.\d{1,9})?) ?([a-z]{0,3})$/i.exec(text) ?? []
  const bytes = Math.floor(Number(amount) * (units.get(unit.toLowerCase()) ?? 0))
  if (bytes >= 1 && Number.isSafeInteger(bytes)) return bytes
  throw new InvalidArgumentError('It must be a number of bytes, or a size such as 10MB or 32MiB.')
}

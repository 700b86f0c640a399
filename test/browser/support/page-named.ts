import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** File name of the one document page whose name holds `part`. */
export const pageNamed = (folder: string, part: string): string => {
  const found = readdirSync(join(folder, 'report', 'docs')).filter((name) => name.includes(part))
  const [name] = found
  if (name === undefined || found.length > 1)
    throw new Error(`${String(found.length)} pages of ${part}`)
  return name
}

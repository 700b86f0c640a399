import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Artifact } from '../../artifact.ts'
import { base64 } from '../base64.ts'

/** A file as an address that holds it. */
export const dataAddress = ({ mediaType, contents }: Artifact): string => {
  const [type = ''] = mediaType.split(';')
  return `data:${type};charset=utf-8;base64,${base64(utf8ToBytes(contents))}`
}

const pointing = /<[a-z]+\s(?:"[^"]*"|[^">])*?="(report\/[\w./-]+)"(?:"[^"]*"|[^">])*>/gu

const download = /\sdownload(?:="[^"]*")?(?=[\s>])/u

/** Puts drawings and figures in where tags point to them; a link saves one under its own name. */
export const encloseFiles = (markup: string, addresses: ReadonlyMap<string, string>): string =>
  addresses.size === 0
    ? markup
    : markup.replaceAll(pointing, (tag, path: string) => {
        const address = addresses.get(path)
        if (address === undefined) return tag
        const enclosed = tag.replace(`="${path}"`, `="${address}"`)
        if (!tag.startsWith('<a ')) return enclosed
        const name = path.slice(path.lastIndexOf('/') + 1)
        return enclosed.replace(download, '').replace('<a ', `<a download="${name}" `)
      })

const pointing = /<[a-z]+\s(?:"[^"]*"|[^">])*?="(report\/[\w./-]+)"(?:"[^"]*"|[^">])*>/gu

const download = /\sdownload(?:="[^"]*")?(?=[\s>])/u

const links = /<p class="chart-files">[\s\S]*?<\/p>/gu

const note =
  '<p class="chart-files">As files: in the folder that a run without <code>--single-file</code> writes.</p>'

/** Says where the files of a chart are whose links lead to what the page does not hold. */
export const leaveOutLinks = (markup: string, addresses: ReadonlyMap<string, string>): string =>
  markup.replaceAll(links, (paragraph) =>
    [...paragraph.matchAll(/="(report\/[^"]*)"/gu)].every(([, path = '']) => addresses.has(path))
      ? paragraph
      : note,
  )

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

import { html, type Html } from './html.ts'
import { dataHref, type From } from './address.ts'
import { lexiconLink } from './links.ts'
import { nameText } from './name-text.ts'
import type { DataFile, RunManifest } from '../manifest.ts'

const short = (hash: string): string => hash.slice(0, 12)

const dataFile = ({ language, sha256 }: DataFile, name: Html): Html =>
  html`${name}${language === null ? '' : ` (${language})`} <code>${short(sha256)}</code>`

/**
 * What made the report: version, engine and the hashes of the data files, from `run.json`.
 *
 * @param from where the page stands; `null` for one that was put elsewhere
 */
export const colophon = (manifest: RunManifest, from: From | null): Html => {
  const files = [
    ...manifest.lexicons.map((file) =>
      dataFile(file, from === null ? nameText(file.id) : lexiconLink(file.id, from)),
    ),
    ...manifest.propositions.map((file) => dataFile(file, nameText(file.id))),
  ]
  const libraries = Object.entries(manifest.engine).filter(([name]) => name !== 'contend')
  return html`<footer>
    <div class="page">
      <p>
        Made with contend
        ${manifest.version}${libraries.map(([name, version]) => html`, ${nameText(name)} ${version}`)};
        seed ${manifest.seed}.
      </p>
      <p>${files.map((file, index) => html`${index === 0 ? 'Data files: ' : ', '}${file}`)}</p>
      <p>
        All hashes and options are in
        ${from === null ? 'run.json' : html`<a href="${dataHref('run.json', from)}">run.json</a>`}.
      </p>
    </div>
  </footer>`
}

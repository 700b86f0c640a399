import { formatQuantity } from './format-number.ts'
import { html, type Html } from './html.ts'
import { nameText } from './name-text.ts'
import type { RunManifest } from '../manifest.ts'

const short = (hash: string): string => hash.slice(0, 12)

/**
 * What made the report: version, engine and the hashes of the data files, from `run.json`.
 *
 * @param runFile where that stands; `null` for a page that was put elsewhere
 */
export const colophon = (manifest: RunManifest, runFile: string | null): Html => {
  const files = [...manifest.lexicons, ...manifest.propositions]
  const libraries = Object.entries(manifest.engine).filter(([name]) => name !== 'contend')
  return html`<footer>
    <div class="page">
      <p>
        Made with contend
        ${manifest.version}${libraries.map(([name, version]) => html`, ${nameText(name)} ${version}`)};
        seed ${manifest.seed}; ${formatQuantity(manifest.inputs.length, 'input')}.
      </p>
      <p>
        ${files.map(
          (file, index) =>
            html`${index === 0 ? 'Data files: ' : ', '}${nameText(file.id)}${
                file.language === null ? '' : ` (${file.language})`
              } <code>${short(file.sha256)}</code>`,
        )}
      </p>
      <p>
        All hashes and options are in
        ${runFile === null ? 'run.json' : html`<a href="${runFile}">run.json</a>`}.
      </p>
    </div>
  </footer>`
}

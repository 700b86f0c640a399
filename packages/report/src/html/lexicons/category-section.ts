import type { CategoryInfo } from '@contend/analyze'
import { plain } from '../../kwic/shown-line.ts'
import { percentScale } from '../chart/percent-scale.ts'
import { rateBar } from '../chart/rate-bar.ts'
import { formatCount, formatQuantity } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { categoryHref } from '../links.ts'
import { nameText } from '../name-text.ts'
import { entryList, entryRemarks } from './entry-words.ts'
import type { FoundEntry, LanguageBlock, LexiconBlock } from './lexicon-blocks.ts'

/** Most written forms that are named of an entry. */
const mostForms = 4

/** How many entries of a block the page has room for. */
export interface Room {
  readonly found: number
  readonly unused: number
}

const formsOf = ({ count: { surfaces } }: FoundEntry): Html => {
  const forms = [...surfaces].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return html`${forms
    .slice(0, mostForms)
    .map(
      ([form, n], index) =>
        html`${index === 0 ? '' : ', '}${nameText(form)}
          <span class="muted">${formatCount(n)}</span>`,
    )}${forms.length > mostForms ? html`<span class="muted"> …</span>` : null}`
}

/** The whole of a category is the scale, so that bars of all its tables compare. */
const whole = percentScale([0, 100], { ticks: 2, nice: false })

const row = (
  entry: FoundEntry,
  { hits, documents }: LanguageBlock,
  info: CategoryInfo | null,
): Html => {
  const { text, count } = entry
  const name = nameText(plain(text))
  const href = info === null ? null : categoryHref(info, 'folder', text)
  const bar = { value: hits === 0 ? 0 : (100 * count.inText) / hits, low: null, high: null }
  return html`<tr>
    <th scope="row">
      ${href === null ? name : html`<a href="${href}">${name}</a>`}${
        entry.written === null
          ? html` <span class="tag">not kept</span>`
          : entryRemarks(entry.written)
      }
    </th>
    <td class="share fill-0">${rateBar(bar, whole)}</td>
    <td class="number" data-value="${count.inText}" data-label="Hits">
      ${formatCount(count.inText)} /
      ${formatCount(hits)}${
        count.outside === 0
          ? null
          : html`<span class="muted"> +${formatCount(count.outside)} outside</span>`
      }
    </td>
    <td class="number" data-value="${count.documents}" data-label="Documents">
      ${formatCount(count.documents)} of ${formatCount(documents)}
    </td>
    <td data-label="Written">${formsOf(entry)}</td>
  </tr>`
}

const table = (
  block: LanguageBlock,
  info: CategoryInfo | null,
  parts: { readonly room: number; readonly label: string },
): Html =>
  html`<div class="scroll" role="region" aria-label="${parts.label}" tabindex="0">
      <table class="cards-on-phone lexicon-entries" data-sortable>
        <thead>
          <tr>
            <th scope="col">Entry</th>
            <th scope="col" class="share">Share of the hits</th>
            <th scope="col" class="number">Hits / all</th>
            <th scope="col" class="number">Documents</th>
            <th scope="col">As written</th>
          </tr>
        </thead>
        <tbody>
          ${block.found.slice(0, parts.room).map((entry) => row(entry, block, info))}
        </tbody>
      </table>
    </div>
    ${
      block.found.length > parts.room
        ? html`<p class="note">
            Shown: the first ${formatCount(parts.room)} of ${formatCount(block.found.length)}
            entries with hits. All hits are in <a href="../../hits.csv">hits.csv</a>.
          </p>`
        : null
    }`

const folded = (summary: string, entries: LanguageBlock['unused'], room: number): Html | null =>
  entries.length === 0
    ? null
    : html`<details>
        <summary>${summary}</summary>
        ${entryList(entries.slice(0, room))}${
          entries.length > room
            ? html`<p class="muted sans">and ${formatCount(entries.length - room)} more</p>`
            : null
        }
      </details>`

const languageBlock = (
  block: LanguageBlock,
  info: CategoryInfo | null,
  parts: { readonly room: Room; readonly name: string; readonly isOpen: boolean },
): Html | null => {
  const { language, documents, found, unused, leftOut, except, source } = block
  const listed = found.filter(({ written }) => written !== null).length + unused.length
  if (listed + leftOut + found.length + except.length === 0) return null
  const silent =
    documents === 0
      ? `${formatQuantity(unused.length, 'entry', 'entries')}, not looked for: no document is in this language`
      : `${formatCount(unused.length)} of ${formatQuantity(listed, 'entry', 'entries')} found nowhere`
  return html`<div class="language">
    <p class="sans">
      <b>${nameText(language)}</b
      >${source === null ? null : html` <span class="muted" dir="auto">${source}</span>`}
    </p>
    ${
      found.length === 0
        ? null
        : html`<details ${parts.isOpen ? html`open` : null}>
            <summary>
              ${formatQuantity(found.length, 'entry', 'entries')} with
              ${formatQuantity(block.hits, 'hit')}
            </summary>
            ${table(block, info, { room: parts.room.found, label: `${parts.name}, ${language}` })}
          </details>`
    }
    ${folded(silent, unused, parts.room.unused)}${folded(
      `${formatQuantity(except.length, 'exception')}, used up without counting`,
      except,
      parts.room.unused,
    )}
    ${
      leftOut === 0
        ? null
        : html`<p class="note">
            ${formatQuantity(leftOut, 'further entry', 'further entries')} of the file
            ${leftOut === 1 ? 'was' : 'were'} not kept with the run; those with hits are in the
            table.
          </p>`
    }
  </div>`
}

/** A category of a lexicon: every entry as its file writes it, with what it found. */
export const categorySection = (
  { category, label, languages }: LexiconBlock,
  info: CategoryInfo | null,
  parts: { readonly id: string; readonly rooms: readonly Room[]; readonly isOpen: boolean },
): Html => {
  const href = info === null ? null : categoryHref(info, 'folder')
  const name = label === '' ? category : label
  return html`<section class="category" id="${parts.id}">
    <h3>${nameText(name)}</h3>
    <p class="sans">
      <code>${plain(category)}</code>${
        href === null ? null : html` · <a href="${href}">in context</a>`
      }
    </p>
    ${languages.map((block, index) =>
      languageBlock(block, info, {
        room: parts.rooms[index] ?? { found: 0, unused: 0 },
        name: plain(name),
        isOpen: parts.isOpen,
      }),
    )}
  </section>`
}

import { html, raw, type Html } from '../html.ts'
import { showControls } from '../name-text.ts'

/** One value of a choice: the rows that hold `is` in `column` are shown, `null` for those that hold nothing. */
export interface FilterOption {
  /** Value in the address. */
  readonly value: string
  readonly text: string
  readonly column: string
  readonly is: string | null
}

/** Options under a heading; `null` for those under none. */
export interface OptionGroup {
  readonly heading: string | null
  readonly options: readonly FilterOption[]
}

/** A way to choose rows; `key` is its name in the address, the same on every page. */
export type FilterField =
  | {
      readonly kind: 'search'
      readonly key: string
      readonly label: string
      readonly columns: readonly string[]
    }
  | {
      readonly kind: 'choice'
      readonly key: string
      readonly label: string
      readonly all: string
      readonly groups: readonly OptionGroup[]
    }
  | {
      readonly kind: 'least'
      readonly key: string
      readonly label: string
      readonly column: string
    }

const optionElement = ({ value, text, column, is }: FilterOption): Html =>
  html`<option
    value="${value}"
    dir="auto"
    data-column="${column}"
    ${is === null ? raw('data-none') : html`data-is="${is}"`}
  >
    ${showControls(text)}
  </option>`

const optionGroup = ({ heading, options }: OptionGroup): Html =>
  heading === null
    ? html`${options.map((each) => optionElement(each))}`
    : html`<optgroup label="${showControls(heading)}">
        ${options.map((each) => optionElement(each))}
      </optgroup>`

/** Identifier of a control in its page. */
const idOf = ({ key }: FilterField): string => `filter-${key}`

const control = (field: FilterField): Html => {
  const { key } = field
  if (field.kind === 'search')
    return html`<input
      type="search"
      id="${idOf(field)}"
      data-key="${key}"
      data-columns="${field.columns.join(' ')}"
      autocomplete="off"
      dir="auto"
    />`
  if (field.kind === 'least')
    return html`<input
      type="number"
      id="${idOf(field)}"
      data-key="${key}"
      data-column="${field.column}"
      min="0"
      max="1"
      step="0.05"
      placeholder="0.00"
      autocomplete="off"
    />`
  return html`<select id="${idOf(field)}" data-key="${key}" autocomplete="off">
    <option value="">${field.all}</option>
    ${field.groups.map((each) => optionGroup(each))}
  </select>`
}

/** A field with its name. */
export const filterField = (field: FilterField): Html =>
  html`<div class="field ${field.kind}">
    <label for="${idOf(field)}">${field.label}</label>${control(field)}
  </div>`

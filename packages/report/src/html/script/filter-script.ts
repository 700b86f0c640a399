/**
 * What every page that filters shares: the state is the part of the address after `#`, `key=value&…`; controls
 * show it and write it. Keys of other pages stay as they are; a hash without `=` is an anchor as usual.
 */
const filterParts = `
  const folded = (text) => {
    const small = text.toLowerCase()
    if (!/[^\\x00-\\x7f]/.test(small)) return small
    return small.normalize('NFKD').replace(/\\p{M}+/gu, '').replace(/[\\u2018\\u2019]/g, "'").replace(/[\\u201c\\u201d]/g, '"')
  }
  const grouped = (value) => String(value).replace(/\\B(?=(?:\\d{3})+$)/g, ',')
  // In a file of all pages the address is that of the page in sight, which is open.
  const sheetOf = (root) => root.closest('.sheet')
  const isInSight = (root) => sheetOf(root)?.hasAttribute('data-open') ?? true
  const readState = (root, shown) => {
    if (!isInSight(root)) return shown
    const text = location.hash.slice(1)
    if (!text.includes('=')) return text === '' || text === sheetOf(root)?.id ? new URLSearchParams() : shown
    const state = new URLSearchParams(text)
    state.delete('sheet')
    return state
  }
  const writeState = (state, replace) => {
    const text = state.toString()
    const address = text === '' ? location.pathname + location.search : '#' + text
    try { history[replace ? 'replaceState' : 'pushState'](null, '', address) } catch { location.hash = text }
  }
  // An anchor within the page would otherwise drop the state from the address.
  const keepState = (root, state) => {
    if (isInSight(root) && !location.hash.includes('=') && String(state) !== '') writeState(state, true)
  }
  const carry = (root, state) => {
    for (const link of (sheetOf(root) ?? document).querySelectorAll('a[data-carry]')) {
      const plain = link.dataset.carry ||= link.getAttribute('href')
      const of = plain.startsWith('#') ? '#sheet=' + plain.slice(1) + '&' : plain + '#'
      link.setAttribute('href', String(state) === '' ? plain : of + state)
    }
  }
  const islandOf = (root) => {
    const { size, columns } = JSON.parse(root.querySelector('script[data-island]').textContent)
    const readers = new Map()
    const make = (name) => {
      const column = Object.hasOwn(columns, name) ? columns[name] : []
      if (Array.isArray(column)) return (row) => column[row] ?? null
      const at = reader(column.by)
      return (row) => {
        const place = at(row)
        return place === null ? null : column.values[place] ?? null
      }
    }
    const reader = (name) => {
      if (!readers.has(name)) readers.set(name, make(name))
      return readers.get(name)
    }
    const foldedColumns = new Map()
    const fold = (cell) => typeof cell === 'string' ? folded(cell) : cell
    const foldedReader = (name) => {
      if (!foldedColumns.has(name)) {
        const column = columns[name]
        if (Array.isArray(column)) {
          const cells = column.map(fold)
          foldedColumns.set(name, (row) => cells[row] ?? null)
        } else {
          const [at, values] = [reader(column.by), column.values.map(fold)]
          foldedColumns.set(name, (row) => {
            const place = at(row)
            return place === null ? null : values[place] ?? null
          })
        }
      }
      return foldedColumns.get(name)
    }
    const searched = new Map()
    /** Says of every row whether a word stands in one of the columns: they are one text, so that it is looked for once. */
    const finder = (names) => {
      if (!searched.has(names)) {
        const readers = names.split(' ').map(foldedReader)
        const ends = new Uint32Array(size)
        let [text, length] = [[], 0]
        for (let row = 0; row < size; row += 1) {
          // No word that is looked for has a line break.
          const line = readers.map((read) => read(row) ?? '').join('\\n') + '\\n'
          text.push(line)
          ends[row] = length += line.length
        }
        text = text.join('')
        searched.set(names, (word) => {
          const found = new Uint8Array(size)
          for (let [at, row] = [text.indexOf(word), 0]; at !== -1; at = text.indexOf(word, ends[row])) {
            while (ends[row] <= at) row += 1
            found[row] = 1
          }
          return found
        })
      }
      return searched.get(names)
    }
    return { size, columns, reader, foldedReader, finder }
  }
  const testOf = (control, value, island) => {
    if (control.matches('[type=search]')) {
      const words = folded(value).split(/\\s+/).filter((word) => word !== '')
      if (words.length === 0) return null
      const found = words.map(island().finder(control.dataset.columns))
      return { words: '“' + value.trim() + '”', test: (row) => found.every((rows) => rows[row] === 1) }
    }
    if (control.matches('[type=number]')) {
      const least = Number(value)
      if (value.trim() === '' || !(least >= 0 && least <= 1)) return undefined
      const read = island().reader(control.dataset.column)
      return { words: value, test: (row) => (read(row) ?? 0) >= least }
    }
    const option = [...control.options].find((each, index) => index > 0 && each.value === value)
    if (!option) return undefined
    const [read, is] = [island().reader(option.dataset.column), option.dataset.is ?? null]
    const holds = (cell) => Array.isArray(cell) ? cell.some((each) => String(each) === is) : cell === null ? is === null : String(cell) === is
    return { words: option.textContent.trim().replace(/ \\([\\d,]+\\)$/, ''), option, test: (row) => holds(read(row)) }
  }
  const nameOf = (control) => control.closest('.field').querySelector('label').textContent.trim()
  /** What the state asks of the rows, in words too; controls are set to it. */
  const readFilters = (form, state, island) => {
    const [tests, words, trouble] = [[], [], []]
    for (const control of form.querySelectorAll('[data-key]')) {
      const value = state.get(control.dataset.key)
      const found = value === null ? null : testOf(control, value, island)
      if (control.matches('select')) control.selectedIndex = found ? found.option.index : 0
      else if (control !== document.activeElement || control.value.trim() !== (value ?? '').trim()) control.value = found ? value : ''
      if (found === undefined) trouble.push(nameOf(control) + ': “' + value + '”')
      if (!found) continue
      tests.push(found.test)
      words.push(control.matches('[type=search]') ? found.words : nameOf(control).toLowerCase() + ': ' + found.words)
    }
    return { tests, words, trouble }
  }
  const troubleWords = (trouble) => trouble.length === 0 ? '' :
    'The address asks for what this page does not have, so nothing is hidden by it: ' + trouble.join('; ') + '.'
  const keysOf = (form) => [...form.querySelectorAll('[data-key]')].map((control) => control.dataset.key)
  /** Calls back with the control that was changed, and whether the change goes on with the one before. */
  const listen = (form, changed) => {
    let timer = 0
    let typing = null
    const isTyped = (control) => control.matches('input[data-key]')
    const now = (control) => {
      clearTimeout(timer)
      changed(control, typing === control)
      typing = control
    }
    form.addEventListener('input', ({ target }) => {
      if (!isTyped(target)) return
      clearTimeout(timer)
      // Letters that wait already come before it, so many of them are looked for once.
      timer = setTimeout(() => now(target))
    })
    form.addEventListener('change', ({ target }) => { if (!isTyped(target)) changed(target, false) })
    form.addEventListener('focusout', () => { typing = null })
    form.addEventListener('submit', (event) => event.preventDefault())
  }
  const stateWith = (state, control) => {
    const next = new URLSearchParams(state)
    const [key, value] = [control.dataset.key, control.value]
    const isNone = control.matches('select') ? control.selectedIndex <= 0 : value.trim() === ''
    if (isNone) next.delete(key)
    else next.set(key, value)
    next.delete('page')
    return next
  }
  const without = (state, keys) => {
    const next = new URLSearchParams(state)
    for (const key of [...keys, 'page']) next.delete(key)
    return next
  }
`

/** A script that knows all of that, in a scope of its own. */
export const withFilterParts = (body: string): string => `(() => {${filterParts}${body}})()`

/** On the overview: hides what belongs to documents that the filter leaves out. */
export const filterScript: string = withFilterParts(`
  for (const root of document.querySelectorAll('[data-overview-filter]')) {
    const form = root.querySelector('[data-filters]')
    const parsed = islandOf(root)
    const island = () => parsed
    const [n, slugs] = [parsed.reader('n'), parsed.reader('slugs')]
    const page = root.parentElement
    const one = (selector) => root.querySelector(selector)
    const rows = Array.from({ length: parsed.size }, (_, row) => row)
    const total = rows.reduce((sum, row) => sum + n(row), 0)
    let state = new URLSearchParams()
    const hide = (element, hidden) => element.toggleAttribute('data-filtered', hidden)
    const hideHeads = () => {
      for (const head of page.querySelectorAll('.group-row')) {
        const below = []
        for (let row = head.nextElementSibling; row && !row.matches('.group-row'); row = row.nextElementSibling) {
          below.push(row)
        }
        hide(head, below.length > 0 && below.every((row) => row.hasAttribute('data-filtered')))
      }
    }
    const show = () => {
      state = readState(root, state)
      const { tests, words, trouble } = readFilters(form, state, island)
      const left = rows.filter((row) => tests.every((test) => test(row)))
      const kept = new Set(left.flatMap((row) => slugs(row)?.split(' ') ?? []))
      for (const element of page.querySelectorAll('[data-doc]')) {
        hide(element, tests.length > 0 && !element.dataset.doc.split(' ').some((slug) => kept.has(slug)))
      }
      hideHeads()
      root.classList.toggle('active', tests.length > 0)
      one('[data-clear]').hidden = tests.length === 0
      one('[data-count]').textContent = tests.length === 0 ? '' :
        'Showing ' + grouped(left.reduce((sum, row) => sum + n(row), 0)) + ' of ' + grouped(total) + ' documents'
      one('[data-chosen]').textContent = words.join(' · ')
      one('[data-note]').hidden = tests.length === 0
      one('[data-trouble]').hidden = trouble.length === 0
      one('[data-trouble]').textContent = troubleWords(trouble)
      carry(root, state)
      keepState(root, state)
    }
    const go = (next, replace) => {
      writeState(next, replace)
      show()
    }
    listen(form, (control, replace) => go(stateWith(state, control), replace))
    one('[data-clear]').addEventListener('click', () => {
      go(without(state, keysOf(form)), false)
      form.querySelector('select').focus()
    })
    addEventListener('hashchange', show)
    form.hidden = false
    show()
  }
`)

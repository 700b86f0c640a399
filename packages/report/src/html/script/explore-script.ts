import { withFilterParts } from './filter-script.ts'

/** Rows that a table of any size shows at a time: taking more of them away at once takes too long. */
export const rowsPerPage = 50

/** Tables of any size: the rows that pass the filters, in order, a page at a time, from the island of the page. */
export const exploreScript: string = withFilterParts(`
  const perPage = ${String(rowsPerPage)}
  // What fits a tall screen comes at once, the rest of the page when that is shown.
  const atOnce = 12
  const idle = globalThis.requestIdleCallback ?? setTimeout
  const minus = (text) => text.replace('-', '\\u2212')
  const fixed = (value) => minus(value.toFixed(2)).replace(/^\\u2212(0\\.00)$/, '$1')
  const forms = { count: grouped, fixed, signed: (value) => (Number(value.toFixed(2)) > 0 ? '+' : '') + fixed(value) }
  const written = (cell, as) => cell === null ? '–' : as && typeof cell === 'number' ? forms[as](cell) : String(cell)
  const percent = (value) => value.toFixed(2) + '%'
  const drawStrip = (strip, read) => {
    const [value, low, high] = ['index', 'low', 'high'].map((part) => read(part + strip.dataset.strip))
    if (value === null) return
    const reach = Number(strip.dataset.reach)
    const place = (at) => percent(Math.max(0, Math.min(100, 50 + 50 * at / reach)))
    const [svg, line] = [strip.querySelector('svg'), strip.querySelector('.interval')]
    const isOpen = low === null || high === null || (low <= 0 && high >= 0)
    svg.setAttribute('class', 'strip ' + (isOpen ? 'open' : 'plain'))
    strip.querySelector('.dot').setAttribute('cx', place(value))
    if (low === null || high === null) return line.remove()
    line.setAttribute('x1', place(low))
    line.setAttribute('x2', place(high))
  }
  for (const root of document.querySelectorAll('[data-explore]')) {
    let parsed = null
    const island = () => parsed ??= islandOf(root)
    const one = (selector) => root.querySelector(selector)
    const all = (selector) => [...root.querySelectorAll(selector)]
    const [form, body, count, order] = ['[data-filters]', 'tbody', '[data-count]', '[data-order]'].map(one)
    const pattern = one('template[data-row]').content
    const heads = all('th[data-sort]')
    const kits = new Map(all('template[data-kit-of]').map((kit) => [kit.dataset.kitOf, [...kit.content.children]]))
    const firstOrder = [...order.options].find((option) => option.defaultSelected)?.value ?? order.options[0].value
    const noun = root.dataset.noun
    const size = Number(root.dataset.size)
    let state = new URLSearchParams()
    /** The rows that pass, in order; null for all of them as they come. */
    let left = null
    let isUntouched = true
    const rowOf = (index) => {
      const row = pattern.cloneNode(true)
      const read = (name) => island().reader(name)(index)
      for (const link of row.querySelectorAll('[href]')) {
        link.setAttribute('href', link.getAttribute('href').replace(/\\{(\\w+)\\}/g, (_, name) => read(name)))
      }
      const each = (name, fill) => {
        for (const slot of row.querySelectorAll('[data-' + name + ']')) fill(slot, slot.dataset[name])
      }
      const open = (slot, isKept) => isKept ? slot.replaceWith(...slot.childNodes) : slot.remove()
      each('if', (slot, name) => open(slot, read(name) !== null))
      each('unless', (slot, name) => open(slot, read(name) === null))
      each('cell', (slot, name) => slot.replaceWith(written(read(name), slot.dataset.as)))
      each('bar', (slot, name) => slot.querySelector('.rate').setAttribute('width', percent(100 * (read(name) ?? 0))))
      each('strip', (slot) => drawStrip(slot, read))
      each('pick', (slot, name) => {
        const kit = kits.get(slot.dataset.kit)
        slot.replaceWith(...[read(name) ?? []].flat().map((place) => kit[place].cloneNode(true)))
      })
      return row
    }
    const ranks = new Map()
    /** Where a row stands by a column: its number, or the place of its text among all texts. */
    const keyOf = (name) => {
      if (ranks.has(name)) return ranks.get(name)
      const read = island().foldedReader(name)
      const cells = Array.from({ length: size }, (_, row) => [read(row)].flat()[0] ?? null)
      const isText = cells.some((cell) => typeof cell === 'string')
      const places = isText ? new Map([...new Set(cells)].filter((cell) => cell !== null).sort((a, b) => a < b ? -1 : 1).map((cell, place) => [cell, place])) : null
      const keys = places ? cells.map((cell) => cell === null ? null : places.get(cell)) : cells
      ranks.set(name, keys)
      return keys
    }
    const sorted = (rows, wanted) => {
      const down = wanted.startsWith('-')
      const keys = keyOf(down ? wanted.slice(1) : wanted)
      return rows.sort((a, b) => {
        const [x, y] = [keys[a], keys[b]]
        if (x === null || y === null) return x === y ? a - b : x === null ? 1 : -1
        return (down ? y - x : x - y) || a - b
      })
    }
    const orderOf = (trouble) => {
      const wanted = state.get('sort')
      if (wanted === null) return firstOrder
      if ([...order.options].some(({ value }) => value === wanted && value !== '')) return wanted
      trouble.push('Order: “' + wanted + '”')
      return firstOrder
    }
    const pageOf = (pages, trouble) => {
      const wanted = state.get('page')
      if (wanted === null) return 1
      if (/^[1-9]\\d{0,8}$/.test(wanted) && Number(wanted) <= pages) return Number(wanted)
      trouble.push('Page: “' + wanted + '”')
      return 1
    }
    let current = { page: 1, pages: 1 }
    const total = () => left === null ? size : left.length
    const rowsPassing = (tests) => {
      const rows = []
      for (let row = 0; row < size; row += 1) {
        if (tests.every((test) => test(row))) rows.push(row)
      }
      return rows
    }
    let filled = 0
    const fill = (rows) => {
      filled += 1
      const own = filled
      const first = rows.length <= 2 * atOnce ? rows.length : atOnce
      body.replaceChildren(...rows.slice(0, first).map(rowOf))
      if (first === rows.length) return
      // Not before the first rows are painted, nor while letters are typed.
      requestAnimationFrame(() => idle(() => {
        if (own === filled) body.append(...rows.slice(first).map(rowOf))
      }, { timeout: 300 }))
    }
    const showPager = (from, to) => {
      const { page, pages } = current
      one('[data-pager]').hidden = total() <= perPage
      one('[data-range]').textContent = grouped(from + 1) + '–' + grouped(to) + ' of ' + grouped(total())
      for (const button of all('[data-turn]')) {
        const isBack = ['first', 'previous'].includes(button.dataset.turn)
        button.setAttribute('aria-disabled', String(isBack ? page === 1 : page === pages))
      }
    }
    const show = () => {
      state = readState(root, state)
      const { tests, words, trouble } = readFilters(form, state, island)
      const wanted = orderOf(trouble)
      left = tests.length === 0 && wanted === firstOrder ? null : rowsPassing(tests)
      if (wanted !== firstOrder) sorted(left, wanted)
      const pages = Math.max(1, Math.ceil(total() / perPage))
      current = { page: pageOf(pages, trouble), pages }
      const from = (current.page - 1) * perPage
      const shown = Math.min(perPage, total() - from)
      if (isUntouched && left === null && from === 0) [...body.rows].slice(perPage).forEach((row) => row.remove())
      else fill(Array.from({ length: shown }, (_, at) => left === null ? from + at : left[from + at]))
      isUntouched = false
      showPager(from, from + shown)
      order.value = wanted
      for (const head of heads) {
        const [up, down] = [wanted === head.dataset.sort, wanted === '-' + head.dataset.sort]
        if (up || down) head.setAttribute('aria-sort', up ? 'ascending' : 'descending')
        else head.removeAttribute('aria-sort')
      }
      const told = (tests.length === 0 ? '' : grouped(total()) + ' of ') + grouped(size) + ' ' + noun
      if (count.textContent !== told) count.textContent = told
      one('[data-chosen]').textContent = words.join(' · ')
      one('[data-clear]').hidden = tests.length === 0
      one('[data-nothing]').hidden = total() > 0
      one('.scroll').hidden = total() === 0
      one('[data-trouble]').hidden = trouble.length === 0
      one('[data-trouble]').textContent = troubleWords(trouble)
      carry(root, without(state, ['sort']))
      keepState(root, state)
    }
    const go = (next, replace) => {
      writeState(next, replace)
      show()
    }
    const backToTop = () => {
      const top = one('[data-tally]')
      if (top.getBoundingClientRect().top < 0) top.scrollIntoView()
    }
    const sortBy = (value) => {
      const next = without(state, ['sort'])
      if (value !== firstOrder) next.set('sort', value)
      go(next, false)
    }
    for (const head of heads) {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'sort'
      button.append(...head.childNodes)
      head.append(button)
      const name = head.dataset.sort
      const natural = head.hasAttribute('data-largest-first') ? ['-' + name, name] : [name, '-' + name]
      button.addEventListener('click', () => sortBy(order.value === natural[0] ? natural[1] : natural[0]))
    }
    listen(form, (control, replace) => {
      if (control === order) sortBy(order.value)
      else go(stateWith(state, control), replace)
    })
    // Folding many texts takes a while: it is done before the first letter is typed.
    const prepare = () => {
      for (const control of form.querySelectorAll('[data-columns]')) island().finder(control.dataset.columns)
    }
    form.addEventListener('focusin', prepare, { once: true })
    one('[data-clear]').addEventListener('click', () => {
      go(without(state, keysOf(form)), false)
      form.querySelector('input').focus()
    })
    const turns = { first: () => 1, previous: () => current.page - 1, next: () => current.page + 1, last: () => current.pages }
    one('[data-pager]').addEventListener('click', ({ target }) => {
      const button = target.closest('[data-turn]')
      if (!button || button.getAttribute('aria-disabled') === 'true') return
      const next = new URLSearchParams(state)
      const page = turns[button.dataset.turn]()
      if (page === 1) next.delete('page')
      else next.set('page', String(page))
      go(next, false)
      backToTop()
    })
    addEventListener('hashchange', show)
    const narrow = matchMedia('(max-width:46rem)')
    const fold = () => { one('.more').open = !narrow.matches }
    narrow.addEventListener('change', fold)
    fold()
    form.hidden = false
    one('[data-tally]').hidden = false
    for (const note of all('[data-without-script]')) note.hidden = true
    show()
    idle(() => {
      island()
      idle(prepare)
    })
  }
`)

/** Searches, sorts, chooses by term and pages the lines of a concordance; the state stands in the address. */
export const concordanceScript = `
(() => {
  const perPage = 100
  const words = (text) => text.toLowerCase().match(/[\\p{L}\\p{M}\\p{N}]+/gu) ?? []
  const count = (number) => String(number).replace(/\\B(?=(?:\\d{3})+$)/g, ',')
  const keys = {
    left: (line) => words(line[3]).reverse().join(' '),
    keyword: (line) => words(line[4]).join(' '),
    right: (line) => words(line[5]).join(' '),
    position: (line) => line[2],
  }
  const start = (root) => {
    const one = (selector) => root.querySelector(selector)
    const { documents, entries, lines } = JSON.parse(one('script[data-island=lines]').textContent)
    const model = one('[data-line]').content.querySelector('li')
    const [search, sort, term] = [one('[data-search]'), one('[data-sort]'), one('[data-term]')]
    const [list, found, trouble] = [one('[data-lines]'), one('[data-found]'), one('[data-trouble]')]
    const pagers = [...root.querySelectorAll('[data-pager]')]
    const texts = lines.map((line) => (line[3] + line[4] + line[5] + ' ' + documents[line[0]][0]).toLowerCase())
    const numbers = new Map(entries.map((entry, number) => [entry, number]))
    const orders = new Map()
    let shown = null
    let page = 0
    const orderBy = (name) => {
      const of = keys[name]
      if (of === undefined) return lines.keys()
      if (!orders.has(name)) {
        const sortKeys = lines.map(of)
        orders.set(name, [...lines.keys()].sort((a, b) =>
          sortKeys[a] < sortKeys[b] ? -1 : sortKeys[a] > sortKeys[b] ? 1 : a - b))
      }
      return orders.get(name)
    }
    const rowOf = ([document, sentence, , left, keyword, right, , marks, said = '', block = '']) => {
      const item = model.cloneNode(true)
      const part = (selector) => item.querySelector(selector)
      const [name, address] = documents[document]
      part('.words').dir = marks & 8 ? 'rtl' : 'ltr'
      part('.before bdi').textContent = left
      part('.keyword bdi').textContent = keyword
      part('.behind bdi').textContent = right
      if (address !== '') part('.keyword').href = address + '#s' + sentence
      part('.name').textContent = name
      part('.name').title = name
      part('.place span').textContent = sentence
      if (!(marks & 1)) part('.claim').remove()
      if (!(marks & 2)) part('.negated').remove()
      if (marks & 4) part('.speaker').textContent = said
      else for (const each of [part('.attributed'), part('.speaker')]) each.remove()
      if (block === '') part('.block').remove()
      else part('.block').textContent = block
      return item
    }
    const draw = () => {
      const last = Math.max(0, Math.ceil(shown.length / perPage) - 1)
      page = Math.min(Math.max(page, 0), last)
      const from = page * perPage
      const part = shown.slice(from, from + perPage)
      list.replaceChildren(...part.map((index) => rowOf(lines[index])))
      for (const pager of pagers) {
        pager.hidden = last === 0
        pager.querySelector('[data-range]').textContent =
          count(from + 1) + '–' + count(from + part.length) + ' of ' + count(shown.length)
        pager.querySelector('[data-step="-1"]').disabled = page === 0
        pager.querySelector('[data-step="1"]').disabled = page === last
      }
    }
    const stateOf = () => new URLSearchParams(isInSight() && location.hash.includes('=') ? location.hash.slice(1) : '')
    // In a file of all pages the address may be that of another one.
    const isInSight = () => root.closest('.sheet')?.hasAttribute('data-open') ?? true
    const apply = () => {
      const state = stateOf()
      const [query, by, wanted] = ['q', 'sort', 'term'].map((key) => state.get(key) ?? '')
      const number = numbers.get(wanted)
      const isUnknown = wanted !== '' && number === undefined
      if (search.value !== query) search.value = query
      sort.value = Object.hasOwn(keys, by) ? by : ''
      if (term) {
        term.value = wanted
        if (term.selectedIndex < 0) term.value = ''
      }
      trouble.hidden = !isUnknown
      trouble.textContent = isUnknown ? 'No line of this page is of the term “' + wanted + '”. All lines are shown.' : ''
      const needle = query.trim().toLowerCase()
      shown = []
      for (const index of orderBy(sort.value)) {
        if (number !== undefined && !lines[index][6].includes(number)) continue
        if (needle !== '' && !texts[index].includes(needle)) continue
        shown.push(index)
      }
      found.textContent = count(shown.length) + ' of ' + count(lines.length) + (lines.length === 1 ? ' line' : ' lines')
      page = (Number(state.get('page')) || 1) - 1
      draw()
    }
    const change = (values) => {
      const state = stateOf()
      for (const [key, value] of Object.entries(values)) {
        if (value === '') state.delete(key)
        else state.set(key, value)
      }
      const text = String(state)
      try { history.replaceState(null, '', text === '' ? location.pathname + location.search : '#' + text) } catch {}
      apply()
    }
    search.addEventListener('input', () => change({ q: search.value, page: '' }))
    sort.addEventListener('change', () => change({ sort: sort.value, page: '' }))
    term?.addEventListener('change', () => change({ term: term.value, page: '' }))
    for (const pager of pagers) {
      pager.addEventListener('click', ({ target }) => {
        const step = Number(target.closest('[data-step]')?.dataset.step)
        if (!step) return
        change({ page: String(page + step + 1) })
        root.scrollIntoView()
        const next = pager.querySelector('[data-step="' + step + '"]')
        if (next.disabled) pager.querySelector('[data-step="' + -step + '"]').focus({ preventScroll: true })
      })
    }
    addEventListener('hashchange', () => {
      if (!isInSight()) return
      apply()
      if (stateOf().has('term')) root.scrollIntoView()
    })
    one('[data-tools]').hidden = false
    for (const note of root.querySelectorAll('[data-without-script]')) note.hidden = true
    for (const note of root.querySelectorAll('[data-with-script]')) note.hidden = false
    apply()
  }
  for (const root of document.querySelectorAll('[data-concordance]')) start(root)
})()
`

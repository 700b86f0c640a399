/** Sets the two chosen documents side by side: it moves what the page holds, and keeps the choice in the address. */
export const compareScript = `
(() => {
  const main = document.querySelector('main.compare')
  if (!main) return
  const all = (selector) => [...main.querySelectorAll(selector)]
  const one = (selector) => main.querySelector(selector)
  const [pickA, pickB] = [one('[data-pick=a]'), one('[data-pick=b]')]
  const documents = new Map(all('template[data-document]').map((each) => [each.dataset.document, each.content]))
  const pairs = all('template[data-pair]')
  const words = new Map([...one('template[data-words]').content.children].map((each) => [each.dataset.word, each]))
  const names = new Map([...pickA.options].map((option) => [option.value, option.textContent.trim()]))
  const trouble = one('[data-trouble]')
  // In a file of all pages the address may be that of another one.
  const isInSight = () => main.closest('.sheet')?.hasAttribute('data-open') ?? true
  const start = [pickA, pickB].map((pick) => [...pick.options].find((option) => option.defaultSelected).value)
  let shown = start
  const partner = (slug) => {
    const pair = pairs.map((each) => each.dataset.pair.split(' ')).find((slugs) => slugs.includes(slug))
    if (pair) return pair[0] === slug ? pair[1] : pair[0]
    return [...documents.keys()].find((each) => each !== slug)
  }
  const cellsOf = (slug) =>
    new Map([...documents.get(slug).querySelectorAll('[data-cell]')].map((cell) => [cell.dataset.cell, cell]))
  const nothing = () => {
    const text = document.createElement('p')
    text.className = 'empty'
    text.textContent = words.get('nothing').textContent
    return text
  }
  const difference = (a, b) => {
    const ends = [a, b].flatMap((cell) => [cell?.dataset.low, cell?.dataset.high])
    if (ends.includes(undefined) || a.dataset.of !== b.dataset.of) return 'none'
    const [lowA, highA, lowB, highB] = ends.map(Number)
    return lowA > highB ? 'a-higher' : lowB > highA ? 'b-higher' : 'overlap'
  }
  const say = (element, key) => {
    if (!element) return ''
    const { dataset: { kind }, textContent } = words.get(key)
    element.className = element.className.split(' ')[0] + ' ' + kind
    element.textContent = textContent
    return kind
  }
  const fill = (a, b) => {
    const kinds = []
    const [cellsA, cellsB] = [cellsOf(a), cellsOf(b)]
    for (const row of all('[data-row]')) {
      const cells = [cellsA.get(row.dataset.row), cellsB.get(row.dataset.row)]
      for (const [index, slot] of [...row.querySelectorAll('[data-slot]')].entries()) {
        slot.replaceChildren(cells[index] ? cells[index].cloneNode(true) : nothing())
      }
      if (row.classList.contains('optional')) {
        row.hidden = !cells.some((cell) => cell && !('filler' in cell.dataset))
      }
      const sides = cells.map((cell) => cell?.dataset.side ?? 'unknown').join(' ')
      const kind = say(row.querySelector('[data-standing=side]'), sides)
      say(row.querySelector('[data-standing=figure]'), difference(...cells))
      if (kind) kinds.push({ kind, row })
    }
    return kinds
  }
  const summarise = (kinds) => {
    const parts = []
    for (const part of all('.in-short [data-kind]')) {
      const found = kinds.filter(({ kind }) => kind === part.dataset.kind)
      part.hidden = found.length === 0
      part.querySelector('ul').replaceChildren(...found.map(({ row }) => {
        const [item, link] = [document.createElement('li'), document.createElement('a')]
        link.href = '#' + row.id
        link.dir = 'auto'
        link.textContent = row.querySelector('.statement').textContent
        item.append(link)
        return item
      }))
      if (found.length > 0) parts.push(part.querySelector('dt').textContent.trim() + ': ' + found.length)
    }
    return parts
  }
  const meet = (a, b) => {
    const pair = pairs.find((each) => [a + ' ' + b, b + ' ' + a].includes(each.dataset.pair))
    const items = pair ? [...pair.content.cloneNode(true).children] : []
    if (pair && !pair.dataset.pair.startsWith(a + ' ')) {
      for (const item of items) {
        const [left, right] = [item.querySelector(':scope > .a'), item.querySelector(':scope > .b')]
        left.className = 'b'
        right.className = 'a'
        item.append(left)
      }
    }
    one('[data-pairs]').replaceChildren(...items)
    one('[data-no-pairs]').hidden = items.length > 0
    return items.length
  }
  const addressOf = ([a, b]) => {
    const state = new URLSearchParams(location.hash.includes('=') ? location.hash.slice(1) : '')
    state.set('a', a)
    state.set('b', b)
    return '#' + state
  }
  const wanted = () => {
    if (!isInSight()) return { pair: shown, unknown: [] }
    const asked = new URLSearchParams(location.hash.slice(1))
    if (!asked.has('a') && !asked.has('b')) return { pair: location.hash === '' ? start : shown, unknown: [] }
    const unknown = ['a', 'b'].map((side) => asked.get(side)).filter((slug) => slug && !documents.has(slug))
    const known = (side) => documents.has(asked.get(side)) ? asked.get(side) : null
    const a = known('a') ?? (known('b') === null ? start[0] : partner(known('b')))
    const b = known('b') !== null && known('b') !== a ? known('b') : partner(a)
    return { pair: [a, b], unknown }
  }
  const show = (announce) => {
    const { pair: [a, b], unknown } = wanted()
    const same = a === shown[0] && b === shown[1]
    shown = [a, b]
    pickA.value = a
    pickB.value = b
    trouble.hidden = unknown.length === 0
    trouble.textContent = unknown.length === 0 ? '' :
      'Not among the documents of this page: ' + unknown.join(', ') + '. Another one is shown in its place.'
    if (!same) {
      const parts = summarise(fill(a, b))
      const met = meet(a, b)
      for (const [side, slug] of [['a', a], ['b', b]]) {
        for (const name of all('[data-name=' + side + ']')) {
          const text = document.createElement('bdi')
          text.textContent = names.get(slug)
          name.replaceChildren(text)
        }
      }
      if (announce) {
        one('[data-announce]').textContent = 'A: ' + names.get(a) + '. B: ' + names.get(b) + '. ' +
          [...parts, 'pairs of claims: ' + met].join(', ') + '.'
      }
    }
    if (location.hash === '' || !isInSight()) return
    document.title = names.get(a) + ' | ' + names.get(b) + ' – contend'
    // A link within the page would otherwise drop the choice from the address.
    if (!/[#&][ab]=/.test(location.hash)) {
      try { history.replaceState(null, '', addressOf(shown)) } catch {}
    }
  }
  const choose = (pair) => {
    location.hash = addressOf(pair)
    show(true)
  }
  pickA.addEventListener('change', () => choose([pickA.value, pickA.value === shown[1] ? shown[0] : shown[1]]))
  pickB.addEventListener('change', () => choose([pickB.value === shown[0] ? shown[1] : shown[0], pickB.value]))
  one('[data-swap]').addEventListener('click', () => choose([shown[1], shown[0]]))
  addEventListener('hashchange', () => show(true))
  for (const control of [pickA, pickB, one('[data-swap]')]) control.hidden = false
  one('[data-without-script]').hidden = true
  main.classList.add('scripted')
  show(false)
})()
`

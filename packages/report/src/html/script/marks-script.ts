/**
 * Explains the mark under the pointer or the focus in a panel, and switches layers of marks. The notes
 * stand in the page once; `data-n` of a mark is the number of its note, and the line in it.
 */
export const marksScript = `
(() => {
  const read = (root) => {
    const one = (selector) => root.querySelector(selector)
    const [article, panel, close, body] = ['.article', '.panel', '.panel .close', '.panel [data-body]'].map(one)
    if (!article || !panel) return
    const notes = [...(one('.notes')?.children ?? [])]
    const boxes = [...root.querySelectorAll('input[data-layer]')]
    const shown = new Map(boxes.map((box) => [box.dataset.layer, box.checked]))
    const marks = [...article.querySelectorAll('.s,[data-n]')]
    const isWords = (mark) => mark.matches('u,i')
    const layersOf = new Map(marks.map((mark) => [mark, mark.matches('i') ? ['own'] : [...mark.classList].filter((name) => shown.has(name))]))
    const isOn = (mark) => {
      const layers = layersOf.get(mark) ?? []
      return isWords(mark) ? layers.every((name) => shown.get(name)) : layers.some((name) => shown.get(name))
    }
    const draw = (mark) => {
      if (isWords(mark)) mark.classList.toggle('off', !isOn(mark))
      else for (const name of layersOf.get(mark)) mark.classList.toggle(name, shown.get(name))
      const stops = mark.dataset.n && isOn(mark) && !mark.matches('.m,span.neg')
      if (stops) mark.tabIndex = 0
      else mark.removeAttribute('tabindex')
    }
    for (const box of boxes) {
      box.hidden = false
      box.addEventListener('change', () => {
        const layer = box.dataset.layer
        shown.set(layer, box.checked)
        for (const mark of marks) if (layersOf.get(mark).includes(layer)) draw(mark)
        hide()
      })
    }
    for (const mark of marks) draw(mark)
    article.classList.add('live')

    let current = null
    let timer = 0
    const hide = () => {
      clearTimeout(timer)
      if (panel.contains(document.activeElement)) current?.focus({ preventScroll: true })
      current?.removeAttribute('aria-describedby')
      panel.hidden = true
      current = null
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(() => { if (!panel.contains(document.activeElement)) hide() }, 300)
    }
    const noteOf = (mark) => {
      const [number, line] = mark.dataset.n.split('.')
      const copy = document.createElement('div')
      const note = notes[number - 1]
      if (!note) return copy
      copy.append(...[...note.childNodes].map((node) => node.cloneNode(true)))
      const lines = copy.querySelector('ul')
      if (line && lines) lines.replaceChildren(lines.children[line - 1])
      return copy
    }
    const explained = (mark) => {
      const found = new Map()
      for (let at = mark; at && at !== article; at = at.parentElement) {
        if (at.dataset.n && isOn(at) && !found.has(at.dataset.n)) found.set(at.dataset.n, noteOf(at))
      }
      return [...found.values()]
    }
    const place = (mark) => {
      const boxOf = [...mark.getClientRects()].find((box) => box.bottom > 0) ?? mark.getBoundingClientRect()
      const [width, height] = [panel.offsetWidth, panel.offsetHeight]
      const below = boxOf.bottom + 8
      const top = below + height < innerHeight ? below : Math.max(8, boxOf.top - height - 8)
      panel.style.left = Math.max(8, Math.min(boxOf.left, document.documentElement.clientWidth - width - 8)) + 'px'
      panel.style.top = top + 'px'
    }
    const show = (mark) => {
      clearTimeout(timer)
      if (mark === current) return
      const parts = explained(mark)
      if (parts.length === 0) return later()
      current?.removeAttribute('aria-describedby')
      body.replaceChildren(...parts)
      panel.hidden = false
      panel.scrollTop = 0
      current = mark
      if (mark.tabIndex === 0) mark.setAttribute('aria-describedby', panel.id)
      place(mark)
    }
    const markOf = ({ target }) => {
      let mark = target instanceof Element ? target.closest('[data-n]') : null
      while (mark && !isOn(mark)) mark = mark.parentElement.closest('[data-n]')
      return mark && article.contains(mark) ? mark : null
    }
    article.addEventListener('mouseover', (event) => {
      const mark = markOf(event)
      if (mark) show(mark)
      else later()
    })
    article.addEventListener('mouseleave', later)
    panel.addEventListener('mouseenter', () => clearTimeout(timer))
    panel.addEventListener('mouseleave', later)
    panel.addEventListener('focusout', later)
    panel.addEventListener('focusin', () => clearTimeout(timer))
    // A link to a sentence gives it the focus too; what it covers would be what the link was followed for.
    let isArrival = false
    const arrive = () => { isArrival = true }
    if (location.hash !== '') arrive()
    addEventListener('hashchange', arrive)
    for (const kind of ['keydown', 'pointerdown']) addEventListener(kind, () => { isArrival = false }, true)
    article.addEventListener('focusin', (event) => {
      const mark = markOf(event)
      if (isArrival && event.target.matches(':target')) return
      if (mark && event.target.matches(':focus-visible')) show(mark)
    })
    article.addEventListener('focusout', later)
    article.addEventListener('click', (event) => {
      const mark = markOf(event)
      if (mark) show(mark)
      else hide()
    })
    article.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.target !== current) return
      event.preventDefault()
      panel.focus()
    })
    close.addEventListener('click', hide)
    document.addEventListener('keydown', (event) => { if (event.key === 'Escape') hide() })
    addEventListener('hashchange', hide)
    addEventListener('scroll', () => {
      if (!current || panel.contains(document.activeElement)) return
      if (current === document.activeElement) place(current)
      else later()
    }, { passive: true })
  }
  for (const root of document.querySelectorAll('[data-reading]')) read(root)
})()
`

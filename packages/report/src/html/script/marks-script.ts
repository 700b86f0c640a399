/** Explains the mark under the pointer or the focus in a panel, and switches layers of marks. */
export const marksScript = `
document.querySelectorAll('.article').forEach((article) => {
  const main = article.closest('main')
  const panel = main?.querySelector('.panel')
  if (!panel) return
  let current = null
  let timer = 0
  const hide = () => {
    clearTimeout(timer)
    panel.hidden = true
    current = null
  }
  const notesOf = (mark) => {
    const notes = []
    for (let at = mark; at && at !== article; at = at.parentElement) {
      for (const id of (at.dataset.note ?? '').split(' ')) {
        const note = id === '' ? null : document.getElementById(id)
        if (note && !notes.includes(note)) notes.push(note)
      }
    }
    return notes
  }
  const place = (mark) => {
    const box = mark.getClientRects()[0] ?? mark.getBoundingClientRect()
    const [width, height] = [panel.offsetWidth, panel.offsetHeight]
    const below = box.bottom + 8
    const top = below + height < innerHeight ? below : Math.max(8, box.top - height - 8)
    panel.style.left = Math.max(8, Math.min(box.left, innerWidth - width - 16)) + 'px'
    panel.style.top = top + 'px'
  }
  const show = (mark) => {
    clearTimeout(timer)
    if (mark === current) return
    const notes = notesOf(mark)
    if (notes.length === 0) return hide()
    panel.replaceChildren(...notes.map((note) => {
      const copy = document.createElement('div')
      copy.append(...[...note.childNodes].map((node) => node.cloneNode(true)))
      return copy
    }))
    panel.hidden = false
    current = mark
    place(mark)
  }
  const markOf = (target) => target instanceof Element ? target.closest('.article [data-note]') : null
  const later = () => { clearTimeout(timer); timer = setTimeout(hide, 300) }
  article.addEventListener('mouseover', (event) => {
    const mark = markOf(event.target)
    if (mark) show(mark)
    else later()
  })
  article.addEventListener('mouseleave', later)
  panel.addEventListener('mouseenter', () => clearTimeout(timer))
  panel.addEventListener('mouseleave', later)
  article.addEventListener('focusin', (event) => {
    const mark = markOf(event.target)
    if (mark && event.target.matches(':focus-visible')) show(mark)
  })
  article.addEventListener('focusout', later)
  article.addEventListener('click', (event) => {
    const mark = markOf(event.target)
    if (mark) show(mark)
  })
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') hide() })
  addEventListener('scroll', () => {
    if (current && current !== document.activeElement) later()
    else if (current) place(current)
  }, { passive: true })
  const layer = (box) => {
    for (const mark of article.querySelectorAll('.' + box.dataset.layer)) {
      if (box.checked && mark.dataset.off) {
        mark.dataset.note = mark.dataset.off
        delete mark.dataset.off
      } else if (!box.checked && mark.dataset.note) {
        mark.dataset.off = mark.dataset.note
        delete mark.dataset.note
      }
      if (mark.dataset.first !== undefined) {
        if (box.checked) mark.tabIndex = 0
        else mark.removeAttribute('tabindex')
      }
    }
    hide()
  }
  for (const box of main.querySelectorAll('input[data-layer]')) {
    layer(box)
    box.addEventListener('change', () => layer(box))
  }
})
`

/**
 * Puts two buttons right after the quote that is pointed at or focused, and after the sentence a link
 * led to: one copies its address, one its words.
 */
export const copyScript = `
(() => {
  const bar = document.createElement('span')
  const said = document.createElement('span')
  bar.className = 'copy'
  said.className = 'visually-hidden'
  said.setAttribute('role', 'status')
  document.body.append(said)
  let quote = null
  let timer = 0
  const addressOf = (from) => {
    const address = new URL(from.href ?? location.href)
    if (!from.href) address.hash = from.id
    return address.href
  }
  const write = async (text) => {
    try {
      await navigator.clipboard.writeText(text)
      return true
    } catch {
      const area = document.createElement('textarea')
      const focused = document.activeElement
      area.className = 'visually-hidden'
      area.value = text
      bar.append(area)
      area.select()
      const done = document.execCommand('copy')
      area.remove()
      focused?.focus({ preventScroll: true })
      return done
    }
  }
  const button = (label, textOf) => {
    const made = document.createElement('button')
    made.type = 'button'
    made.textContent = label
    made.addEventListener('click', async (event) => {
      event.preventDefault()
      event.stopPropagation()
      const done = await write(textOf(quote))
      made.textContent = done ? 'Copied' : 'Not copied'
      said.textContent = done ? label.replace('Copy', 'Copied the') : 'The browser does not let this page copy.'
      setTimeout(() => { made.textContent = label }, 1500)
    })
    bar.append(made)
    return made
  }
  const wordsOf = (from) => from.textContent.replace(/\\s+/g, ' ').trim()
  button('Copy link', addressOf)
  button('Copy quote', wordsOf)
  const show = (next) => {
    clearTimeout(timer)
    if (next === quote && bar.isConnected) return
    quote = next
    bar.style.removeProperty('margin-inline-start')
    next.after(bar)
    // It must not widen the page, nor be cut off where its box scrolls.
    const frame = (next.closest('.scroll,.article > div') ?? document.documentElement).getBoundingClientRect()
    const box = bar.getBoundingClientRect()
    const right = Math.min(frame.right, document.documentElement.clientWidth)
    const over = Math.max(box.right - right + 4, Math.max(frame.left, 0) + 4 - box.left, 0)
    if (over > 0) bar.style.setProperty('margin-inline-start', -over + 'px')
  }
  const target = () => document.querySelector('.article .s:target')
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (bar.contains(document.activeElement) || bar.matches(':hover') || document.activeElement === quote) return
      const kept = target()
      if (kept) show(kept)
      else bar.remove()
    }, 400)
  }
  const quoteOf = (event) => event.target instanceof Element ? event.target.closest('a.quote') : null
  for (const kind of ['mouseover', 'focusin']) {
    document.addEventListener(kind, (event) => {
      const found = quoteOf(event)
      if (found) show(found)
      else if (bar.contains(event.target)) clearTimeout(timer)
      else if (bar.isConnected) later()
    })
  }
  document.addEventListener('focusout', later)
  const arrive = () => { if (target()) show(target()) }
  for (const kind of ['hashchange', 'load']) addEventListener(kind, arrive)
})()
`

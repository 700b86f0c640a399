/**
 * Opens the page that the address names: `#NAME`, `#NAME~ANCHOR`, or `#sheet=NAME&…` with the state of that
 * page. A state without a name belongs to the page that is open, and is given its name, so that scripts of
 * pages read and write states as they do alone; an address without a state is the open page. Links that they make lead to pages of the file.
 */
export const sheetScript = `
(() => {
  const sheets = new Map([...document.querySelectorAll('.sheet')].map((each) => [each.id, each]))
  let [open] = sheets.values()
  const decoded = (text) => { try { return decodeURIComponent(text) } catch { return text } }
  const wanted = () => {
    const hash = location.hash.slice(1)
    if (hash.includes('=')) return sheets.get(new URLSearchParams(hash).get('sheet')) ?? open
    return sheets.get(decoded(hash).split('~')[0]) ?? sheets.values().next().value
  }
  const named = (address) => {
    const text = String(address)
    const at = text.indexOf('#')
    const state = text.slice(at + 1)
    if (at < 0) return '#' + open.id
    if (!state.includes('=') || new URLSearchParams(state).has('sheet')) return text
    return text.slice(0, at) + '#sheet=' + open.id + '&' + state
  }
  for (const name of ['pushState', 'replaceState']) {
    const plain = history[name].bind(history)
    history[name] = (state, title, address) => plain(state, title, address == null ? address : named(address))
  }
  const show = () => {
    open = wanted()
    for (const sheet of sheets.values()) sheet.toggleAttribute('data-open', sheet === open)
    document.title = open.dataset.title
    if (location.hash !== '' && named(location.hash) !== location.hash) history.replaceState(history.state, '', location.hash)
  }
  const lead = ({ target }) => {
    const link = target instanceof Element ? target.closest('.sheet a[href]') : null
    const href = link?.getAttribute('href') ?? '#'
    if (/^(?:#|[a-z][a-z0-9+.-]*:)/i.test(href)) return
    const { pathname, hash } = new URL(href, 'http://file/report/' + link.closest('.sheet').id + '.html')
    const name = (/^\\/report\\/(.+)\\.html$/.exec(pathname) ?? [])[1]
    if (!sheets.has(name)) return
    const anchor = hash.slice(1)
    link.setAttribute('href', '#' +
      (anchor === '' ? name : anchor.includes('=') ? 'sheet=' + name + '&' + anchor : name + '~' + anchor))
  }
  for (const event of ['pointerover', 'focusin', 'click']) addEventListener(event, lead, true)
  addEventListener('hashchange', show)
  show()
})()
`

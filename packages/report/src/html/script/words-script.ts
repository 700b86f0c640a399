/** Shows figures over all words or over the author's own, and keeps the choice in the address. */
export const wordsScript = `
(() => {
  const root = document.documentElement
  const buttons = [...document.querySelectorAll('[data-words-toggle]')]
  const isState = (hash) => hash.includes('=')
  const paramsOf = (hash) => new URLSearchParams(isState(hash) ? hash.slice(1) : '')
  // Where all pages are in one file, a link to one of them is a place of the file.
  const sheets = new Map([...document.querySelectorAll('.sheet')].map(({ id }) => ['#' + id, id]))
  const show = (author) => {
    if (author) root.dataset.words = 'author'
    else delete root.dataset.words
    for (const button of buttons) button.setAttribute('aria-pressed', String(author))
  }
  const read = () => {
    if (isState(location.hash) || location.hash === '') show(paramsOf(location.hash).get('words') === 'author')
  }
  const write = (author) => {
    const params = paramsOf(location.hash)
    if (author) params.set('words', 'author')
    else params.delete('words')
    const hash = params.toString()
    history.replaceState(history.state, '', hash === '' ? location.pathname + location.search : '#' + hash)
  }
  const carry = ({ target }) => {
    const link = target.closest?.('a[href]')
    if (!link || link.protocol !== location.protocol || !link.pathname.endsWith('.html')) return
    const sheet = link.pathname === location.pathname ? sheets.get(link.hash) : undefined
    if (link.pathname === location.pathname && !sheet && !new URLSearchParams(link.hash.slice(1)).has('sheet')) return
    if (link.hash !== '' && !sheet && !isState(link.hash)) return
    if (sheet && root.dataset.words !== 'author') return
    const params = sheet ? new URLSearchParams({ sheet }) : paramsOf(link.hash)
    if (root.dataset.words === 'author') params.set('words', 'author')
    else params.delete('words')
    link.hash = params.toString()
  }
  read()
  addEventListener('hashchange', read)
  for (const element of document.querySelectorAll('[data-words-toggle],[data-words-hint]')) {
    const page = element.closest('.sheet') ?? document
    if (page.querySelector('.words-author')) element.hidden = false
  }
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const author = root.dataset.words !== 'author'
      show(author)
      write(author)
    })
  }
  for (const kind of ['click', 'auxclick', 'contextmenu']) document.addEventListener(kind, carry, true)
})()
`

/** Shows figures over all words or over the author's own, and keeps the choice in the address. */
export const wordsScript = `
(() => {
  const root = document.documentElement
  const buttons = [...document.querySelectorAll('[data-words-toggle]')]
  const isState = (hash) => hash.includes('=')
  const paramsOf = (hash) => new URLSearchParams(isState(hash) ? hash.slice(1) : '')
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
    if (link.pathname === location.pathname || (link.hash !== '' && !isState(link.hash))) return
    const params = paramsOf(link.hash)
    if (root.dataset.words === 'author') params.set('words', 'author')
    else params.delete('words')
    link.hash = params.toString()
  }
  read()
  addEventListener('hashchange', read)
  if (document.querySelector('.words-author')) {
    for (const element of document.querySelectorAll('[data-words-toggle],[data-words-hint]')) element.hidden = false
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

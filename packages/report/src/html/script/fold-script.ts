/** Opens what an address leads to where it is folded, and everything on paper. */
export const foldScript = `
(() => {
  const decoded = (text) => { try { return decodeURIComponent(text) } catch { return text } }
  const reveal = () => {
    const target = document.getElementById(decoded(location.hash.slice(1)))
    if (target === null) return
    const fold = target.querySelector(':scope.minor>details') ?? target.closest('details')
    for (let each = fold; each; each = each.parentElement.closest('details')) each.open = true
  }
  let closed = []
  addEventListener('hashchange', reveal)
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details:not([open])')]
    for (const each of closed) each.open = true
  })
  addEventListener('afterprint', () => { for (const each of closed) each.open = false })
  reveal()
})()
`

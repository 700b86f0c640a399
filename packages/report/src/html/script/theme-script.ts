/** Switches between light and dark, and remembers where the browser lets it. */
export const themeScript = `
(() => {
  const root = document.documentElement
  const buttons = document.querySelectorAll('[data-theme-toggle]')
  const store = (value) => { try { localStorage.setItem('contend-theme', value) } catch {} }
  const stored = () => { try { return localStorage.getItem('contend-theme') } catch { return null } }
  const dark = () => root.dataset.theme
    ? root.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches
  const label = () => {
    for (const button of buttons) {
      button.textContent = dark() ? 'Light' : 'Dark'
      button.setAttribute('aria-label', dark() ? 'Use light colours' : 'Use dark colours')
    }
  }
  if (['light', 'dark'].includes(stored())) root.dataset.theme = stored()
  for (const button of buttons) button.hidden = false
  label()
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', label)
  for (const button of buttons) {
    button.addEventListener('click', () => {
      root.dataset.theme = dark() ? 'light' : 'dark'
      store(root.dataset.theme)
      label()
    })
  }
})()
`

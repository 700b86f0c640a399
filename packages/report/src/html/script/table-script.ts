/** Sorts and filters tables that ask for it; without it they stand in their first order. */
export const tableScript = `
(() => {
  const value = (row, column) => {
    const cell = row.cells[column]
    return cell.dataset.value ?? cell.textContent.trim()
  }
  const compare = (a, b) => {
    if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1
    const [x, y] = [Number(a), Number(b)]
    return Number.isNaN(x) || Number.isNaN(y) ? a.localeCompare(b) : x - y
  }
  const sort = (table, head, column) => {
    const down = head.getAttribute('aria-sort') === 'ascending'
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort')
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
    const body = table.tBodies[0]
    const rows = [...body.rows].sort((a, b) => {
      const [x, y] = [value(a, column), value(b, column)]
      const order = compare(x, y)
      return down && x !== '' && y !== '' ? -order : order
    })
    body.append(...rows)
  }
  for (const table of document.querySelectorAll('table[data-sortable]')) {
    for (const [column, head] of [...table.tHead.rows[0].cells].entries()) {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'sort'
      button.append(...head.childNodes)
      head.append(button)
      button.addEventListener('click', () => sort(table, head, column))
    }
  }
  for (const tools of document.querySelectorAll('[data-filter]')) {
    const table = document.getElementById(tools.dataset.filter)
    const [input, output] = [tools.querySelector('input'), tools.querySelector('output')]
    tools.hidden = false
    input.addEventListener('input', () => {
      const wanted = input.value.trim().toLowerCase()
      let shown = 0
      for (const row of table.tBodies[0].rows) {
        row.hidden = !row.textContent.toLowerCase().includes(wanted)
        if (!row.hidden) shown += 1
      }
      output.textContent = wanted === '' ? '' : shown + ' of ' + table.tBodies[0].rows.length
    })
  }
})()
`

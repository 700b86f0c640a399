/** Rows of an RFC 4180 table as objects by column name. */
export const parseCsv = (text) => {
  const rows = [[]]
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/g
  for (const [whole, raw, end] of text.matchAll(cell)) {
    if (whole === '') break
    const value = raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw
    rows[rows.length - 1].push(value)
    if (end !== ',') rows.push([])
  }
  const [header = [], ...records] = rows.filter((row) => row.length > 0)
  return records.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])))
}

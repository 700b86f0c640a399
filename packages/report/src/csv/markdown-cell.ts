/** Text as a cell of a Markdown table. */
export const escapeCell = (text: string): string => text.replaceAll('|', '\\|')

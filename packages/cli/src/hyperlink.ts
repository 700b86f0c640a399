import { pathToFileURL } from 'node:url'
import type { Io, Output } from './io.ts'

/** Terminals that show OSC 8 hyperlinks, by what they set; others may print the codes. */
const knows = ({ env }: Pick<Io, 'env'>): boolean => {
  const { FORCE_HYPERLINK: force } = env
  if (force !== undefined && force !== '') return force !== '0'
  const { TERM: term = '', TERM_PROGRAM: program = '', VTE_VERSION: vte = '' } = env
  if (env['CI'] !== undefined || env['TEAMCITY_VERSION'] !== undefined) return false
  return (
    ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'rio', 'zed'].includes(program) ||
    ['WT_SESSION', 'KONSOLE_VERSION', 'DOMTERM'].some((name) => env[name] !== undefined) ||
    /^(?:xterm-kitty|xterm-ghostty|foot|alacritty|contour)\b/u.test(term) ||
    (Number(vte) >= 5000 && Number(vte) < 10_000)
  )
}

/**
 * Words that lead to a file where the output is a terminal known to show links; the words alone elsewhere.
 *
 * @param file absolute path
 */
export const hyperlink = (
  words: string,
  file: string,
  { io, output }: { readonly io: Pick<Io, 'env'>; readonly output: Pick<Output, 'isTTY'> },
): string =>
  output.isTTY && knows(io)
    ? `\u001b]8;;${pathToFileURL(file).href}\u001b\\${words}\u001b]8;;\u001b\\`
    : words

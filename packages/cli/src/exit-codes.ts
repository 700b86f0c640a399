/** What the command ends with, and when: the help, the documentation and a test use this table. */
export const exitCodes = [
  { code: 0, name: 'done', meaning: 'done' },
  { code: 1, name: 'internal', meaning: 'internal error' },
  { code: 2, name: 'usage', meaning: 'usage or configuration' },
  {
    code: 3,
    name: 'partial',
    meaning: 'some documents failed; the rest is done, unless --max-errors ended the run',
  },
  { code: 4, name: 'nothing', meaning: 'nothing to analyse, or everything failed' },
  { code: 74, name: 'inputOutput', meaning: 'input or output failed' },
  { code: 130, name: 'interrupted', meaning: 'interrupted (SIGINT)' },
  { code: 143, name: 'terminated', meaning: 'terminated (SIGTERM)' },
] as const

/** A code of the table. */
export type ExitCode = (typeof exitCodes)[number]['code']

/** A name of the table. */
export type ExitName = (typeof exitCodes)[number]['name']

const codes = new Map<ExitName, ExitCode>(exitCodes.map(({ name, code }) => [name, code]))

/** The code a named end has. */
export const exitCode = (name: ExitName): ExitCode => codes.get(name) ?? 1

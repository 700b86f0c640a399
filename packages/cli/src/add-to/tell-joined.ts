import type { Log } from '../log.ts'
import { grouped, plural } from '../plural.ts'
import { visible } from '../visible.ts'
import type { JoinedRuns } from './join-runs.ts'

/** Most documents that are named. */
const mostNamed = 3

/** Says which documents are not new to the run that they are added to, or only by their names. */
export const tellJoined = ({ known, renamed }: JoinedRuns, log: Log): void => {
  if (known > 0) {
    log.say(`${plural(known, 'document')} ${known === 1 ? 'was' : 'were'} there already`)
  }
  for (const { path, earlier } of renamed.slice(0, mostNamed)) {
    log.say(`${visible(path)} is word for word ${visible(earlier)}, which was there`)
  }
  const rest = renamed.length - mostNamed
  if (rest > 0) log.say(`and ${grouped(rest)} more of that kind`)
}

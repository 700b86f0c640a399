import { readFileSync } from 'node:fs'
import { systemCode } from './system-error.ts'

/** State and start of a process from `/proc`, the fields after its name; empty where there is no such file. */
const fieldsOf = (pid: number): readonly string[] => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}

/** When a process of this machine began, in ticks since the machine did; empty where that is not told. */
export const birthOf = (pid: number): string => fieldsOf(pid)[19] ?? ''

/** Whether there is a process of that number on this machine. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
  // One that ended and that nobody has asked about still has its number.
  return fieldsOf(pid)[0] !== 'Z'
}

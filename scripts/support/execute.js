import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/**
 * Runs a program and resolves with its exit code (128 + number for a signal). Signals sent to us are
 * left to the program, which shares our terminal and decides how to stop.
 */
export const execute = (file, args, options) =>
  new Promise((resolve, reject) => {
    const wait = () => undefined
    process.on('SIGINT', wait)
    const child = spawn(file, args, { stdio: 'inherit', ...options })
    const forward = () => child.kill('SIGTERM')
    process.on('SIGTERM', forward)
    const done = (settle) => {
      process.off('SIGINT', wait)
      process.off('SIGTERM', forward)
      settle()
    }
    child.on('error', (error) => done(() => reject(error)))
    child.on('close', (code, signal) =>
      done(() => resolve(signal === null ? code : 128 + (constants.signals[signal] || 0))),
    )
  })

/** Runs a Node script with the Node that runs us. */
export const executeNode = (file, args, options) =>
  execute(process.execPath, [file, ...args], options)

// Raw wink-nlp in a thread of its own: two of its instances in one would slow each other down.
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { timed } from './support.js'

const require = createRequire(new URL('../packages/analyze/package.json', import.meta.url))
const wink = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'negation', 'pos'])

parentPort.on('message', () => {
  parentPort.postMessage(
    timed(() => {
      for (const text of workerData) wink.readDoc(text)
    }),
  )
})

import { isArtifactPath } from '@contend/report'
import type { Artifact, ArtifactInPieces, Piece } from '@contend/report'
import { readdir, rm } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import pLimit from 'p-limit'
import { openStaged, stageFile, syncFolder } from './atomic-write.ts'
import type { OpenedFile, StagedFile } from './atomic-write.ts'
import { createBreath } from './breath.ts'
import { createByteRoom } from './byte-room.ts'
import type { ByteRoom } from './byte-room.ts'
import { CliError } from './cli-error.ts'
import { markerFile } from './output-folder.ts'
import { inputOutputError } from './system-error.ts'

/** Files written, and moved, at once; and those whose moves are planned together. */
const openFiles = 8
const batchSize = 64

/** Files are made until they have so many UTF-16 units together, then they are written before more are made. */
const mostHeld = 1_000_000

/** Pieces of a file wait until there are so many bytes of them; none of more bytes, or UTF-16 units, waits. */
const mostWaiting = 65_536

const safePath = /^(?!\.)[\w.-]+(?:\/(?!\.)[\w.-]+)*$/

const batchesOf = function* <T>(items: Iterable<T>): Iterable<readonly T[]> {
  let batch: T[] = []
  for (const item of items) {
    batch.push(item)
    if (batch.length === batchSize) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

/** Waits for the end of all work before trouble with any of it is told. */
const allEnded = async (work: readonly Promise<void>[]): Promise<void> => {
  const ends = await Promise.allSettled(work)
  const failed = ends.find((end) => end.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}

/** Where an artifact goes. @throws CliError (1) for a path that leads elsewhere */
const targetOf = (folder: string, path: string): string => {
  if (safePath.test(path)) return join(folder, path)
  throw new CliError('internal', `an artifact has the unsafe path ${JSON.stringify(path)}`)
}

/** A file that is written piece by piece. */
interface Begun {
  readonly file: OpenedFile
  readonly pieces: Iterator<Piece>
  readonly waiting: ByteRoom
}

const flush = async ({ file, waiting }: Begun): Promise<void> => {
  if (waiting.size() > 0) await file.append(waiting.bytes())
  waiting.empty()
}

const add = async (begun: Begun, piece: Piece): Promise<void> => {
  if (piece.length > mostWaiting) {
    await flush(begun)
    await begun.file.append(piece)
    return
  }
  begun.waiting.add(piece)
  if (begun.waiting.size() > mostWaiting) await flush(begun)
}

/** Writes several files at a time, a piece of each in turn, so that what they are made of is read once. */
const stageInTurn = async (
  folder: string,
  artifacts: readonly ArtifactInPieces[],
  checkpoint: () => void,
): Promise<readonly StagedFile[]> => {
  const breathe = createBreath()
  const begun: Begun[] = []
  const staged: StagedFile[] = []
  try {
    for (const { path, pieces } of artifacts) {
      const file = await openStaged(targetOf(folder, path))
      const waiting = createByteRoom(2 * mostWaiting)
      begun.push({ file, pieces: pieces[Symbol.iterator](), waiting })
    }
    while (begun.length > 0) {
      for (const each of [...begun]) {
        const next: IteratorResult<Piece, unknown> = each.pieces.next()
        if (next.done !== true) {
          await add(each, next.value)
          continue
        }
        await flush(each)
        staged.push(await each.file.finish())
        begun.splice(begun.indexOf(each), 1)
      }
      await breathe()
      checkpoint()
    }
    return staged
  } catch (error) {
    await Promise.all([...begun.map(({ file }) => file), ...staged].map((file) => file.discard()))
    throw error
  }
}

/** Those in pieces come last, all by turns, so that whole ones need not wait for them. */
const stage = async (
  folder: string,
  artifacts: Iterable<Artifact | ArtifactInPieces>,
  checkpoint: () => void,
): Promise<readonly StagedFile[]> => {
  const limit = pLimit(openFiles)
  const staged: StagedFile[] = []
  const stageOne = async ({ path, contents }: Artifact): Promise<void> => {
    staged.push(await stageFile(targetOf(folder, path), contents))
  }
  const inPieces: ArtifactInPieces[] = []
  let writing: Promise<void>[] = []
  let held = 0
  const writeHeld = async (): Promise<void> => {
    const begun = writing
    writing = []
    held = 0
    await allEnded(begun)
    checkpoint()
  }
  try {
    for (const artifact of artifacts) {
      if ('pieces' in artifact) {
        inPieces.push(artifact)
        continue
      }
      writing.push(limit(stageOne, artifact))
      held += artifact.contents.length
      if (held > mostHeld) await writeHeld()
    }
    await writeHeld()
    staged.push(...(await stageInTurn(folder, inPieces, checkpoint)))
  } catch (error) {
    await Promise.allSettled(writing)
    await Promise.all(staged.map((file) => file.discard()))
    throw error
  }
  return staged
}

/** What an earlier run wrote and this one does not have. */
const staleFiles = async (
  folder: string,
  kept: ReadonlySet<string>,
): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !kept.has(path))
    .filter((path) => /^report[./]/u.test(path) && isArtifactPath(path))
}

/**
 * Moves files to their places, the marker first: it tells the next run that the folder is ours, wherever this one is
 * stopped.
 */
const commitAll = async (staged: readonly StagedFile[], folder: string): Promise<void> => {
  const marker = join(folder, markerFile)
  const limit = pLimit(openFiles)
  await staged.find(({ target }) => target === marker)?.commit()
  for (const batch of batchesOf(staged.filter(({ target }) => target !== marker))) {
    await allEnded(batch.map((file) => limit(file.commit)))
  }
}

/** Files that somebody else wrote. */
export interface FilesElsewhere {
  /** They wait beside their places. */
  readonly staged: readonly StagedFile[]
  /** Paths below the folder of those that are in their places already, and stay. */
  readonly kept: readonly string[]
}

/** How artifacts are written. */
export interface WritingOptions {
  /** Called now and then until the first file is moved; what it throws ends the writing. */
  readonly checkpoint?: () => void
  /** Further files, asked for when all others wait beside their places. */
  readonly elsewhere?: () => Promise<FilesElsewhere>
}

/**
 * Writes artifacts below a folder. All are written in full beside their places before the first one is
 * moved there, so that trouble on the way leaves an earlier run as it was. Then what is stale goes.
 *
 * @returns paths of all files, those that were kept included
 * @throws CliError (74) naming the file
 */
export const writeArtifacts = async (
  folder: string,
  artifacts: Iterable<Artifact | ArtifactInPieces>,
  { checkpoint = () => undefined, elsewhere }: WritingOptions = {},
): Promise<readonly string[]> => {
  const own = await stage(folder, artifacts, checkpoint)
  const { staged: others, kept } = (await elsewhere?.()) ?? { staged: [], kept: [] }
  checkpoint()
  const staged = [...own, ...others]
  await commitAll(staged, folder)
  for (const changed of new Set(staged.map(({ target }) => dirname(target)))) {
    await syncFolder(changed)
  }
  const paths = [
    ...staged.map((file) => relative(folder, file.target).split(sep).join('/')),
    ...kept,
  ]
  try {
    for (const path of await staleFiles(folder, new Set(paths))) await rm(join(folder, path))
  } catch (error) {
    throw inputOutputError(error, 'tidy up', folder)
  }
  return paths
}

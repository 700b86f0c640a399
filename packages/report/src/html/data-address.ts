import type { Artifact } from '../artifact.ts'
import { base64OfText } from './base64.ts'

/** A file as an address that holds it. */
export const dataAddress = ({
  mediaType,
  contents,
}: Pick<Artifact, 'mediaType' | 'contents'>): string => {
  const [type = ''] = mediaType.split(';')
  return `data:${type};charset=utf-8;base64,${base64OfText(contents)}`
}

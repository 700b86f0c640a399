import { html, type Html } from '../html.ts'
import { differenceWords } from './difference.ts'
import { nothingHere } from './rows.ts'
import { knownSides, standingOf } from './standing.ts'

const word = (key: string, kind: string, text: string): Html =>
  html`<span data-word="${key}" data-kind="${kind}">${text}</span>`

/** All that can be said of two cells, so that the script has only to look it up. */
export const wordsTemplate = (): Html =>
  html`<template data-words
    >${knownSides.flatMap((a) =>
      knownSides.map((b) => {
        const { kind, words } = standingOf(a, b)
        return word(`${a} ${b}`, kind, words)
      }),
    )}${Object.entries(differenceWords).map(([key, text]) => word(key, key, text))}${word('nothing', 'nothing', nothingHere)}</template
  >`

import { html, type Html } from '../html/html.ts'
import type { ShownLine } from './shown-line.ts'

/** Where a line leads: its document as it is called, and the address of its sentence, if there is a page. */
export interface LinePlace {
  readonly name: string
  readonly href: string | null
}

const link = (className: string, href: string | null, content: Html): Html =>
  href === null
    ? html`<span class="${className}">${content}</span>`
    : html`<a class="${className}" href="${href}">${content}</a>`

/** All that can be said of a line; what does not hold is left out. */
const marks = ({ claim, negated, attributed, block }: ShownLine): Html =>
  html`${claim ? html`<span class="tag claim">claim</span>` : null}${
    negated ? html`<span class="tag negated">negated</span>` : null
  }${
    attributed === null
      ? null
      : html`<span class="tag attributed">attributed</span><bdi class="speaker">${attributed}</bdi>`
  }${block === '' ? null : html`<span class="tag block">${block}</span>`}`

/** One line: the keyword in the middle, the words before set against it, where it stands, what is said of it. */
export const lineItem = (line: ShownLine, { name, href }: LinePlace): Html => {
  const before = html`<span class="before"><bdi>${line.left}</bdi></span>`
  const behind = html`<span class="behind"><bdi>${line.right}</bdi></span>`
  const keyword = link('keyword', href, html`<bdi>${line.keyword}</bdi>`)
  return html`<li>
    <p class="words" dir="${line.isTurned ? 'rtl' : 'ltr'}">${before}${keyword}${behind}</p>
    <p class="marks">${marks(line)}</p>
    <p class="where">
      <bdi class="name" title="${name}">${name}</bdi>
      <span class="place">sentence <span>${line.sentence}</span></span>
    </p>
  </li>`
}

/** A line with every part and no words, for the script to fill. */
export const lineTemplate = (isLinked: boolean): Html =>
  html`<template data-line
    >${lineItem(
      {
        document: '',
        sentence: 0,
        left: '',
        keyword: '',
        right: '',
        isTurned: false,
        position: 0,
        entries: [],
        claim: true,
        negated: true,
        attributed: '',
        block: ' ',
      },
      { name: '', href: isLinked ? '#' : null },
    )}</template
  >`

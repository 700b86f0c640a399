import { documentHref } from '../address.ts'
import { html, type Html } from '../html.ts'
import {
  addressSlot,
  nameSlot,
  pickSlot,
  scoreSlot,
  textSlot,
  whenSlot,
  type Kit,
  type Source,
} from './slots.ts'

const voiceWords = (source: Source): Html =>
  html`${textSlot(source, 'voice')}${whenSlot(source, 'speaker', html` by ${nameSlot(source, 'speaker')}`)}${whenSlot(
    source,
    'attitude',
    html`, author ${textSlot(source, 'attitude')}`,
  )}`

const none = html`<span class="none">–</span>`

/** How the row of a claim looks. */
export const claimRow =
  (stances: Kit) =>
  (source: Source): Html =>
    html`<tr>
      <td class="wide claim">
        <a
          class="quote"
          dir="auto"
          href="${addressSlot(source, `${documentHref('{slug}', 'report')}#s{sentence}`)}"
          >${textSlot(source, 'quote')}</a
        >
      </td>
      <td data-label="Score">${scoreSlot(source, 'score')}</td>
      <td data-label="Type">${textSlot(source, 'type')}</td>
      <td data-label="Voice">${voiceWords(source)}</td>
      <td data-label="Certainty">${textSlot(source, 'certainty')}</td>
      <td class="stances" data-label="Sides">
        ${whenSlot(source, 'stances', pickSlot(source, 'stances', stances), none)}
      </td>
      <th scope="row" class="name" data-label="Document">
        <a href="${addressSlot(source, documentHref('{slug}', 'report'))}"
          >${nameSlot(source, 'name')}</a
        >
      </th>
      <td data-label="Group">${nameSlot(source, 'group')}</td>
    </tr>`

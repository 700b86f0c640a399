import { isContent, isEmphasised, isHead, isStatement, judged } from './draft.ts'
import type { Judged } from './draft.ts'

const name = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
const fullName = `${name}(?:\\s+(?:${name}|de|van|von|al|bin|of|&|and)){1,5}`
const verbs =
  '(?:is|was|are|has|have|had|works?|worked|writes?|serves?|served|leads?|heads?|runs?|founded|co-?founded|covers?|teaches|lectures?|speciali[sz]es|helps?|brings?|spent|holds?|lives|joined|blogs|speaks|advises|consults|edits|studies|sells|makes|owns|looks after|owned|directs|manages|chairs|can be)'
const roles =
  '(?:authors?|writers?|founders?|co-?founders?|ceo|cto|cmo|coo|cfo|vp|vice president|president|director|consultants?|editors?|professor|lecturer|researcher|analyst|strategist|speaker|blogger|journalist|reporter|columnist|marketer|manager|partner|head of|chief|principal|contributor|freelance\\w*|entrepreneur|expert|specialist|coach|trainer|owner|engineer|developer|designer|student|fellow|economist|psychologist|evangelist|award-winning|bestselling|best-selling|based in|covering|graduate[ds]?|degree|agency|workshops|consultancy|newsletter|podcast)'

const noName =
  '(?!(?:The|This|That|These|Those|In|It|When|What|If|But|And|Our|Your|My|We|You|They|No|Every|Most)\\b)'

const bio = new RegExp(
  `^(?:${noName}${fullName}|[Tt]he author)(?:\\s*\\([^)]*\\))?,?\\s+${verbs}\\b`,
  'u',
)
const bioByOneName = new RegExp(`^(?:${noName}${name}|[Ss]?[Hh]e)\\s+${verbs}\\b`, 'u')
const role = new RegExp(`\\b${roles}\\b`, 'i')
/** What nobody but the writer of an article is said to do in its last line. */
const writes = new RegExp(
  `^${noName}${fullName}\\s+(?:writes|blogs|lectures|teaches|edits|covers|consults|advises)\\b`,
  'u',
)
const nameLine = new RegExp(`^(?:${name}|${fullName})$`, 'u')

const introduces = (line: Judged, next: Judged | undefined): boolean =>
  next !== undefined &&
  nameLine.test(line.plain) &&
  next.plain.startsWith(line.plain) &&
  bio.test(next.plain)

const isSetApart = (draft: Judged): boolean => draft.gap === 'rule' || isEmphasised(draft)

const isBio = (draft: Judged): boolean =>
  isContent(draft) &&
  !isHead(draft) &&
  draft.words <= 160 &&
  !draft.quoted &&
  (isSetApart(draft)
    ? bio.test(draft.plain) || (role.test(draft.plain) && bioByOneName.test(draft.plain))
    : (bio.test(draft.plain) && role.test(draft.plain)) ||
      (writes.test(draft.plain) && draft.words <= 40))

const companyIn = (heading: string): string =>
  /^(?:About|ABOUT) (?:the )?(\p{Lu}.{1,60})$/u.exec(heading)?.[1]?.toLowerCase() ?? ''

const business =
  /\b(?:founded|established|headquarter\w*|based in|company|firm|provide[rs]|supplier|distribut(?:es|or)|manufactur\w+|leading|leader|employs|employees)\b/i

/** What a firm leaves out when it speaks of itself. */
const legalForm = /,? (?:co|inc|ltd|llc|corp|plc|gmbh|ag|limited|company)\.?$/

/** An "About …" section that closes a release: its text soon names what the heading names. */
const closesWithCompany = (drafts: readonly Judged[], index: number): boolean => {
  const company = companyIn(drafts[index]?.plain ?? '')
  const next = drafts[index + 1]?.plain ?? ''
  const known = company.replace(legalForm, '')
  return company !== '' && next.slice(0, 120).toLowerCase().includes(known) && business.test(next)
}

/**
 * Who wrote it: a name with a paragraph that begins with it, a paragraph at the very end that says
 * what somebody is by profession, and the section about the company that closes a press release.
 */
export const dropBios = (drafts: readonly Judged[]): readonly Judged[] => {
  const lastOther = drafts.findLastIndex((draft) => isStatement(draft) && !isBio(draft))
  const half = drafts.length / 2
  let company = false
  let person = false
  return drafts.map((draft, index) => {
    const late = index >= half
    if (late && companyIn(draft.plain) !== '' && draft.words <= 8) {
      company = closesWithCompany(drafts, index)
      return company ? judged(draft, 'heading', 'about-company') : draft
    }
    if (company) {
      if (!isHead(draft)) return judged(draft, 'boilerplate', 'about-company')
      company = false
    }
    if (late && introduces(draft, drafts[index + 1])) {
      person = true
      return judged(draft, 'boilerplate', 'bio-name')
    }
    const wasPerson = person
    person = false
    if (wasPerson) return judged(draft, 'boilerplate', 'bio')
    return late && index > lastOther && isBio(draft) ? judged(draft, 'boilerplate', 'bio') : draft
  })
}

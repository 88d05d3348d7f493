import type { CaseIssue } from '@muster/engine'
import type { FileIssue } from '../case-file/case-file.ts'

const SHOWN = 14

function expected(words: readonly string[]): string {
  if (words.length === 0) return ''
  const some = words.slice(0, SHOWN).join(', ')
  return ` Expected ${words.length > SHOWN ? `one of: ${some} … (${words.length} in all)` : words.length === 1 ? some : `one of: ${some}`}.`
}

function inCase({ path, code, got, expected: words, nearest }: CaseIssue): string {
  const at =
    path.length === 0 ? 'the file' : path.map((part) => (typeof part === 'number' ? `#${part + 1}` : part)).join('.')
  const near = nearest === null ? '' : ` Did you mean ${nearest}?`
  switch (code) {
    case 'notAMap':
      return `${at}: a set of "name: value" lines belongs here, not ${got}.${expected(words)}`
    case 'notAList':
      return `${at}: a list belongs here, not ${got}.${expected(words)}`
    case 'unknownField':
      return `${at}: there is no field "${got}".${near}${expected(words)}`
    case 'unknownValue':
      return `${at}: "${got}" is not a value of this field.${near}${expected(words)}`
    case 'notADay':
      return `${at}: "${got}" is not a date.${near}${expected(words)}`
    case 'noSuchDay':
      return `${at}: there is no such day as ${got}.${near}`
    case 'dayOutOfRange':
      return `${at}: ${got} lies outside what is possible here.${expected(words)}`
    case 'notANumber':
      return `${at}: "${got}" is not a whole number.${expected(words)}`
    case 'numberOutOfRange':
      return `${at}: ${got} lies outside what is possible here.${expected(words)}`
    case 'endBeforeStart':
      return words.length === 1 && words[0] !== undefined && path.length === 3
        ? `${at}: this day lies before "${words[0]}" of the same item.`
        : `${at}: "${got}" ends before it starts.`
    case 'tooDeep':
      return `${at}: nested too deep.`
    case 'tooMany':
      return `${at}: ${got} items are too many.${expected(words)}`
    default:
      return code satisfies never
  }
}

function inFile(issue: Extract<FileIssue, { kind: 'file' }>): string {
  switch (issue.code) {
    case 'tooLarge':
      return `the file is too large: a case file has at most ${issue.limit.toLocaleString('en-GB')} bytes.`
    case 'notUtf8':
      return 'the file is not UTF-8 text. Save it as UTF-8 and try again.'
    case 'tooDeep':
      return `nested too deep: a case file has at most ${issue.limit} levels.`
    case 'alias':
      return 'anchors (&), aliases (*) and tags are not allowed in a case file.'
    case 'empty':
      return 'the file is empty. A case begins with a line such as "born: 1999".'
    case 'severalDocuments':
      return 'the file holds more than one document; a case file holds one.'
    default:
      return issue.code satisfies never
  }
}

/** Tells what is wrong with a case file, with line and column. */
export function issueInEnglish(issue: FileIssue): string {
  const at = `line ${issue.line}, column ${issue.column}: `
  switch (issue.kind) {
    case 'case':
      return at + inCase(issue.issue)
    case 'file':
      return at + inFile(issue)
    case 'syntax':
      return `${at}this is not valid YAML (${issue.code.toLowerCase().replaceAll('_', ' ')}).`
    default:
      return issue satisfies never
  }
}

import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as plainText } from 'mdast-util-to-string'

/** A run of text of the report: its Markdown, its plain text and the line on which it starts (from 1). */
export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly line: number }
  | {
      readonly kind: 'paragraph'
      readonly source: string
      readonly text: string
      readonly links: readonly string[]
      readonly line: number
    }
  | { readonly kind: 'list'; readonly items: readonly ListItem[]; readonly line: number }

/** One item of a list, told as a paragraph is. */
export interface ListItem {
  readonly source: string
  readonly text: string
  readonly links: readonly string[]
  readonly line: number
}

type Root = ReturnType<typeof fromMarkdown>
type Node = Root['children'][number]

function linksOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const own = 'type' in node && node.type === 'link' && 'url' in node && typeof node.url === 'string' ? [node.url] : []
  const children: readonly unknown[] = 'children' in node && Array.isArray(node.children) ? node.children : []
  return [...own, ...children.flatMap(linksOf)]
}

type Placed = Node | Extract<Node, { type: 'list' }>['children'][number]

function textOf(node: Placed, markdown: string): ListItem {
  return {
    source: markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0),
    text: plainText(node),
    links: linksOf(node),
    line: node.position?.start.line ?? 0,
  }
}

function blockOf(node: Node, markdown: string): Block | null {
  const line = node.position?.start.line ?? 0
  switch (node.type) {
    case 'heading':
      return { kind: 'heading', text: plainText(node), line }
    case 'paragraph':
      if (node.children.every((child) => child.type === 'image')) return null
      return { kind: 'paragraph', ...textOf(node, markdown) }
    case 'list':
      return { kind: 'list', items: node.children.map((item) => textOf(item, markdown)), line }
    default:
      return null
  }
}

/** The headings, paragraphs and lists of a Markdown text in order; rules, pictures and tables of HTML are left out. */
export function readBlocks(markdown: string): readonly Block[] {
  return fromMarkdown(markdown).children.flatMap((node) => blockOf(node, markdown) ?? [])
}

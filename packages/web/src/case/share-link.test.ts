import { describe, expect, it } from 'vitest'
import { caseOfLink, linkOfCase } from './share-link.ts'

describe('a share link', () => {
  it('holds the whole case after #, and gives it back', async () => {
    const text = 'title: Дело «Иванов» 🙂\nborn: 1999-05\n'
    const link = await linkOfCase(text)
    expect(link).toMatch(/^#case=[\w-]+$/u)
    expect(await caseOfLink(link)).toBe(text)
  })

  it.each(['', '#', '#law', '#case=', '#case=%%%', '#case=AAAA', '#case=!!!!'])('is null for %s', async (hash) => {
    expect(await caseOfLink(hash)).toBeNull()
  })

  it('refuses a link that unpacks to more than a case file may hold', async () => {
    const bomb = await linkOfCase(`note: ${'a'.repeat(3_000_000)}\n`)
    expect(bomb.length).toBeLessThan(10_000)
    expect(await caseOfLink(bomb)).toBeNull()
  })
})

import { dayFact, dayField, listOf, numberFact, yesNoFact } from '@muster/engine'

/** His children. */
export const children = listOf('children', {
  asks: 'Which children does he have?',
  item: 'child',
  unlisted: 'none',
  fields: { born: dayField({ asks: 'When was the child born?', from: '1950-01-01' }) },
})

/** The day from which his wife was at least 22 weeks pregnant. */
export const pregnancy22Weeks = dayFact('family.wife-22-weeks-pregnant-from', {
  asks: 'From which day was his wife at least 22 weeks pregnant?',
  presume: 'never',
  from: '1990-01-01',
})

/** The day on which that pregnancy ended. */
export const pregnancyEnded = dayFact('family.wife-pregnant-until', {
  asks: 'Until which day was she pregnant?',
  presume: 'never',
  from: '1990-01-01',
})

/** Whether he alone brings up his children. */
export const soleParent = yesNoFact('family.sole-parent', {
  asks: 'Does he bring up his child or children alone?',
  presume: 'no',
})

/** The day from which he has cared for a needy relative of the first degree or grandparent. */
export const caresFrom = dayFact('family.cares-for-relative-from', {
  asks: 'From which day has he been responsible for a parent, child, spouse or grandparent who needs care?',
  presume: 'never',
  from: '1990-01-01',
})

/** The day until which he did so. */
export const caresUntil = dayFact('family.cares-for-relative-until', {
  asks: 'Until which day?',
  presume: 'never',
  from: '1990-01-01',
})

/** Whether a parent died in military service. */
export const parentDiedInService = yesNoFact('family.parent-died-in-service', {
  asks: 'Did a parent of his die while doing military service?',
  presume: 'no',
})

/** Whether he is guardian of a minor brother or sister for whom nobody else cares. */
export const guardianOfSibling = yesNoFact('family.guardian-of-sibling', {
  asks: 'Is he guardian of a minor brother or sister whom nobody else takes care of?',
  presume: 'no',
})

/** How many children under eight his mother has beside him, when she brings them up without a husband. */
export const motherAloneChildren = numberFact('family.mother-alone-with-children-under-8', {
  asks: 'How many children under eight, beside him, does his mother bring up without a husband?',
  from: 0,
  until: 20,
  unit: 'child',
  presume: 0,
})

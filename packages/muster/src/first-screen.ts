/** What a newcomer sees who calls the program without arguments. */
export const FIRST_SCREEN = `Muster: Russian military service as a country report has it, dated and footnoted.
It informs about law and practice. It judges no claim and rates no person. Nothing leaves this machine.

Try, with the invented cases that come with it:
  muster assess cases/student-mos-ru.yaml --on 2025-10-25     what applied to him on that day
  muster why cases/student-mos-ru.yaml conscription.call-up-age --on 2025-10-25
  muster ask cases/birth-year-only.yaml                       what to ask next
  muster timeline cases/reservist-51.yaml                     how his position changed
  muster diff --from 2023-12-31 --to 2024-01-01               what changed in the law, and for whom
  muster web                                                  the same in a browser, on this machine alone

Or look things up:
  muster rules | claims | stats | sources  [an id, a chapter or words]
  muster check                                                the proof sheet of the rulebook
  muster coverage REPORT                                      which passages are formalised

Or take a whole caseload:
  muster batch FILE --ask QUESTION --out FILE                 CSV, Parquet or JSON Lines in and out
  muster sql QUESTION --dialect duckdb | postgres | spark     the same as one statement, for a database

"muster help COMMAND" tells more. A case is a YAML file: begin with "born: 1999" and add what is known.
`

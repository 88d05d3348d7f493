import { useRef } from 'preact/hooks'

/** Lets a case file be chosen. */
export function OpenButton({ onFile }: { readonly onFile: (file: File) => Promise<void> }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        Open a file
      </button>
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        accept=".yaml,.yml,.json,application/yaml,application/json,text/yaml"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const field = event.currentTarget
          const file = field.files?.[0]
          if (file !== undefined)
            onFile(file).finally(() => {
              field.value = ''
            })
        }}
      />
    </>
  )
}

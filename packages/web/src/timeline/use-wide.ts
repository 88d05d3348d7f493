import { useEffect, useState } from 'preact/hooks'

const WIDE = '(min-width: 62rem)'

/** Tells whether the page is wide enough for names beside the points of the timeline. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches)
  useEffect(() => {
    const media = matchMedia(WIDE)
    const change = () => setWide(media.matches)
    media.addEventListener('change', change)
    return () => media.removeEventListener('change', change)
  }, [])
  return wide
}

import { useEffect, useState } from 'preact/hooks'

/** A value that lags behind while it keeps changing, for parts of the page that may be drawn a little later. */
export function useDeferred<T>(value: T, lagMs: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), lagMs)
    return () => clearTimeout(timer)
  }, [value, lagMs])
  return settled
}

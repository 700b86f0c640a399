/** The values of a function, each found once. */
export const once = <Key, Value>(find: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>()
  return (key) => {
    const value = known.get(key)
    if (value !== undefined) return value
    const found = find(key)
    known.set(key, found)
    return found
  }
}

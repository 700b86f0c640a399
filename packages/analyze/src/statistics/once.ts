/** The values of a function, each found once. */
export const once = <Key, Value>(find: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, { readonly value: Value }>()
  return (key) => {
    const held = known.get(key)
    if (held !== undefined) return held.value
    const value = find(key)
    known.set(key, { value })
    return value
  }
}

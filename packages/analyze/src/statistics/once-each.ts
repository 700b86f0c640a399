/** The values of a function of objects, each found once and forgotten with its object. */
export const onceEach = <Key extends object, Value extends object>(
  find: (key: Key) => Value,
): ((key: Key) => Value) => {
  const known = new WeakMap<Key, Value>()
  return (key) => {
    const value = known.get(key)
    if (value !== undefined) return value
    const found = find(key)
    known.set(key, found)
    return found
  }
}

interface Store<Key, Value> {
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => unknown;
}

/**
 * A function that computes the result for each key once.
 * @param compute must return the same result for the same key
 * @param known the cache; a `WeakMap` lets the garbage collector free keys that are objects
 */
export function memoize<Key, Value extends object | string>(
  compute: (key: Key) => Value,
  known: Store<Key, Value> = new Map<Key, Value>(),
): (key: Key) => Value {
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}

interface Store<Key, Value> {
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => unknown;
}

/**
 * A function that computes each result once.
 * @param compute must give the same result for the same key
 * @param known keeps the results; a `WeakMap` for objects that end before the program
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

interface Store<Key, Value> {
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => unknown;
}

/**
 * A function that computes the result for each key once.
 * @param compute must return the same result for the same key
 * @param cache the cache; a `WeakMap` lets the garbage collector free keys that are objects
 */
export function memoize<Key, Value extends object | string | number>(
  compute: (key: Key) => Value,
  cache: Store<Key, Value> = new Map<Key, Value>(),
): (key: Key) => Value {
  return (key) => {
    const value = cache.get(key) ?? compute(key);
    cache.set(key, value);
    return value;
  };
}

import 'server-only'

const KEY = /^(?=.{1,200}$)[a-z0-9-]+(\/[a-z0-9-]+)*$/

/** Throws on a key that is not ours; what is left can safely be a path. */
export function checkedKey(key: string): string {
  if (!KEY.test(key)) throw new Error('not a key of the storage')
  return key
}

/** Something that the person who starts the portal can mend. The message is one Dutch sentence; no stack is shown. */
export class StartError extends Error {
  override name = 'StartError'
}

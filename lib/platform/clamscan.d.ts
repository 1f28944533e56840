// The package has no types of its own, and those of others bring a web client along. Only what we use.
declare module 'clamscan' {
  import type { Readable } from 'node:stream'

  type Options = {
    preference: 'clamdscan'
    clamscan: { active: false }
    clamdscan: { active: true; socket: string; localFallback: false; timeout: number }
  }
  class NodeClam {
    init(options: Options): Promise<NodeClam>
    /** `isInfected` is null when the scanner could not tell. */
    scanStream(stream: Readable): Promise<{ isInfected: boolean | null; resultString?: string }>
  }
  export = NodeClam
}

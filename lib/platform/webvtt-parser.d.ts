// The package has no types of its own. Only what we use.
declare module 'webvtt-parser' {
  namespace webvtt {
    type Node = {
      type?: 'object' | 'text' | 'timestamp'
      name?: string
      value?: string | number
      children?: Node[]
    }
    type Cue = { startTime: number; endTime: number; tree: Node }
    class WebVTTParser {
      /** `entities`: what stands for a name such as '&amp;'. */
      constructor(entities?: Record<string, string>)
      parse(input: string): { cues: Cue[]; errors: { message: string; line: number }[] }
    }
  }
  export = webvtt
}

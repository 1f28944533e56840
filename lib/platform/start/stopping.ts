type Step = () => Promise<void> | void

const steps: Step[] = []
let stopping: Promise<void> | undefined

/** Registers what must be undone when this process stops; the last registered goes first. */
export function onStop(step: Step): void {
  steps.push(step)
}

/** Undoes everything once, however often it is asked. A step that fails does not keep the others from running. */
export function stopEverything(): Promise<void> {
  stopping ??= (async () => {
    for (const step of steps.reverse()) {
      try {
        await step()
      } catch (error) {
        process.stderr.write(
          `Bij het stoppen ging iets mis: ${error instanceof Error ? error.message : String(error)}\n`,
        )
      }
    }
  })()
  return stopping
}

export const isStopping = () => stopping !== undefined

/** Ctrl-C, SIGTERM and a closed terminal all end in `stopEverything`, and then in exit code 0. */
export function stopOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!isStopping()) process.stdout.write('\nKennisplein stopt …\n')
      void stopEverything().then(() => process.exit(0))
    })
  }
}

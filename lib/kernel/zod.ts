import { z } from 'zod'

// Dutch messages everywhere; without `jitless` zod's eval probe is a CSP violation in the browser.
// Every schema takes its `z` from here, so that this has run before the first schema is made.
z.config({ ...z.locales.nl(), jitless: true })

export { z }

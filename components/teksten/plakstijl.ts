/** The name under which the styles of pasted HTML go on: as `style` the policy refuses them, and with it what they say. */
export const STIJL = 'data-stijl'

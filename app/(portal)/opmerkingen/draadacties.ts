import { createAntwoordAction, endOpmerkingAction, restoreOpmerkingAction } from './actions'

/** What can be done with a remark that is there, for components. */
export const DRAADACTIES = {
  antwoord: createAntwoordAction,
  losOp: endOpmerkingAction,
  heropen: restoreOpmerkingAction,
}

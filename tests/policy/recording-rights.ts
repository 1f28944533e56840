import { EIGEN_NETWERK, elk, IEDEREEN, type Recht, recht } from './right-groups'

/** The same for the recording of a scholing and who speaks in it: who changes the scholing changes what goes with it. */
export const OPNAMERECHTEN: readonly Recht[] = [
  ...elk(EIGEN_NETWERK, 'opname.set', 'opname.setOndertiteling', 'opname.setHoofdstukken'),
  ...elk(EIGEN_NETWERK, 'spreker.save', 'spreker.delete', 'spreker.requestAkkoord'),
  recht('spreker.setAkkoord', ['auteur'], 'de auteur als spreker', (w) => w.spreker),
  recht('spreker.saveAkkoord', IEDEREEN),
]

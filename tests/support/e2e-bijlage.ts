import { aBijlage } from './factories/bijlage'

/** The pages about files of an item, each with its route. */
export async function bijlageAdressen(publicatieId: string): Promise<[route: string, pad: string][]> {
  const { id } = await aBijlage(publicatieId, { titel: 'Folder mondzorg' })
  return [
    ['/(portal)/bijlagen/bij/[id]', `/bijlagen/bij/${publicatieId}`],
    ['/(portal)/bijlagen/bij/[id]', `/bijlagen/bij/${publicatieId}?fout=macro&titel=Folder`],
    ['/(portal)/bijlagen/[id]/gebruik', `/bijlagen/${id}/gebruik`],
  ]
}

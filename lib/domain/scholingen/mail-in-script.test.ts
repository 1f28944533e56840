import { execFile } from 'node:child_process'
import { env, execPath } from 'node:process'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { database } from '@/lib/platform/db'
import { hospicemedewerker } from '@/tests/support/actors'
import { aScholing } from '@/tests/support/factories/scholing'

const run = promisify(execFile)
const adresVan = (pad: string) => pathToFileURL(`${import.meta.dirname}/${pad}`).href

/*
 * Scripts, the background process and the browser tests run Node as the server side of React, where rendering markup is
 * refused. A command that makes a mail must do its work there too.
 */
test('inschrijven, afmelden en doorschuiven kan ook buiten de website, met mail', {
  timeout: 120_000,
}, async () => {
  const { id } = await aScholing({ scholing: { capaciteit: 1 } })
  const [eerste, tweede] = [await hospicemedewerker(), await hospicemedewerker()]
  const werk = `
    const [{ enrolScholing }, { cancelInschrijving }, { database }] = await Promise.all(
      ${JSON.stringify(['enrol-scholing.ts', 'cancel-inschrijving.ts', '../../platform/db.ts'].map(adresVan))}
        .map((adres) => import(adres)))
    const [eerste, tweede] = ${JSON.stringify([eerste, tweede])}
    await enrolScholing(eerste, { id: '${id}' })
    await enrolScholing(tweede, { id: '${id}' })
    const { id: inschrijving } = await database().inschrijving.findFirstOrThrow({ where: { gebruikerId: eerste.id } })
    await cancelInschrijving(eerste, { id: inschrijving })
    await database().$disconnect()`
  await run(execPath, ['--conditions=react-server', '--import', 'tsx', '--input-type=module', '-e', werk], {
    env,
  })
  const mails = await database().mailbericht.findMany({ orderBy: { createdAt: 'asc' } })
  expect(mails.map(({ onderwerp }) => onderwerp.replace(/:.*/, ''))).toEqual([
    'Je bent ingeschreven',
    'Je staat op de wachtlijst',
    'Er is plek voor je',
  ])
  expect(mails.every(({ html }) => html.includes('<html lang="nl">'))).toBe(true)
})

import { expect, test, vi } from 'vitest'
import type { Actor } from '@/lib/kernel/actor'
import { NotFoundError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { formAction } from './form-action'
import { SIGNED_OUT } from './signed-out'

const wie = vi.hoisted((): { actor: Actor } => ({ actor: { kind: 'bezoeker' } }))
vi.mock('./require-actor', () => ({ currentActor: async () => wie.actor }))
vi.mock('./own-origin', () => ({ requireOwnOrigin: async () => undefined }))

const opslaan = formAction({
  spec: { name: 'proef', input: z.object({ titel: z.string() }) },
  fromForm: async () => {
    throw new NotFoundError()
  },
})

const antwoord = async () => {
  const formData = new FormData()
  formData.set('titel', 'Mijn titel')
  return (await opslaan(undefined, formData))?.submission
}

test('wie niet meer aangemeld is leest dat, en houdt wat er getypt is', async () => {
  wie.actor = { kind: 'bezoeker' }
  expect(await antwoord()).toMatchObject({
    error: { '': [SIGNED_OUT] },
    initialValue: { titel: 'Mijn titel' },
  })
})

test('wie wel aangemeld is leest niet meer dan dat het niet bestaat', async () => {
  wie.actor = { kind: 'gebruiker', id: '1', naam: 'Ria', rollen: ['REDACTIE'], netwerkId: null }
  expect((await antwoord())?.error?.['']).toEqual(['Dit bestaat niet, of je hebt er geen toegang toe.'])
})

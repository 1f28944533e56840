'use server'

import { setJaarafspraak } from '@/lib/domain/jaarafspraken/set-jaarafspraak'
import { endMeeschrijver } from '@/lib/domain/meeschrijvers/end-meeschrijver'
import { requestMeeschrijver } from '@/lib/domain/meeschrijvers/request-meeschrijver'
import { createVerhaalbericht } from '@/lib/domain/nieuwsberichten/create-verhaalbericht'
import { setOordeel } from '@/lib/domain/oordelen/set-oordeel'
import { createPraktijkverhaal } from '@/lib/domain/praktijkverhalen/create-praktijkverhaal'
import { publishPraktijkverhaal } from '@/lib/domain/praktijkverhalen/publish-praktijkverhaal'
import { stapInAdres } from '@/lib/domain/praktijkverhalen/schema'
import { submitPraktijkverhaal } from '@/lib/domain/praktijkverhalen/submit-praktijkverhaal'
import { updatePraktijkverhaal } from '@/lib/domain/praktijkverhalen/update-praktijkverhaal'
import { createVerhaalscholing } from '@/lib/domain/scholingen/create-verhaalscholing'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

// Who writes step by step goes on where it was kept.
const stapVan = (formData: FormData) => stapInAdres.parse(formData.get('stap')) ?? undefined

export const createPraktijkverhaalAction = formAction(createPraktijkverhaal, {
  redirectTo: ({ slug }, formData) =>
    paths.praktijkverhaalBewerken(slug, { net: 'begonnen', stap: stapVan(formData) }),
})

// A conflict stays on the form, with both texts; so does a refusal.
export const updatePraktijkverhaalAction = formAction(updatePraktijkverhaal, {
  redirectTo: (opgeslagen, formData) => {
    if (opgeslagen.uitkomst !== 'OPGESLAGEN') return null
    const { slug, vervolg } = opgeslagen
    if (vervolg === 'AANGEBODEN') return paths.praktijkverhaal(slug, { net: 'aangeboden' })
    const net = vervolg === 'NOG_NIET' ? 'nog-niet' : 'bewaard'
    return paths.praktijkverhaalBewerken(slug, { net, stap: stapVan(formData) })
  },
})

export const requestMeeschrijverAction = formAction(requestMeeschrijver, {
  redirectTo: ({ slug }) => paths.praktijkverhaal(slug, { net: 'gevraagd' }),
})
export const endMeeschrijverAction = formAction(endMeeschrijver, {
  redirectTo: ({ slug, isZelf }) =>
    isZelf ? paths.mijn({ gelukt: 'gestopt' }) : paths.praktijkverhaal(slug, { net: 'alleen' }),
})

export const submitPraktijkverhaalAction = formAction(submitPraktijkverhaal, {
  redirectTo: ({ slug }) => paths.praktijkverhaal(slug, { net: 'aangeboden' }),
})
export const publishPraktijkverhaalAction = formAction(publishPraktijkverhaal, {
  redirectTo: ({ slug, gepland }) =>
    paths.praktijkverhaal(slug, { net: gepland ? 'gepland' : 'gepubliceerd' }),
})

export const setJaarafspraakAction = formAction(setJaarafspraak, {
  redirectTo: () => paths.regioklok({ net: 'bewaard' }),
})

export const setOordeelAction = formAction(setOordeel, {
  redirectTo: ({ slug }) => paths.praktijkverhaal(slug, { net: 'oordeel' }),
})

// What is made of a story is there filled in, so its maker goes on in its form.
export const createVerhaalberichtAction = formAction(createVerhaalbericht, {
  redirectTo: ({ slug }) => paths.nieuwsberichtBewerken(slug),
})
export const createVerhaalscholingAction = formAction(createVerhaalscholing, {
  redirectTo: ({ slug }) => paths.scholingBewerken(slug),
})

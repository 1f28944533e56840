'use server'

import { createDiscipline } from '@/lib/domain/disciplines/create-discipline'
import { updateDiscipline } from '@/lib/domain/disciplines/update-discipline'
import { createDoelgroep } from '@/lib/domain/doelgroepen/create-doelgroep'
import { updateDoelgroep } from '@/lib/domain/doelgroepen/update-doelgroep'
import { createDomein } from '@/lib/domain/domeinen/create-domein'
import { updateDomein } from '@/lib/domain/domeinen/update-domein'
import { createNiveau } from '@/lib/domain/niveaus/create-niveau'
import { updateNiveau } from '@/lib/domain/niveaus/update-niveau'
import { mergeLijstrij } from '@/lib/domain/samenvoegingen/merge-lijstrij'
import { setGebruik } from '@/lib/domain/samenvoegingen/set-gebruik'
import { createSynoniemgroep } from '@/lib/domain/synoniemgroepen/create-synoniemgroep'
import { updateSynoniemgroep } from '@/lib/domain/synoniemgroepen/update-synoniemgroep'
import { createWerkvorm } from '@/lib/domain/werkvormen/create-werkvorm'
import { updateWerkvorm } from '@/lib/domain/werkvormen/update-werkvorm'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

export const createDisciplineAction = formAction(createDiscipline, {
  redirectTo: ({ slug }) => paths.redactieDeel('disciplines', slug, { bewaard: 'ja' }),
})
export const updateDisciplineAction = formAction(updateDiscipline, {
  redirectTo: ({ uitkomst, slug }) =>
    uitkomst === 'BOTSING' ? null : paths.redactieDeel('disciplines', slug, { bewaard: 'ja' }),
})
export const createDoelgroepAction = formAction(createDoelgroep, {
  redirectTo: ({ slug }) => paths.redactieDeel('doelgroepen', slug, { bewaard: 'ja' }),
})
export const updateDoelgroepAction = formAction(updateDoelgroep, {
  redirectTo: ({ uitkomst, slug }) =>
    uitkomst === 'BOTSING' ? null : paths.redactieDeel('doelgroepen', slug, { bewaard: 'ja' }),
})
export const createDomeinAction = formAction(createDomein, {
  redirectTo: ({ slug }) => paths.redactieDeel('domeinen', slug, { bewaard: 'ja' }),
})
export const updateDomeinAction = formAction(updateDomein, {
  redirectTo: ({ uitkomst, slug }) =>
    uitkomst === 'BOTSING' ? null : paths.redactieDeel('domeinen', slug, { bewaard: 'ja' }),
})
export const createNiveauAction = formAction(createNiveau, {
  redirectTo: ({ slug }) => paths.redactieDeel('niveaus', slug, { bewaard: 'ja' }),
})
export const updateNiveauAction = formAction(updateNiveau, {
  redirectTo: ({ uitkomst, slug }) =>
    uitkomst === 'BOTSING' ? null : paths.redactieDeel('niveaus', slug, { bewaard: 'ja' }),
})
export const createSynoniemgroepAction = formAction(createSynoniemgroep, {
  redirectTo: ({ slug }) => paths.redactieDeel('synoniemen', slug, { bewaard: 'ja' }),
})
export const updateSynoniemgroepAction = formAction(updateSynoniemgroep, {
  redirectTo: ({ uitkomst, slug }) =>
    uitkomst === 'BOTSING' ? null : paths.redactieDeel('synoniemen', slug, { bewaard: 'ja' }),
})
export const createWerkvormAction = formAction(createWerkvorm, {
  redirectTo: ({ slug }) => paths.redactieDeel('werkvormen', slug, { bewaard: 'ja' }),
})
export const updateWerkvormAction = formAction(updateWerkvorm, {
  redirectTo: ({ uitkomst, slug }) =>
    uitkomst === 'BOTSING' ? null : paths.redactieDeel('werkvormen', slug, { bewaard: 'ja' }),
})

export const mergeLijstrijAction = formAction(mergeLijstrij, {
  redirectTo: ({ soort, id, slug }) => paths.lijstrij(soort, { id, slug }, { bewaard: 'ja' }),
})
export const setGebruikAction = formAction(setGebruik, {
  redirectTo: ({ soort, id, slug }) => paths.lijstrij(soort, { id, slug }, { bewaard: 'ja' }),
})

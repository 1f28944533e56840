'use server'

import { assignOverdracht } from '@/lib/domain/gebruikers/assign-overdracht'
import { deactivateGebruiker } from '@/lib/domain/gebruikers/deactivate-gebruiker'
import { deleteGegevens } from '@/lib/domain/gebruikers/delete-gegevens'
import { inviteGebruiker } from '@/lib/domain/gebruikers/invite-gebruiker'
import { reactivateGebruiker } from '@/lib/domain/gebruikers/reactivate-gebruiker'
import { gebruikerSchema, uitnodigenSchema, wissenSchema } from '@/lib/domain/gebruikers/schema'
import { sendNieuweUitnodiging } from '@/lib/domain/gebruikers/send-nieuwe-uitnodiging'
import { updateGebruiker } from '@/lib/domain/gebruikers/update-gebruiker'
import { addressContext } from '@/lib/web/account'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

export const inviteGebruikerAction = formAction(inviteGebruiker, {
  form: uitnodigenSchema,
  extra: addressContext,
  secrets: ['eigenWachtwoord'],
  redirectTo: ({ id }) => paths.beheerDeel('gebruikers', id, { gelukt: 'uitgenodigd' }),
})

export const updateGebruikerAction = formAction(updateGebruiker, {
  form: gebruikerSchema,
  extra: addressContext,
  secrets: ['eigenWachtwoord'],
  redirectTo: ({ id }) => paths.beheerDeel('gebruikers', id, { gelukt: 'opgeslagen' }),
})

export const deactivateGebruikerAction = formAction(deactivateGebruiker, {
  redirectTo: ({ id }) => paths.beheerDeel('gebruikers', id, { gelukt: 'gesloten' }),
})

export const reactivateGebruikerAction = formAction(reactivateGebruiker, {
  redirectTo: ({ id }) => paths.beheerDeel('gebruikers', id, { gelukt: 'heropend' }),
})

export const sendNieuweUitnodigingAction = formAction(sendNieuweUitnodiging, {
  redirectTo: ({ id }) => paths.beheerDeel('gebruikers', id, { gelukt: 'gemaild' }),
})

export const assignOverdrachtAction = formAction(assignOverdracht, {
  redirectTo: ({ id, afgesloten }) =>
    paths.beheerDeel('gebruikers', id, { gelukt: afgesloten ? 'overgedragen-en-gesloten' : 'overgedragen' }),
})

export const deleteGegevensAction = formAction(deleteGegevens, {
  form: wissenSchema,
  extra: addressContext,
  secrets: ['eigenWachtwoord'],
  redirectTo: ({ id }) => paths.beheerDeel('gebruikers', id, { gelukt: 'gewist' }),
})

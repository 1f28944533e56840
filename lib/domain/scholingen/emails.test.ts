import { describe, expect, test } from 'vitest'
import { inschrijvingsmail } from './emails'

const gegevens = {
  naam: 'Hanna <b>Hospice</b>',
  titel: 'Pijn & %naam%: "zien"',
  adres: 'https://kennisplein.example/scholingsagenda/pijn',
  plaats: 3,
  aanbodTot: null,
  door: null,
  now: new Date('2026-12-02T09:00:00Z'),
  bijeenkomsten: [
    {
      begin: new Date('2026-12-03T09:00:00Z'),
      einde: new Date('2026-12-03T10:30:00Z'),
      locatie: 'Het Hospice',
      gemeente: 'Goes',
      onlineLink: 'https://online.example/x',
      datumBevestigd: true,
      tijdBevestigd: false,
    },
  ],
}

describe('mail over een inschrijving', () => {
  test('de bevestiging zegt wat, wanneer in Nederlandse tijd, waar en hoe je je afmeldt', () => {
    const { onderwerp, tekst } = inschrijvingsmail('BEVESTIGD', gegevens)
    expect(onderwerp).toBe('Je bent ingeschreven: Pijn & %naam%: "zien"')
    expect(tekst).toContain('Beste Hanna <b>Hospice</b>,')
    expect(tekst).toContain(
      'donderdag 3 december 2026, 10:00–11:30. Het Hospice, Goes. De tijd is nog niet zeker. Doe online mee via https://online.example/x',
    )
    expect(tekst).toContain('https://kennisplein.example/scholingsagenda/pijn')
    expect(tekst).toContain('Meld je dan af op die pagina.')
  })

  test('de link om online mee te doen staat er vanaf de dag ervoor, in Nederlandse dagen', () => {
    const op = (moment: string) =>
      inschrijvingsmail('BEVESTIGD', { ...gegevens, now: new Date(moment) }).tekst
    expect(op('2026-12-01T22:59:59Z')).not.toContain('online.example')
    expect(op('2026-12-01T22:59:59Z')).toContain(
      'De link om online mee te doen staat op de pagina vanaf de dag ervoor',
    )
    expect(op('2026-12-01T23:00:00Z')).toContain('Doe online mee via https://online.example/x')
  })

  test('de wachtlijstmail noemt de plaats en geeft de online link nog niet', () => {
    const { tekst, html } = inschrijvingsmail('WACHTLIJST', gegevens)
    expect(tekst).toContain('Je staat op plaats 3 van de wachtlijst. We mailen je zodra er plek is.')
    expect(tekst + html).not.toContain('online.example')
  })

  test('wie een plek krijgt aangeboden leest tot wanneer, in Nederlandse tijd, ook in de nacht dat de klok verspringt', () => {
    // Two days before half past two in the night of the autumn change is an hour earlier on the clock.
    const { tekst } = inschrijvingsmail('AANGEBODEN', {
      ...gegevens,
      aanbodTot: new Date('2026-10-25T01:30:00Z'),
    })
    expect(tekst).toContain('We houden die voor je vast tot zondag 25 oktober 2026, 02:30.')
    expect(tekst).not.toContain('online.example')
  })

  test('wie niet op tijd reageerde kan opnieuw inschrijven, tot de scholing begint', () => {
    expect(inschrijvingsmail('VERLOPEN', gegevens).tekst).toContain(
      'Schrijf je dan op die pagina opnieuw in.',
    )
    expect(
      inschrijvingsmail('VERLOPEN', { ...gegevens, now: new Date('2026-12-03T09:00:00Z') }).tekst,
    ).not.toContain('opnieuw in')
  })

  test('namen en titels worden tekst en nooit opmaak', () => {
    const { html, tekst } = inschrijvingsmail('BEVESTIGD', gegevens)
    expect(html).toContain('Hanna &lt;b&gt;Hospice&lt;/b&gt;')
    expect(html).toContain('Pijn &amp; %naam%: &quot;zien&quot;')
    expect(html).toContain('<a href="https://kennisplein.example/scholingsagenda/pijn">')
    expect(html).not.toContain('<b>Hospice')
    expect(tekst).toContain('“Pijn & %naam%: "zien"”')
  })
})

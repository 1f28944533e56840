'use client'

import { type ReactNode, useState } from 'react'
import { useLinkdoelen } from '@/components/teksten/linkdoel'
import { Alert } from '@/components/ui/alert'
import { AnswerFocus } from '@/components/ui/answer-focus'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Time } from '@/components/ui/time'
import type { Botsing as TweeTeksten } from '@/lib/domain/publicatie/versies'
import { formatDate, formatTime } from '@/lib/web/format-nl'
import { type Stukkeuze, stukkenVan, voegSamen } from './botsing-blokken'
import { BotsingStukken, Tekstvak } from './botsing-stukken'
import { vanzelf, verschillendeVelden } from './gebruik-botsing'
import { leesbareWaarde, linksIn, type Namen } from './leesbare-waarde'

/** A field of the form, by its name in the stored content. `namen` says what ids and codes mean. */
export type Botsingveld = { naam: string; label: string; namen?: Namen }

type Props = {
  botsing: TweeTeksten
  velden: readonly Botsingveld[]
  /** Puts a text in the field of the form below. */
  onKies: (naam: string, waarde: unknown) => void
  /** Whether no text was chosen yet for the field of this name. */
  isOpen: (naam: string) => boolean
}

/**
 * Both texts of a save that came too late, side by side for each field that both changed; what one of them changed is
 * in the form already, and stands apart. The form below sends the other's versie once `isOpen` says so of no field; both
 * texts are stored as versies all the same.
 */
export function Botsing({ botsing, velden, onKies, isOpen }: Props) {
  const verschillend = verschillendeVelden(botsing, velden)
  const samengevoegd = verschillend.filter(({ naam }) => vanzelf(botsing, naam) !== null)
  const teKiezen = verschillend.filter((veld) => !samengevoegd.includes(veld))
  const toon = (veld: Botsingveld) => (
    <Verschil
      key={`${veld.naam}-${botsing.versie}`}
      veld={veld}
      botsing={botsing}
      wie={wie}
      onKies={onKies}
      isOpen={isOpen(veld.naam)}
    />
  )
  const wie = botsing.door ?? 'iemand anders'
  const op = new Date(botsing.op)
  return (
    <AnswerFocus>
      <Alert tone="te-laat" title={`${wie} was je net voor`} headingLevel={2} role="alert">
        <p>
          Terwijl je schreef, heeft {wie} dit opgeslagen op{' '}
          <Time datetime={botsing.op}>
            {formatDate(op)} om {formatTime(op)}
          </Time>
          . Beide teksten zijn bewaard, maar die van jou staat nog niet op de pagina.
        </p>
        <p>{watNu(teKiezen.length, samengevoegd.length)}</p>
        {teKiezen.map(toon)}
        {samengevoegd.length > 0 && (
          <Disclosure
            summary={`Vanzelf samengevoegd: ${samengevoegd.map(({ label }) => label).join(', ')}`}
            className="text-ink"
          >
            <div className="flex flex-col gap-4">{samengevoegd.map(toon)}</div>
          </Disclosure>
        )}
      </Alert>
    </AnswerFocus>
  )
}

function watNu(teKiezen: number, samengevoegd: number): string {
  if (teKiezen > 0)
    return 'Kies eerst bij elk veld welke tekst je wilt. Daarna kun je het veld hieronder nog aanpassen. Sla dan opnieuw op.'
  return samengevoegd > 0
    ? 'Jullie veranderden niet hetzelfde. Hieronder staat alles bij elkaar. Kijk het na en sla dan opnieuw op.'
    : 'De teksten zijn gelijk. Je kunt zonder zorgen opnieuw opslaan.'
}

type VerschilProps = Pick<Props, 'botsing' | 'onKies'> & { veld: Botsingveld; wie: string; isOpen: boolean }

function Verschil({ veld: { naam, label, namen: gegeven }, botsing, wie, onKies, isOpen }: VerschilProps) {
  const [mijn, hun] = [botsing.jouw[naam], botsing.hun[naam]]
  const namen = useNamen(gegeven, [mijn, hun])
  const stukken = stukkenVan(mijn, hun, botsing.begin?.[naam])
  const [gedaan, setGedaan] = useState<Gedaan>({ bij: botsing, keuzes: {}, zin: zinBij(botsing, naam, wie) })
  // Another answer has another text of one's own, and so other pieces.
  const { keuzes, zin } = gedaan.bij === botsing ? gedaan : { keuzes: {}, zin: 'Je koos hier al.' }
  const kies = (wat: 'jouw' | 'hun', nieuweZin: string) => {
    onKies(naam, botsing[wat][naam] ?? null)
    setGedaan({ bij: botsing, keuzes: {}, zin: nieuweZin })
  }
  const kiesStuk = (plek: number, keuze: Stukkeuze) => {
    const nieuw = { ...keuzes, [plek]: keuze }
    const samen = stukken && voegSamen(stukken, nieuw)
    if (samen) onKies(naam, samen)
    setGedaan({ bij: botsing, keuzes: nieuw, zin: samen ? 'De samengevoegde tekst staat in het veld.' : zin })
  }
  const neemMijn = (
    <Button onClick={() => kies('jouw', 'Jouw tekst staat in het veld.')}>
      Neem mijn tekst <span className="sr-only">bij {label}</span>
    </Button>
  )
  const neemHun = (
    <Button onClick={() => kies('hun', `De tekst van ${wie} staat in het veld.`)}>
      Neem de tekst van {wie} <span className="sr-only">bij {label}</span>
    </Button>
  )
  return (
    <section aria-label={label} className="flex flex-col gap-2 border-t border-line-soft pt-3">
      <h3 className="text-base font-bold">{label}</h3>
      <p className="text-sm">Wat onderstreept is, staat niet in de andere tekst.</p>
      {stukken ? (
        <>
          <BotsingStukken stukken={stukken} keuzes={keuzes} wie={wie} namen={namen} onKies={kiesStuk} />
          <p className="text-sm font-bold">Of kies in één keer:</p>
          <div className="flex flex-wrap gap-3">
            {neemMijn}
            {neemHun}
          </div>
        </>
      ) : (
        <TweeVakken
          wie={wie}
          mijn={leesbareWaarde(mijn, namen)}
          hun={leesbareWaarde(hun, namen)}
          onderMijn={neemMijn}
          onderHun={neemHun}
        />
      )}
      <p role="status" className="text-sm font-semibold">
        {isOpen ? 'Kies eerst welke tekst je hier wilt. Tot die tijd wordt er niets opgeslagen.' : zin}
      </p>
    </section>
  )
}

function zinBij(botsing: TweeTeksten, naam: string, wie: string): string {
  const genomen = vanzelf(botsing, naam)?.wie
  if (genomen === 'JIJ') return `${wie} veranderde hier niets. Jouw tekst blijft staan.`
  if (genomen === 'ZIJ') return `Jij veranderde hier niets. De tekst van ${wie} is overgenomen.`
  return genomen ? 'Jullie veranderden andere stukken. Die staan samen in het veld.' : ''
}

type Gedaan = { bij: TweeTeksten; keuzes: Readonly<Record<number, Stukkeuze>>; zin: string }

type TweeProps = { wie: string; mijn: string; hun: string; onderMijn: ReactNode; onderHun: ReactNode }

function TweeVakken({ wie, mijn, hun, onderMijn, onderHun }: TweeProps) {
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Tekstvak kop="Jouw tekst" deze={mijn} andere={hun}>
        {onderMijn}
      </Tekstvak>
      <Tekstvak kop={`De tekst van ${wie}`} deze={hun} andere={mijn}>
        {onderHun}
      </Tekstvak>
    </div>
  )
}

/** With the titles of the pages that links in the two texts lead to. */
function useNamen(gegeven: Namen = {}, teksten: readonly unknown[]): Namen {
  const ids = [...new Set(teksten.flatMap(linksIn))].filter((doel) => UUID.test(doel)).sort()
  const doelen = useLinkdoelen(ids.join(','))
  const titels = ids.map((id) => [id, doelen.get(id)?.titel ?? 'een pagina van Kennisplein'])
  return { ...gegeven, ...Object.fromEntries(titels) }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

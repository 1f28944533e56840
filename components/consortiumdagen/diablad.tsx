import type { Besluit } from '@/components/besluiten/besluit-lijst'
import { Icon } from '@/components/ui/icon'
import { Time } from '@/components/ui/time'
import type { Dia } from '@/lib/domain/consortiumdagen/dias'
import { formatDag } from '@/lib/web/format-nl'
import { BesluitOpnemen } from './besluit-opnemen'
import { BesluitenNet } from './besluiten-net'
import { OordelenLive } from './oordelen-live'

type Props = { dia: Dia; nummer: number; aantal: number }

/** One screen: what it is of, one idea, and the way on. */
export function Diablad({ dia, nummer, aantal }: Props) {
  const Kop = nummer === 1 ? 'h1' : 'h2'
  return (
    <section
      id={`dia-${nummer}`}
      aria-labelledby={`dia-kop-${nummer}`}
      className={`stand-dia stand-soort-${dia.soort.toLowerCase()}`}
    >
      <header>
        {dia.over && dia.soort !== 'TITEL' && <p className="stand-klein">{dia.over.titel}</p>}
        <Kop id={`dia-kop-${nummer}`}>{dia.kop}</Kop>
      </header>
      <div className="stand-inhoud">
        <Inhoud dia={dia} nummer={nummer} isLaatste={nummer === aantal} />
      </div>
      <Voet nummer={nummer} aantal={aantal} />
    </section>
  )
}

function Inhoud({ dia, nummer, isLaatste }: { dia: Dia; nummer: number; isLaatste: boolean }) {
  switch (dia.soort) {
    case 'BEGIN':
      return <p>{formatDag(dia.datum)}</p>
    case 'TITEL':
      return (
        <>
          <p>{dia.samenvatting}</p>
          {dia.netwerk && <p className="stand-klein">Uit {dia.netwerk}</p>}
        </>
      )
    case 'TEKST':
      return dia.regels.map(({ tekst, teken, diepte }, plek) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a screen never change places
        <p key={plek} className={`stand-regel stand-diepte-${diepte}`}>
          {teken && <span>{teken}</span>}
          <span>{tekst}</span>
        </p>
      ))
    case 'OORDELEN':
      return <OordelenLive nummer={nummer} verhaalId={dia.over.id} netwerken={dia.netwerken} />
    case 'BESLUIT':
      return (
        <>
          <Besluiten besluiten={dia.besluiten} />
          <BesluitOpnemen nummer={nummer} verhaalId={dia.over.id} />
        </>
      )
    case 'EINDE':
      return (
        <>
          <Besluiten besluiten={dia.besluiten} />
          {isLaatste && <BesluitenNet />}
        </>
      )
  }
}

function Besluiten({ besluiten }: { besluiten: readonly Besluit[] }) {
  // On the screen the form to take one down says so.
  if (besluiten.length === 0) return <p className="hidden print:block">Er is nog niets afgesproken.</p>
  return (
    <ul className="stand-besluiten">
      {besluiten.map(({ id, tekst, wie, voor, isGedaan, netwerk }) => (
        <li key={id}>
          <p className="whitespace-pre-line">{tekst}</p>
          <p className="stand-klein">
            {wie}, <Time datetime={voor}>{formatDag(voor)}</Time>
            {netwerk && ` · ${netwerk}`}
            {isGedaan && ' · gedaan'}
          </p>
        </li>
      ))}
    </ul>
  )
}

function Voet({ nummer, aantal }: { nummer: number; aantal: number }) {
  return (
    <nav aria-label={`Scherm ${nummer}`} className="stand-voet">
      {nummer > 1 ? (
        <a href={`#dia-${nummer - 1}`}>
          <Icon name="arrow-left" /> Vorige
        </a>
      ) : (
        <span />
      )}
      <span>
        {nummer} van {aantal}
      </span>
      {nummer < aantal ? (
        <a href={`#dia-${nummer + 1}`}>
          Volgende <Icon name="arrow-right" />
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}

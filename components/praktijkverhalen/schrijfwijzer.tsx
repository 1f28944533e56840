/** How to write a story in which nobody is recognised; beside the form. */
export function Schrijfwijzer() {
  return (
    <section aria-labelledby="schrijfwijzer" className="rounded-box border border-line-soft bg-surface p-4">
      <h2 id="schrijfwijzer" className="mb-2 text-lg">
        Zo schrijf je het
      </h2>
      <ul className="flex list-disc flex-col gap-2 ps-5">
        <li>Geen namen, adressen of datums. Schrijf ‘mevrouw A.’, ‘vorig voorjaar’ en ‘in de tachtig’.</li>
        <li>Verander wat er niet toe doet: het beroep, het aantal kinderen.</li>
        <li>Korte zinnen. Een half tot één A4 is genoeg.</li>
        <li>Je tekst wordt tijdens het typen bewaard. Je kunt stoppen en later verdergaan.</li>
        <li>De redactie leest mee en plaatst het. Tot die tijd zien lezers het niet.</li>
      </ul>
    </section>
  )
}

import 'server-only'

/** Words with which a sentence often begins: after "mevrouw K." these are no surname. */
export const ZINSBEGIN: ReadonlySet<string> = new Set(
  `Aan Achteraf Af Al Alle Alleen Allemaal Als Alsof Altijd Alweer Ander Andere Anderen Anders Avond Begeleiders Behalve
  Beide Beiden Bezoek Bezoekers Bij Bijna Binnen Boven Broers Buiten Collega Collegas Daar Daarbij Daardoor Daarmee Daarna
  Daarnaast Daarom Daarop Daarvoor Dan Dat De Deze Dezelfde Die Direct Dit Dochters Doen Door Drie Dus Echter Een Eén Eens
  Eerder Eerst Eigenlijk Elk Elke Elkaar En Enkele Er Eraan Erbij Ergens Ermee Ernaast Erna Eten Even Familie Familieleden
  Gasten Gedurende Geen Gelukkig Gesprekken Haar Had Hadden Heb Hebben Heeft Heel Helaas Hem Hen Het Hetzelfde Hier Hierdoor
  Hierna Hij Hoe Hoewel Hoeveel Hun Ieder Iedere Iedereen Iemand Iets Ik In Inmiddels Is Ja Je Jij Jouw Jullie Juist Kan
  Kinderen Komt Kon Konden Kort Kunnen Laat Langzaam Later Maar Mag Makkelijk Medewerkers Men Mensen Met Mijn Misschien Moest
  Moet Moeten Morgen Na Naar Naast Naasten Nadat Nadien Nee Net Niemand Niet Niets Nog Nooit Nu Of Om Omdat Onder Ons Onze
  Ook Op Opeens Opnieuw Ouders Over Overdag Overigens Pas Pijn Plotseling Precies Rond Samen Sinds Sindsdien Slapen Snel
  Soms Steeds Straks Tegelijk Tegen Tenslotte Terug Terwijl Thuis Tijdens Tja Toch Toen Tot Totdat Tussen Twee Uit
  Uiteindelijk Vaak Van Vanaf Vanavond Vandaag Vanwege Vast Veel Vervolgens Verpleegkundigen Verzorgenden Via Vier Vlak
  Volgens Voor Vooral Voordat Vraag Vragen Vrijwilligers Waar Waarom Waarschijnlijk Wanneer Want Was Wat We Weer Weinig Wel
  Welk Welke Werd Wie Wij Wil Wilde Word Wordt Ze Zei Zelf Zelfs Zelden Zes Zeven Zich Zij Zijn Zo Zodat Zodra Zoals Zolang
  Zonder Zuster Zou Zouden Arts Broer Buurman Buurvrouw Bewoner Bewoonster Cliënt Cliënte Coördinator Dame Dochter Dokter Echtgenoot Echtgenote Gast Huisarts Kleindochter Kleinzoon
  Man Mantelzorger Meneer Mevrouw Mijnheer Moeder Oma Oom Opa Pa Papa Mama Ma Partner Pastor Patiënt Patiënte Psychiater Psycholoog Tante Vader Verpleegkundige Verzorgende Vriend Vriendin Vrijwilliger Vrijwilligster Vrouw Weduwe Weduwnaar Wijkverpleegkundige Zoon Zus
  Meer Minder Pomp Zwager Zwagers Schoonzus Schoonzoon Schoondochter Nicht Neef Kind Kleinkind Tolk Hond Kat Poes Hulp Nacht Ochtend Middag Pijn Pijnscore Medicatie Morgen Familielid Buren Stagiair Stagiaire Student Docent Kapper Kapster Pedicure Stil Rustig Aanmelden Oké Kijk Luister Kom Ga Sorry Bedankt Dank Fijn Mooi Goed Slecht Natuurlijk Zeker Lief Lieve Beste Goedemorgen Goedemiddag Goedenavond Welterusten Dag Hoi Hallo Ach Nou Och Hè Zonder Zou Zouden Zowel Zulke Zullen Zusters`.split(
    /\s+/,
  ),
)

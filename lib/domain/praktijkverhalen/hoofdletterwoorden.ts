import 'server-only'

/** Words that stand with a capital in the middle of a sentence and point at no person or village. */
export const HOOFDLETTERWOORDEN: ReadonlySet<string> = new Set(
  `Abbey Abilify Abstral Achterhoek Action Actiq Admiraal Adrz Advance Advent Afghaan Afghaans Afghaanse Afghanistan
  Afrika Afrikaan Afrikaans Afrikaanse Agora Ajax Albanees Albanese Albanië Aldi Alexa Algerije Algerijns Algerijnse
  Allah Allerheiligen Allerzielen Alzheimer Alzheimer-café Alzheimerstichting Ambon Ambonees Ambonese Amen Amerika
  Amerikaan Amerikaans Amerikaanse Amphia Angelman Angola Antabus Antillen Antilliaan Antilliaans Antilliaanse Apple
  April Arabier Arabisch Arabische Arabië Armeens Armeense Armenië Aruba Arubaan Arubaans Arubaanse Ashura Asperger
  Assepoester Aswoensdag Augustus Australisch Australische Australië Ave Avg Aziatisch Aziatische Azië Aïd Bach
  Balkan Bangladesh Baptisten Barré Barthel Beatles Bechterew Beethoven Belg Belgisch Belgische België Berber Berbers
  Berberse Bethlehem Betuwe Bevrijdingsdag Bijbel Bijbels Bijbelse Blokker Bluetooth Bobath Boeddha Boeddhisme
  Boeddhist Boeddhistisch Boeddhistische Bokashi Bonaire Bopz Bosnisch Bosnische Bosnië Brabander Brabanders Brabant
  Brabants Brabantse Braden Bravis Braziliaans Braziliaanse Brazilië Broca Bulgaar Bulgaars Bulgaarse Bulgarije
  Burkitt Buscopan Buurtzorg Canada Canadees Canadese Canta Care Carend Caribisch Caribische Carnaval Centrum
  Chanoeka Charcot Charlson Chi Chileens Chileense Chili China Chinees Chinese Chopin Christelijk Christelijke
  Christen Christus Ciz CIZ Cliëntenraad Clozapine Commissie Congo Congolees Congolese Corona Covid Creutzfeldt
  Creutzfeldt-Jakob Crohn Curaçao Curaçaos Curaçaose Cushing Cva Dagboek December Deen Deens Deense Dementie
  Denemarken Depakine Deum Dexamethason Diazepam Dienst Dinsdag Divali Diwali Dodenherdenking Donderdag Dormicum Down
  Dravet Drenthe Duchenne Duits Duitse Duitser Duitsers Duitsland Dulcolax Duodopa Durga Durogesic Edmonton Eerste
  Egypte Egyptisch Egyptische Ehlers-Danlos Eid Elfstedentocht Eliquis Elkerliek Elvis Emergis Engeland Engels Engelse
  Engelsman Ensure Erasmus Eritrea Eritrees Eritrese Ethiopisch Ethiopische Ethiopië Europa Europees Europese
  Eurovisie Euthanasiewet Excel Facebook FaceTime Facetime Februari Feng Fentanyl Feyenoord Fez Filipijnen Filipijns
  Filipijnse Finland Fins Finse Flevoland Fortimel Fragiele Frankrijk Frans Franse Fransman Fries Friese Friesland
  Gamma Ganesh Gehandicaptenzorg Gelderland Gemeente Genesis Georgië Getuigen Ggd Ggz Ghana Ghanees Ghanese Gilles
  Giro Glasgow Gleason God Goddelijke Gods Goede Google Grevelingen Griek Griekenland Grieks Griekse Grondwet
  Groningen Guillain Guillain-Barré Guinee Halal Haldol Haloperidol Handreiking Hanuman Hartstichting Hazes Heer
  Heilige Heils Hema Hemelvaart Hemelvaartsdag Hervormd Hervormde Hindi Hindoe Hindoes Hindoestaan Hindoestaans
  Hindoestaanse Hindoeïsme Hindoeïstisch Hindoeïstische Hodgkin Holi Holland Hollands Hollandse Hongaar Hongaars
  Hongaarse Hongarije Hospice Hospice-arts Hugenoten Humanitas Huntington Ierland Iers Ierse Ikazia Ikea Imam India
  Indiaas Indiase Indicatie Indisch Indische Indië Indonesisch Indonesische Indonesië Inspectie Instagram Instituut
  Insuline Internet Iraaks Iraakse Iraans Iraanse Irak Irakees Irakese Iran Islam Islamitisch Islamitische Israël
  Israëlisch Israëlische Italiaan Italiaans Italiaanse Italië Jahweh Jakob Januari Japan Japans Japanse Jehova
  Jehova's Jehova’s Jeruzalem Jesaja Jezus Joden Joegoslavisch Joegoslavische Joegoslavië Jom Jood Joods Joodse Juli
  Jumbo Juni Kaapverdiaan Kaapverdiaans Kaapverdiaanse Kaapverdië Kahler Kali Kaliber Kamer Kaposi Karnofsky
  Katholiek Katholieke Katz Kenia Kennisplein Keppra Kerst Kerstavond Kerstdag Kerstmis Kersttijd Keti Kippoer Koerd
  Koerden Koerdisch Koerdische Koeweit Koning Koningin Koningsdag Koosjer Koran Korsakoff Korsakov Kosovo Koti
  Krishna Kroaat Kroatisch Kroatische Kroatië Kruis Kyrie Kübler Kübler-Ross Lakshmi Lantus Lastmeter Latijn Latijns
  Latijns-Amerika Latijns-Amerikaanse Leger Leponex Levinas Levomepromazine Lewy Libanees Libanese Libanon Libië
  Lichtjesfeest Lidl Likert Limburg Limburger Limburgs Limburgse Lithium Litouwen Litouws Litouwse Liverpool
  Lorazepam Losar Lourdes Lyme Maandag Maart Maas Maasstad Macedonië Madopar Maleis Maleise Malta Mandarijn
  Mantelzorg Marcoumar Marfan Marokkaan Marokkaans Marokkaanse Marokkanen Marokko Matthäus-Passion Mawlid Mdo Meals
  Medina Medisch Mei Mekka Mennonieten Mental Mercedes Messenger Methadon Mexicaans Mexicaanse Mexico Microlax
  Midazolam Middellandse Midden-Brabant Mijn Mijnheer Mindfulness Mini Moederdag Molukken Molukker Molukkers Moluks
  Molukse Monopoly Morfine Moslim Moslima Moslims Movicolon Mozart Multiple Ménière NAC Nederland Nederlander
  Nederlanders Nederlands Nederlandse Nepal Nespresso Netflix Newroz Nictiz Niemann-Pick Niet-reanimeren Nieuw
  Nieuw-Guinea Nieuwjaar Nieuwjaarsdag Nigeria Nigeriaans Nigeriaanse Nintendo Nobelprijs Noord Noord-Brabant
  Noord-Holland Noord-Nederland Noordzee Noors Noorse Noorwegen Norton November Novorapid Nowruz Nozinan Nutridrink
  Nutrison Odensehuis Oekraïens Oekraïense Oekraïne Oekraïner Offerfeest Oktober Olympische Onafhankelijkheidsdag
  Onze Oost Oost-Brabant Oostenrijk Oostenrijks Oostenrijkse Oosterschelde Opel Oranje Oud Oudejaarsavond Oudjaar
  Overijssel Oxazepam Oxycodon Oxycontin Oxynorm Paasdag Painad Pakistaans Pakistaanse Pakistan Palexia Palliantie
  Palliatief Palliatieve Palliaweb Papiamento Papiaments Papiamentu Paracetamol Parkinson ParkinsonNet Parkinsonnet
  Pasen Perzisch Perzische Pesach Pharos Philips Pick Pilates Pinksterdag Pinksteren Pinkstergemeente Planning
  Playstation Polen Pool Pools Poolse Poolsen Portugal Portugees Portugese Prader-Willi Prediker Prednison Pride
  Primperan Profeet Protestants Protestantse Provincie Psalm PSV Punjabi Question Quetiapine Quran Raad Radboud
  Ramadan Randmeer Randstad Refusal Regenboogvlag Regiotaxi Reiki Rett Richtlijn Rijk Rijksoverheid Rijn Rijnstate
  Risperdal Ritalin Rivas Rivastigmine Rivotril Rode Roemeen Roemeens Roemeense Roemenië Rollator Roma Romaans Rome
  Rotterdam Rummikub Rus Rusland Ruslands Russen Russisch Russische Sabbat Samsung Saoedi-Arabië Saunders Schelde
  Schotland Schots Schotse Schweitzer Scootmobiel Scrabble Senseo September Seroquel Servisch Servische Servië
  Shabbat Shiva Shui Sikh Sikhs Sinemet Sint Sint-Maarten Sinterklaas Sinti Sintrom Siri Sjabbes Skype Slavisch
  Slavische Slowaaks Slowaakse Slowakije Sociaal Sociale Soedan Soedanees Soedanese Somalisch Somalische Somalië
  Somaliër Songfestival Spaans Spaanse Spanjaard Spanje Spotify Sranan Sranantongo Staten-Generaal Steinert Stones
  Suboxone Subutex Suikerfeest Surinaams Surinaamse Suriname Surinamer Surinamers Surprise Swahili Symptoom Syrisch
  Syrische Syrië Syriër Syriërs Tai Tamazight Targinact Tarifit Te Teams Tegretol Temesta Tena Thailand Thais Thaise
  Thuisarts Tibet Tibetaans Tibetaanse Tigrinya Tora Torah Tour Tourette Toyota Tramadol Trimbos Trimbos-instituut
  Tunesisch Tunesische Tunesië Turk Turken Turkije Turkmeens Turks Turkse Tweede Twente Twitter Universitair Urdu
  Utrecht Utrechts Utrechtse Vaderdag Valentijnsdag Valium Valys Vastentijd Vaticaan Vaticaanstad Vecht Veluwe
  Verenigde Verklaring Vesak Vgz Vierdaagse Vietnam Vietnamees Vietnamese Vilans Vishnu Vivaldi Vlaams Vlaamse
  Vlaanderen Vlaming Vlamingen Volkswagen Volvo Vrijdag Vrijmetselaar Vrijmetselaars Waal Waddenzee Wajong Wallonië
  Waterlow Wereldoorlog Wernicke West West-Brabant West-Brabants West-Brabantse Westerschelde Wet Wetten Wgbo
  Whatsapp WhatsApp Wifi Wikipedia Wilhelmus Willem-II Williams Wilson Wilsverklaring Wit-Rusland Wkkgz Wlz Wmo
  Woensdag Word Wtza Wvggz Wzd Xanax Yoga YouTube Youtube Zaterdag Zeeland Zeeuw Zeeuwen Zeeuws Zeeuws-Vlaanderen
  Zeeuwse Ziekenzalving Zofran Zondag Zonnebloem Zoom Zorg Zorgkaart Zorgkantoor Zorgkas Zorgpad ZorgSaam
  Zorgverzekeraar Zorgverzekeringswet Zuid Zuid-Afrika Zuid-Afrikaans Zuid-Afrikaanse Zuid-Amerika Zuid-Amerikaanse
  Zuid-Holland Zuid-Hollands Zuid-Hollandse Zuid-Nederland Zuidwest-Nederland Zvw Zweden Zweeds Zweedse Zwitserland
  Zwitsers Zwitserse Zyprexa`.split(/\s+/),
)

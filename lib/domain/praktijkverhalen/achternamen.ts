import 'server-only'

/** Surnames that are hardly ever another word with a capital: Dutch, Turkish, Moroccan, Surinamese, Polish and more. */
export const ACHTERNAMEN: ReadonlySet<string> = new Set(
  `Aalbers Aalders Aarts Abbas Abdi Achterberg Adema Adriaanse Adriaansen Aerts Akkerman Akkermans Aksoy Albers
  Alberts Amrani Andela Andringa Antonides Appelman Arends Arslan Aydin Aydın Aziz Azzouzi Ağaoğlu Baars Baas Backer
  Bakhuis Bakker Bakkers Bakx Balk Barends Bartels Bastiaanse Bastiaansen Baumann Beekman Beekmans Beenhakker Belhaj
  Benali Benhaddou Bergman Bergmans Bergsma Beukers Bijl Bijlsma Bijsterveld Blankers Bleeker Blok Blokland Blom
  Blommaert Boekhout Boelens Boersma Boertien Bogaard Bogaerts Bogers Bongers Boogaard Boonstra Borst Bosch Bosma
  Bosman Bosmans Botman Bouma Bouman Boumans Bouwens Bouwman Bouwmeester Bouzid Braam Braams Brabander Brands
  Brandsma Brandwijk Breukelman Brinkman Broekhoven Broekhuizen Broers Brouwer Brouwers Brugman Bruijn Bruins Buijs
  Buitendijk Buitenhuis Burgers Burggraaf Buurman Celik Chaoui Chen Claassen Claes Claessens Coenen Cools Coppens
  Cornelisse Cornelissen Corstens Crince Cuijpers Cuypers Daemen Damen Dankers Dekker Dekkers Demir Derks Deurloo
  Diepenbroek Dijkhuizen Dijkman Dijkmans Dijkstra Dingemans Dingemanse Dirks Dirven Doesburg Dogan Dolman Donker
  Donkers Doorn Doornbos Dorst Doğan Draaijer Driessen Drost Duijn Duijvestijn Dunnewind Duran Ebbers Eekhout Eijkman
  Elzinga Engelen Erdem Erdoğan Ernst Essers Everaars Everaert Evers Faber Feenstra Feijen Ferwerda Fokkema Fokker
  Francke Franken Frederiks Geelhoed Geerts Geertsema Gelderblom Gerrits Gerritsen Gielen Giesen Gijsbers Gijsbertse
  Gillissen Goedhart Goossens Goudriaan Goudswaard Graaff Groen Groenendijk Groeneveld Groeneweg Groenewegen
  Groothuis Grootjans Güler Gündoğan Haak Haan Haddad Hagen Hakkenberg Hamdaoui Hanegraaf Hansen Hanssen Harmsen
  Harthoorn Hartman Hartog Haverkamp Haverkort Hazes Heemskerk Heijboer Heijden Heijmans Heijnen Hekking Hellemans
  Hendricks Hendriks Hendrikse Hendriksen Hendrikx Hermans Hermsen Hessels Heuvelmans Heykoop Hiemstra Hilgers
  Hoekman Hoeksema Hoekstra Hofland Hofman Hofmans Hofstra Hogendoorn Hollander Hommes Hoogendijk Hoogendoorn
  Hoogerwerf Hoogland Hoogstraten Hopman Horsten Houtman Houweling Hoving Huber Huberts Huibregtse Huijbregts
  Huijgens Huisman Huizinga Hulsbosch Hussain Hussein Ivanov Jacobs Jacobse Jacobsen Jagers Janse Jansen Jansma
  Janssen Janssens Jaspers Jetten Jongbloed Jongejan Jongeneel Jonker Jonkers Joosse Joosten Kaaij Kalkman
  Kaltenbrunner Kamp Kampen Kamphuis Kapteijn Kaptein Karaca Karssen Kastelein Kaya Keijzer Kerkhofs Kerstens Kessels
  Kieboom Kievit Kilic Klaassen Kleijn Kleijnen Klein Klijn Kloosterman Klop Kluijtmans Knaap Knook Knoop Koenen
  Koets Kok Koks Kolk Kooijman Kooijmans Kooistra Koole Koolen Koolhaas Kooman Koopman Koopmans Koornneef Koppejan
  Korstanje Korteweg Koster Kosters Kouwenhoven Kowalska Kowalski Koç Kraaijeveld Kramer Kramers Kranenburg
  Kranendonk Krijger Krijgsman Krikke Kroes Krol Kroon Kruijf Kruijt Kuijper Kuijpers Kuiper Kuipers Kurt Kuyper
  Kılıç Laan Labee Lambert Lamberts Lambrechts Lammers Langeveld Lanser Leenders Leenhouts Leeuwen Leijten Lemmens
  Lenaerts Lensen Lievens Lievense Lindeman Linders Linssen Lodewijks Lokhorst Loman Lommers Luijendijk Luijten
  Luteijn Maas Maaskant Maassen Machielsen Mahabier Mahmoudi Malipaard Manders Marijnissen Marinissen Markus Martens
  Matthijsse Matthijssen Meertens Meeuwisse Meeuwse Meeuwsen Meijer Meijerink Meijers Menheere Mensink Mertens
  Meulenbroek Michielsen Middelkoop Mieras Moens Moerland Mohan Mol Molenaar Molenaars Molendijk Mommers Monster
  Moraal Muijs Mulder Mulders Muller Müller Naaktgeboren Nagel Nagtegaal Nagtzaam Neeleman Nguyen Nieuwenhuijse
  Nieuwenhuis Nieuwkoop Nieuwland Nijhof Nijland Nijman Nijssen Noordermeer Noordhoek Noordzij Nouws Nowak Nuijten
  Oerlemans Okkerse Olijve Ooms Oostdijk Oosterhof Oosterling Oosterom Oostveen Osman Ouwehand Ouwerkerk Ozdemir
  Ozturk Paans Pannekoek Paulissen Paulusse Peeters Pelgrim Pels Pennings Peters Petersen Pham Pieters Pieterse
  Pietersen Pijnenburg Plasmans Plooij Poelman Polak Polderman Poldervaart Polman Poppe Postema Postma Potters Priem
  Prins Prinsen Quist Raaijmakers Raats Ramautar Ramdas Ramdin Ramdjan Ramkisoen Ramlal Reijerse Reijnders Reitsma
  Rietveld Rijk Rijken Rijnders Rijsdijk Risseeuw Robijn Roelofs Roelofsen Roels Roelse Roks Romijn Roosenboom
  Roovers Rosier Rouw Rozema Ruijter Ruijters Ruitenberg Rutgers Rutten Sahin Salemink Samsom Sandee Sanders Santen
  Schaap Scheele Schellekens Schenk Schepers Scherpenisse Schilder Schipper Schippers Schoenmakers Scholten Scholtens
  Schouten Schouwenaars Schreuder Schreurs Schrijver Schrijvers Schroder Schroevers Schröder Schuurman Schuurmans
  Segers Sewnath Simons Sinke Slagboom Slager Sloot Smeets Smit Smits Smulders Snel Snels Snijder Snijders Snoeren
  Soeters Somers Sonneveld Spaans Spapens Spierings Spijkers Spruit Staal Stam Steenbakkers Sterk Stevens Stoffels
  Stolk Stoop Stouten Straver Strijbos Stroo Struijk Suijkerbuijk Surminski Swinkels Tak Talsma Tanis Tas Temel
  Tempelaar Terlouw Terpstra Theunissen Thijssen Thomassen Tieleman Tiemens Timmer Timmermans Timmers Toonen Torfs
  Touw Tromp Tuinman Tukker Turan Uijl Uijtdewilligen Uitterhoeve Vaessen Valk Vandenberghe Verbeek Verberne Verboom
  Verbruggen Verburg Verdonk Vereijken Vergouwe Verhaar Verhaeghe Verhage Verhagen Verheij Verheijen Verheul Verhoef
  Verhoeff Verhoeven Verhulst Verkade Verkerk Verkuil Verlinde Vermaas Vermeer Vermeeren Vermeulen Vermue Vermunt
  Verschoor Verschuren Verspoor Versteeg Verstraete Verstraten Verwey Verwijs Vinke Visscher Visser Vissers Vlaming
  Vliegenthart Vogel Vogelaar Vogels Volkers Vonk Voorn Vork Vos Vossen Vriens Vroegop Vroon Vugts Waals Wagemakers
  Wagenaar Wagener Walraven Warnaar Weijers Weijland Wekker Welten Wessels Westdijk Westerhof Westerveld Westra
  Weterings Wielemaker Wieringa Wijnands Wijnen Wijngaarden Wijnhoven Wildeman Wildenberg Wille Willeboordse Willems
  Willemse Willemsen Wilmsen Winkel Winkelman Winkels Winters Wisse Witte Witteveen Witvliet Wolff Wolters Wong
  Wouters Wouterse Wójcik Yildirim Yildiz Yilmaz Yıldırım Yıldız Yılmaz Zandbergen Zandee Zeeman Zegers Zijlmans
  Zijlstra Zoetemelk Zoeteweij Zonneveld Zonnevylle Zuidema Zuidweg Zwaan Zwaans Zwart Zweers Zwemer Çelik Çetin
  Özdemir Öztürk Şahin`.split(/\s+/),
)

/** Words that are a surname behind "van den": van den Berg, de Jong. */
export const ACHTERNAAM_NA_VAN: ReadonlySet<string> = new Set(
  `Amrani Asten Bakkali Balen Bavel Beek Beem Berg Bie Boer Bont Boom Bos Bosch Boxtel Brand Breda Bree Brink Broek
  Brug Bruijn Bruin Bruyn Buren Burg Cock Dam Dijk Doel Dongen Dool Doorn Dorst Duijn Duin Dun Eck Eerd Eijck Eijk
  Eijnden Elst End Ende Es Feijter Gaag Geer Gent Gestel Gier Gils Ginkel Ginneken Goede Graaf Graaff Groene Groot
  Gruiter Haak Haan Haar Haaren Haas Haddad Ham Hamdaoui Haren Hart Heer Heide Heuvel Hoek Hoeven Hof Hond Hoof Hooff
  Hoog Hoogh Horst Hout Houten Hul Hulst Hurk Idrissi Jager Jong Jonge Kamp Kampen Kerk Kerkhof Keulen Khattabi Kleij
  Klok Kock Kok Kolk Koning Kort Koster Kreek Kroon Kruis Kuijper Laan Laar Lange Lans Leest Leeuw Leeuwen Lent
  Liempt Lier Linde Linden Loo Loon Lugt Maas Maat Maden Man Mast Meer Meester Meij Meijden Moer Molen Mond Mooij
  Mortel Moussaoui Nat Nispen Nooij Noord Nunen Oever Oirschot Ommen Oord Oosten Oosterhout Opstal Os Osch Oss Ouali
  Paepe Pas Pauw Pee Pijl Plas Ploeg Poel Pol Poppel Prins Put Putten Regt Rhee Ridder Rijke Rijn Rijswijk Rijt Roest
  Rooij Roos Rooy Rossum Ruijter Ruit Sande Sanden Schaik Schans Schepper Schipper Schoot Slikke Sluijs Sluis Smet
  Smit Snoo Spek Sprang Star Steen Stelt Straaten Straten Swart Tilburg Tol Turnhout Uden Uffelen Vecht Veen Veer
  Velde Velden Veldhoven Velzen Ven Visser Vlies Vliet Voort Vorst Vos Vreede Vries Vugt Waal Waard Waele Wal
  Wanrooij Water Weerd Weerdt Weert Wege Weijden Werf Westen Wezel Wiel Wijk Wijngaarden Wijst Wilde Winkel Winter
  Wit Witte Wolf Woude Yousfi Zande Zanden Zandt Zanten Zee Zeeuw Zijl Zon Zuijlen Zundert Zwaan Zwart`.split(
    /\s+/,
  ),
)

/** Surnames that are a word of their own when a sentence begins with them. */
export const WOORD_ALS_NAAM: ReadonlySet<string> = new Set(
  `Bakker Balk Bergen Bijl Blok Blom Boer Bogaard Boom Borst Bos Bosch Bouwman Brands Brouwer Brouwers Dekker Donker
  Doorn Dorst Engelen Faber Franken Geer Groen Groenewegen Haak Haan Hagen Hof Hollander Hoogland Jager Jagers Jonker
  Kamp Kastelein Kerkhof Klein Kok Koks Kolk Kool Koopman Korteweg Koster Kosters Kramer Kranen Kroon Kuiper Laan
  Leeuwen Linders Maas Meester Mohan Mol Molenaar Molenaars Monster Nagel Nagtegaal Noord Pelgrim Pels Prins Prinsen
  Rijk Rijken Roest Rood Rouw Schaap Schenk Schilder Schipper Schippers Schrijver Schrijvers Slager Sloot Snel
  Snijder Snijders Spruit Staal Stam Sterk Tak Tas Timmerman Timmermans Touw Uijl Valk Vlaming Vogel Vogels Volkers
  Vork Vos Vossen Vuur Water Winkel Winkels Winters Witte Zeeman Zegers Zwaan Zwart`.split(/\s+/),
)

import 'server-only'

/**
 * Towns, villages and islands of the six netwerken and around, and larger places elsewhere: all of them smaller than a
 * netwerk (Rotterdam is one). What also is an ordinary word or a name counts only behind a word like "in" (`PLAATS_OF_WOORD`).
 */
export const PLAATSNAMEN: ReadonlySet<string> = new Set(
  `Aagtekerke|Aardenburg|Abbenbroek|Abcoude|Accra|Achthuizen|Achtmaal|Addis Abeba|Aken|Al Hoceima|Albina|Alblasserdam|
  Albrandswaard|Aleppo|Algiers|Alkmaar|Almelo|Almere|Almkerk|Alphen|Ameide|Amersfoort|Amstelveen|Amsterdam|Andel|
  Ankara|Anna Jacobapolder|Antwerpen|Apeldoorn|Arkel|Arnemuiden|Arnhem|Asmara|Asperen|Assen|Baardwijk|Baarland|
  Baarle-Hertog|Baarle-Nassau|Baarn|Babyloniënbroek|Badhoevedorp|Bagdad|Bandung|Barendrecht|Barneveld|Battenoord|Bavel|
  Beek en Donk|Beerzerveld|Beiroet|Belgrado|Bergambacht|Bergeijk|Bergen op Zoom|Bergschenhoek|Berkel en Rodenrijs|
  Berkel-Enschot|Berlicum|Berlijn|Beveren|Beverwaard|Beverwijk|Biervliet|Biest-Houtakker|Biezelinge|Biezenmortel|
  Biggekerke|Bilthoven|Blaaksedijk|Bladel|Bleiswijk|Bleskensgraaf|Blijdorp|Bloemhof|Bodegraven|Boekarest|Bolsward|
  Bommenede|Borculo|Borsele|Borssele|Boskoop|Bospolder|Bosschenhoofd|Botlek|Boxmeer|Boxtel|Brakel|Brandwijk|Breda|
  Breskens|Brielle|Brouwershaven|Brugge|Bruinisse|Brussel|Bunnik|Burgerveen|Burgh|Burgh-Haamstede|Bussum|Cadzand|
  Cadzand-Bad|Calfven|Cape Town|Capelle aan den IJssel|Carnisse|Casablanca|Castricum|Caïro|Chaam|Charkov|Charlois|
  Cillaarshoek|Clinge|Coevorden|Colijnsplaat|Crooswijk|Cuijk|Culemborg|Damascus|De Bilt|De Heen|De Klundert|De Lier|
  De Moer|De Rijp|Delfshaven|Delft|Delfzijl|Delhi|Den Bommel|Den Bosch|Den Dungen|Den Haag|Den Helder|Den Hout|
  Deventer|Diessen|Dinteloord|Dinxperlo|Dirksland|Dishoek|Doetinchem|Doeveren|Dokkum|Domburg|Dongen|Dordrecht|
  Draaibrug|Drachten|Dreischor|Driebruggen|Driewegen|Drimmelen|Drongelen|Drunen|Dubbeldam|Duiven|Dussen|Eede|Eethen|
  Eindewege|Eindhoven|Elkerzee|Ellemeet|Ellewoutsdijk|Elshout|Emmadorp|Emmen|Enkhuizen|Enschede|Ermelo|Esbeek|
  Etten-Leur|Ettenleur|Europoort|Eversdijk|Feijenoord|Fijnaart|Franeker|Galder|Gapinge|Gdańsk|Geersdijk|
  Geertruidenberg|Geervliet|Geldermalsen|Geldrop|Gemert|Genderen|Gent|Giessen|Giessenburg|Giessendam|Gilze|
  Gilze en Rijen|Goedereede|Goeree|Goeree-Overflakkee|Goes|Goirle|Gorinchem|Gorkum|Gouda|Goudriaan|Graauw|Graveland|
  Grijpskerke|Groede|Groessen|Groot-Ammers|Grootegast|Haamstede|Haaren|Haarlem|Haarsteeg|Haastrecht|Hagestein|Haghorst|
  Halderberge|Halsteren|Hansweert|Hardenberg|Harderwijk|Hardinxveld|Hardinxveld-Giessendam|Harlingen|Havenhoofd|
  Hedikhuizen|Heenvliet|Heerenveen|Heerhugowaard|Heerjansdam|Heerle|Heerlen|Heesbeen|Hei- en Boeicop|Heijningen|
  Heijplaat|Heikant|Heinenoord|Heinkenszand|Hekelingen|Hellevoetsluis|Helmond|Helvoirt|Helwijk|Hendrik-Ido-Ambacht|
  Hengelo|Hengstdijk|Herkingen|Herpt|Heusden|Hillegersberg|Hillegom|Hillesluis|Hilvarenbeek|Hilversum|Hoedekenskerke|
  Hoek van Holland|Hoeksche Waard|Hoeven|Homs|Hongkong|Honselersdijk|Hoofddorp|Hoofdplaat|Hoogblokland|Hooge Zwaluwe|
  Hoogerheide|Hoogeveen|Hoogezand|Hoogvliet|Hoornaar|Huijbergen|Hulten|IJmuiden|IJsselmonde|IJsselmuiden|IJsselstein|
  IJzendijke|Istanbul|Izmir|Jakarta|Kaapstad|Kaatsheuvel|Kaboel|Kabul|Kamperland|Kapellebrug|Katendrecht|Kattendijke|
  Katwijk|Kerkrade|Kerkwerve|Kethel|Keulen|Kiev|Kinderdijk|Klaaswaal|Klein-Zundert|Kleverskerke|Kloetinge|
  Kloosterzande|Klundert|Koewacht|Konya|Kop van Zuid|Kortgene|Koudekerke|Krabbendijke|Krakau|Kralingen|Kralingseveer|
  Krimpen|Krimpen aan de Lek|Krimpen aan den IJssel|Kruiningen|Kruisland|Kruispolder|Kwadendamme|Kwintsheul|Kyiv|
  Lage Mierde|Lage Zwaluwe|Lagos|Lamswaarde|Langerak|Langeweg|Lansingerland|Leerbroek|Leerdam|Leeuwarden|Leiden|
  Leiderdorp|Lekkerkerk|Lelystad|Lepelstraat|Lewedorp|Lexmond|Lierop|Lissabon|Lochem|Lodz|Loenen|Lombardijen|Londen|
  Loon op Zand|Loosduinen|Lopik|Luik|Lunteren|Lviv|Maarssen|Maasdam|Maasdijk|Maasland|Maassluis|Maastricht|Maasvlakte|
  Madrid|Margraten|Marrakech|Meliskerke|Melissant|Meppel|Merksplas|Middelburg|Middelharnis|Mijnsheerenland|Moerdijk|
  Moergestel|Moerkapelle|Moerstraten|Mogadishu|Molenaarsgraaf|Molenlanden|Molenschot|Monnickendam|Mookhoek|Mortsel|
  Mumbai|Naaldwijk|Naarden|Nador|Nairobi|Nesselande|New York|Nickerie|Nieuw- en Sint Joosland|Nieuw-Beijerland|
  Nieuw-Haamstede|Nieuw-Helvoet|Nieuw-Lekkerland|Nieuw-Namen|Nieuw-Vennep|Nieuw-Vossemeer|Nieuwdorp|Nieuwe Tonge|
  Nieuwe-Tonge|Nieuwegein|Nieuwendijk|Nieuwenhoorn|Nieuwerkerk|Nieuwerkerk aan den IJssel|Nieuwkuijk|Nieuwlande|
  Nieuwpoort|Nieuwvliet|Nijmegen|Nispen|Nisse|Nissewaard|Noord-Beveland|Noordeloos|Noordgouwe|Noordschans|Noordwelle|
  Noordwijk|Nootdorp|Nuenen|Numansdorp|Nunspeet|Oegstgeest|Oirschot|Oisterwijk|Oldenzaal|Ommen|Ommoord|Ooltgensplaat|
  Oost-Souburg|Oostburg|Oosteind|Oostende|Oosterflank|Oosterhout|Oosterland|Oostkapelle|Oostvoorne|Oostzaan|Oranjestad|
  Ossendrecht|Ossenisse|Ottoland|Oud Gastel|Oud-Alblas|Oud-Beijerland|Oud-Gastel|Oud-Sabbinge|Oud-Vossemeer|Ouddorp|
  Oude Leede|Oude Tonge|Oude-Tonge|Oudelande|Oudemolen|Oudenbosch|Oudenhoorn|Ouderkerk|Oudewater|Oudheusden|Oujda|
  Overflakkee|Overloon|Overschie|Overslag|Ovezande|Papendrecht|Paramaribo|Parijs|Peking|Pendrecht|Pernis|Philippine|
  Piershil|Pijnacker|Poeldijk|Poortugaal|Poortvliet|Prinsenbeek|Prinsenland|Purmerend|Puttershoek|Raalte|Raamsdonk|
  Raamsdonksveer|Rabat|Ravenstein|Reeuwijk|Reimerswaal|Renesse|Retranchement|Reusel|Rhenen|Ridderkerk|Rijnsburg|
  Rijsoord|Rijswijk|Rilland|Rilland-Bath|Ritthem|Rockanje|Roermond|Roosendaal|Rotterdam-Zuid|Rozenburg|Rucphen|
  ’s Gravenmoer|’s-Gravendeel|’s-Gravenhage|’s-Gravenpolder|’s-Gravenzande|’s-Heer Abtskerke|’s-Heer Arendskerke|
  ’s-Heer Hendrikskinderen|’s-Heerenberg|’s-Heerenhoek|’s-Hertogenbosch|Sarajevo|Sas van Gent|Sassenheim|Scharendijke|
  Schelluinen|Scheveningen|Schiebroek|Schiedam|Schijndel|Schiphol|Schoondijke|Schoonhoven|Schoonrewoerd|Schore|
  Schouwen|Schouwen-Duiveland|Schuddebeurs|Serooskerke|Shanghai|Simonshaven|Sint Annaland|Sint Anthoniepolder|
  Sint Jansteen|Sint Joosland|Sint Kruis|Sint Laurens|Sint Maartensdijk|Sint Oedenrode|Sint Philipsland|
  Sint Willebrord|Sint-Annaland|Sint-Maartensdijk|Sint-Michielsgestel|Sint-Niklaas|Sint-Philipsland|Sirjansland|
  Sittard|Sleeuwijk|Sliedrecht|Slikkerveer|Sluiskil|Sneek|Soerabaja|Soest|Someren|Sommelsdijk|Souburg|Spaubeek|
  Spijkenisse|Sprang-Capelle|Sprundel|Stad aan ’t Haringvliet|Stadskanaal|Stampersgat|Standdaarbuiten|Stavenisse|
  Steenwijk|Stellendam|Streefkerk|Strijbeek|Strijen|Strijensas|Surabaya|Tanger|Tarwewijk|Teheran|Terbregge|Terheijden|
  Terhole|Terneuzen|Terschelling|Teteringen|Texel|Tholen|Tiengemeten|Tilburg|Trabzon|Tricht|Tunis|Turnhout|
  Tussendijken|Udenhout|Uithoorn|Uitwijk|Ulicoten|Ulvenhout|Urk|Valkenburg|Valkenswaard|Veendam|Veenendaal|Veere|
  Veghel|Veldhoven|Venlo|Venray|Vianen|Vierlingsbeek|Vierpolders|Vijfheerenlanden|Vlaardingen|Vlieland|Vlissingen|
  Vogelwaarde|Volendam|Voorburg|Voorne|Voorne aan Zee|Voorschoten|Voorthuizen|Vreewijk|Vrouwenpolder|Vught|Waalwijk|
  Waddinxveen|Wagenberg|Wageningen|Walcheren|Walsoorden|Warschau|Waspik|Wassenaar|Wateringen|Waterlandkerkje|Weesp|
  Welberg|Wemeldinge|Wenen|Werkendam|Wernhout|West-Souburg|Westdorpe|Westenschouwen|Westkapelle|Westmaas|Wijchen|
  Wijk en Aalburg|Wilhelminadorp|Willemsdorp|Willemstad|Winschoten|Winterswijk|Wissenkerke|Woensdrecht|Woerden|
  Wolphaartsdijk|Woudrichem|Wouwse Plantage|Yerseke|Zaamslag|Zaandam|Zaltbommel|Zandvoort|Zeist|Zevenbergen|
  Zevenbergschen Hoek|Zevenhuizen|Zevenkamp|Zierikzee|Zoetermeer|Zonnemaire|Zoutelande|Zuid-Beijerland|Zuid-Beveland|
  Zuiddorpe|Zuidwijk|Zuidzande|Zundert|Zutphen|Zwartewaal|Zwijndrecht|Zwolle|Łódź`
    .split('|')
    .map((naam) => naam.trim()),
)

/** Places that also are a word or a name. */
export const PLAATS_OF_WOORD: ReadonlySet<string> = new Set(
  `Axel Bath Best Buren Diemen Doesburg Dorst Druten Echt Ede Epe Essen Gastel Geleen Goudswaard Grave Halle Hank
  Haren Hedel Heel Heemskerk Hoek Hoorn Houten Huizen Hulst Kampen Kapelle Kats Laren Leur Lisse Losser Made Meerkerk
  Monster Nieuwland Noordhoek Oostdijk Oss Ouwerkerk Putte Putten Rhoon Riel Rijen Rijsbergen Scherpenisse Schijf
  Sluis Son Spijk Steenbergen Tiel Tinte Uden Velp Vlijmen Waarde Wamel Weert Wijk Wijngaarden Wouw Zegge Zoelmond
  Zuidland`.split(/\s+/),
)

import 'server-only'

/**
 * Towns, villages and islands of the six netwerken and around, and larger places elsewhere: all of them smaller than a
 * netwerk (Rotterdam is one). What also is an ordinary word or a name counts only behind a word like "in" (`PLAATS_OF_WOORD`).
 */
export const PLAATSNAMEN: ReadonlySet<string> = new Set(
  `Aagtekerke|Aardenburg|Abbenbroek|Abcoude|Accra|Achthuizen|Achtmaal|Addis Abeba|Aken|Albina|Alblasserdam|
  Albrandswaard|Aleppo|Algiers|Alkmaar|Almelo|Almere|Almkerk|Alphen|Ameide|Amersfoort|Amstelveen|Amsterdam|Andel|
  Ankara|Antwerpen|Apeldoorn|Arkel|Arnemuiden|Arnhem|Asmara|Asperen|Assen|Baarland|Baarle-Hertog|Baarle-Nassau|Baarn|
  Bagdad|Bandung|Barendrecht|Barneveld|Bavel|Beek en Donk|Beerzerveld|Beiroet|Belgrado|Bergambacht|Bergeijk|
  Bergen op Zoom|Bergschenhoek|Berkel en Rodenrijs|Berkel-Enschot|Berlicum|Berlijn|Beveren|Biervliet|Biezelinge|
  Biggekerke|Bilthoven|Bladel|Bleiswijk|Bleskensgraaf|Boekarest|Bommenede|Borsele|Borssele|Boskoop|Bosschenhoofd|
  Botlek|Boxmeer|Boxtel|Brakel|Breda|Breskens|Brielle|Brouwershaven|Brugge|Bruinisse|Brussel|Bunnik|Burgerveen|Burgh|
  Burgh-Haamstede|Bussum|Cadzand|Cadzand-Bad|Cape Town|Capelle aan den IJssel|Casablanca|Caïro|Chaam|Charkov|Charlois|
  Clinge|Colijnsplaat|Cuijk|Culemborg|Damascus|De Bilt|De Heen|De Klundert|De Lier|De Moer|De Rijp|Delfshaven|Delft|
  Delfzijl|Delhi|Den Bommel|Den Bosch|Den Dungen|Den Haag|Den Helder|Den Hout|Deventer|Diessen|Dinteloord|Dinxperlo|
  Dirksland|Dishoek|Doetinchem|Domburg|Dongen|Dordrecht|Draaibrug|Drachten|Dreischor|Driebruggen|Driewegen|Drimmelen|
  Drongelen|Drunen|Dubbeldam|Duiven|Dussen|Eede|Eindhoven|Elkerzee|Ellemeet|Ellewoutsdijk|Elshout|Emmen|Enkhuizen|
  Enschede|Ermelo|Esbeek|Etten-Leur|Ettenleur|Europoort|Feijenoord|Fijnaart|Gapinge|Gdańsk|Geertruidenberg|Geervliet|
  Geldermalsen|Geldrop|Gemert|Genderen|Gent|Giessen|Giessenburg|Giessendam|Gilze|Gilze en Rijen|Goedereede|Goeree|
  Goeree-Overflakkee|Goes|Goirle|Gorinchem|Gorkum|Gouda|Graauw|Graveland|Grijpskerke|Groede|Groessen|Groot-Ammers|
  Grootegast|Haamstede|Haaren|Haarlem|Haarsteeg|Haastrecht|Hagestein|Halderberge|Halsteren|Hansweert|Hardenberg|
  Harderwijk|Hardinxveld|Hardinxveld-Giessendam|Harlingen|Heenvliet|Heerenveen|Heerhugowaard|Heerjansdam|Heerle|
  Heerlen|Heijningen|Heikant|Heinenoord|Heinkenszand|Hekelingen|Hellevoetsluis|Helmond|Helvoirt|Helwijk|
  Hendrik-Ido-Ambacht|Hengelo|Hengstdijk|Herkingen|Heusden|Hillegersberg|Hilvarenbeek|Hilversum|Hoedekenskerke|
  Hoek van Holland|Hoeksche Waard|Hoeven|Homs|Hongkong|Hoofddorp|Hoofdplaat|Hoogblokland|Hoogerheide|Hoogeveen|
  Hoogvliet|Hoornaar|Huijbergen|Hulten|IJmuiden|IJsselmonde|IJsselmuiden|IJsselstein|IJzendijke|Istanbul|Izmir|
  Jakarta|Kaapstad|Kaatsheuvel|Kaboel|Kabul|Kamperland|Kapellebrug|Kattendijke|Katwijk|Kerkrade|Kerkwerve|Keulen|Kiev|
  Kinderdijk|Klaaswaal|Kloetinge|Kloosterzande|Klundert|Koewacht|Konya|Kortgene|Koudekerke|Krabbendijke|Krakau|
  Kralingen|Krimpen|Krimpen aan de Lek|Krimpen aan den IJssel|Kruiningen|Kruisland|Kruispolder|Kwadendamme|Kwintsheul|
  Kyiv|Lage Mierde|Lage Zwaluwe|Lagos|Lamswaarde|Langerak|Langeweg|Lansingerland|Leerbroek|Leerdam|Leeuwarden|Leiden|
  Leiderdorp|Lekkerkerk|Lelystad|Lepelstraat|Lewedorp|Lexmond|Lierop|Lissabon|Lodz|Loenen|Lombardijen|Londen|
  Loon op Zand|Loosduinen|Lopik|Luik|Lunteren|Lviv|Maarssen|Maasdam|Maasdijk|Maasland|Maassluis|Maastricht|Maasvlakte|
  Madrid|Margraten|Marrakech|Meliskerke|Melissant|Meppel|Merksplas|Middelburg|Middelharnis|Mijnsheerenland|Moerdijk|
  Moergestel|Moerkapelle|Moerstraten|Mogadishu|Molenaarsgraaf|Molenlanden|Molenschot|Monnickendam|Mookhoek|Mortsel|
  Mumbai|Naaldwijk|Naarden|Nador|Nairobi|New York|Nickerie|Nieuw-Beijerland|Nieuw-Lekkerland|Nieuw-Namen|
  Nieuw-Vossemeer|Nieuwdorp|Nieuwe Tonge|Nieuwe-Tonge|Nieuwegein|Nieuwendijk|Nieuwerkerk|Nieuwerkerk aan den IJssel|
  Nieuwkuijk|Nieuwlande|Nieuwpoort|Nieuwvliet|Nijmegen|Nispen|Nisse|Nissewaard|Noord-Beveland|Noordeloos|Noordgouwe|
  Noordwelle|Noordwijk|Nuenen|Numansdorp|Nunspeet|Oegstgeest|Oirschot|Oisterwijk|Oldenzaal|Ommen|Ommoord|
  Ooltgensplaat|Oost-Souburg|Oostburg|Oosteind|Oostende|Oosterhout|Oosterland|Oostkapelle|Oostvoorne|Oostzaan|
  Oranjestad|Ossendrecht|Ossenisse|Ottoland|Oud Gastel|Oud-Alblas|Oud-Beijerland|Oud-Gastel|Oud-Sabbinge|
  Oud-Vossemeer|Ouddorp|Oude Tonge|Oude-Tonge|Oudelande|Oudemolen|Oudenbosch|Ouderkerk|Oudewater|Oujda|Overflakkee|
  Overloon|Overschie|Ovezande|Papendrecht|Paramaribo|Parijs|Peking|Pendrecht|Pernis|Philippine|Piershil|Pijnacker|
  Poeldijk|Poortugaal|Poortvliet|Prinsenbeek|Prinsenland|Purmerend|Puttershoek|Raamsdonk|Raamsdonksveer|Rabat|
  Ravenstein|Reeuwijk|Reimerswaal|Renesse|Retranchement|Reusel|Rhenen|Ridderkerk|Rijsoord|Rijswijk|Rilland|
  Rilland-Bath|Ritthem|Rockanje|Roermond|Roosendaal|Rotterdam-Zuid|Rozenburg|Rucphen|’s Gravenmoer|’s-Gravendeel|
  ’s-Gravenhage|’s-Gravenpolder|’s-Gravenzande|’s-Heer Abtskerke|’s-Heer Arendskerke|’s-Heerenberg|’s-Heerenhoek|
  ’s-Hertogenbosch|Sarajevo|Sas van Gent|Scharendijke|Schelluinen|Scheveningen|Schiebroek|Schiedam|Schijndel|Schiphol|
  Schoondijke|Schoonhoven|Schoonrewoerd|Schore|Schouwen|Schouwen-Duiveland|Serooskerke|Shanghai|Simonshaven|
  Sint Annaland|Sint Jansteen|Sint Kruis|Sint Laurens|Sint Maartensdijk|Sint Oedenrode|Sint Philipsland|
  Sint Willebrord|Sint-Annaland|Sint-Maartensdijk|Sint-Michielsgestel|Sint-Niklaas|Sint-Philipsland|Sirjansland|
  Sittard|Sliedrecht|Slikkerveer|Sluiskil|Sneek|Soerabaja|Soest|Someren|Sommelsdijk|Souburg|Spaubeek|Spijkenisse|
  Sprang-Capelle|Sprundel|Stampersgat|Standdaarbuiten|Stavenisse|Stellendam|Streefkerk|Strijen|Strijensas|Surabaya|
  Tanger|Teheran|Terheijden|Terhole|Terneuzen|Terschelling|Teteringen|Texel|Tholen|Tiengemeten|Tilburg|Trabzon|Tricht|
  Tunis|Turnhout|Udenhout|Uitwijk|Ulicoten|Ulvenhout|Urk|Valkenburg|Valkenswaard|Veenendaal|Veere|Veghel|Veldhoven|
  Venlo|Venray|Vianen|Vierlingsbeek|Vierpolders|Vijfheerenlanden|Vlaardingen|Vlieland|Vlissingen|Vogelwaarde|Volendam|
  Voorburg|Voorne|Voorne aan Zee|Voorschoten|Voorthuizen|Vreewijk|Vrouwenpolder|Vught|Waalwijk|Waddinxveen|Wagenberg|
  Wageningen|Walcheren|Warschau|Waspik|Wassenaar|Waterlandkerkje|Weesp|Wemeldinge|Wenen|Werkendam|Wernhout|Westdorpe|
  Westenschouwen|Westkapelle|Westmaas|Wijchen|Wijk en Aalburg|Wilhelminadorp|Willemsdorp|Willemstad|Winterswijk|
  Wissenkerke|Woensdrecht|Woerden|Wolphaartsdijk|Woudrichem|Wouwse Plantage|Yerseke|Zaamslag|Zaandam|Zaltbommel|
  Zandvoort|Zeist|Zevenbergen|Zevenbergschen Hoek|Zevenhuizen|Zierikzee|Zoetermeer|Zonnemaire|Zoutelande|
  Zuid-Beijerland|Zuid-Beveland|Zuidwijk|Zuidzande|Zundert|Zutphen|Zwartewaal|Zwijndrecht|Zwolle|Łódź`
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

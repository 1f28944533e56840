import 'server-only'

const namen = (lijst: string): ReadonlySet<string> => new Set(lijst.trim().split(/\s+/))

/** Surnames that many people here have and that are no other word, as they stand in a search box: small letters. */
export const ACHTERNAMEN = namen(`
  jansen janssen janssens jansens visser visscher mulder meijer meyer meijers meyers hendriks hendrikse hendrix dijkstra
  hoekstra bakker brouwer smits peters pietersen dekker dekkers jacobs jacobse willems willemse willemsen verhoeven
  vermeulen vermeer hermans scholten prins evers wouters bosman sanders veenstra timmermans schouten hofman huisman
  postma kuipers kuiper veldman martens driessen verbeek molenaar gerritsen pieters kramer cornelissen claassen maas
  verhagen jonker bouwman lammers bosch wolters zijlstra timmer schipper goossens franssen maassen rietveld boersma
  bouwmans koster kosters claessens geerts roelofs baars theunissen pauwels boerema wiersma terpstra bakkers hendrickx
  yilmaz kaya demir celik şahin sahin yildiz aydin öztürk ozturk arslan doğan dogan kilic çetin cetin kara koç
  bouzid bouali amrani bakkali idrissi alaoui benali mohammed mohamed ahmed hussein hassan ali khan singh kumar sharma
  nguyen tran wong chen zhang kowalski nowak wisniewski wojcik kaminska silva santos fernandes pinas kartosen soekarno
`)

/** Surnames of two words. */
export const DUBBELE_ACHTERNAMEN = namen(`
  de_jong de_jonge de_vries de_boer de_groot de_wit de_graaf de_haan de_bruin de_bruijn de_koning de_leeuw de_lange
  de_ruiter de_kok de_winter de_vos de_rooij de_waal de_smet de_clercq den_hartog den_ouden den_boer van_dijk van_leeuwen
  van_vliet van_dam van_wijk van_loon van_beek van_es van_doorn van_veen van_rijn van_gils van_dongen van_oosten van_houten
  van_hoof van_kempen van_rooij van_driel van_ginkel el_amrani el_idrissi el_bakkali ait_ali ben_ali
`)

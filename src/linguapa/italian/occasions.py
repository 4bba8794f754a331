"""What public bodies invite to, and the verbs that say that it comes."""

from __future__ import annotations

from linguapa.italian.word_classes import Words

EVENT = Words(
    r"""
    concert(?:o|i|ino) spettacol[oi] fest[ae](?!_(?:comandat|nazional)) feste?ggiament[oi] festival fier[ae]
    sagr[ae] rassegn[ae] mercatin[oi] mercato_(?:contadino|straordinario|europeo|dell['’]\w+|di_\w+)
    laborator(?:io|i)(?!_(?:di_)?analisi) convegn[oi] conferenz[ae] seminar(?:io|i) webinar workshop assemble[ae]
    incontr[oi] open_(?:day|night) corte[oi] cerimoni[ae] commemorazion[ei] inaugurazion[ei] proiezion[ei] cineforum
    torne[oi] gar[ae]_(?:podistic|ciclistic|di_(?!appalto|evidenza))\w* camminat[ae] passeggiat[ae] biciclettat[ae]
    pedalat[ae] maraton[ae] staffett[ae] visit[ae]_(?:guidat[ae]|gratuit[ae]|al\b|all[ae]\b|all['’]|animat[ae])
    lettur[ae] tombol[ae] castagnat[ae] carnevale nott[ei]_(?:bianc(?:a|he)|dei|delle|rosa) premiazion[ei]
    sfilat[ae] falò tavol[ae]_rotond[ae] cacci[ae]_al_tesoro presentazion[ei]_(?:del|della|di_un|pubblica)\b reading
    cinema_(?:sotto_le_stelle|all['’]aperto|in_piazza|d['’]estate) processione fuochi_d['’]artificio
    consigli(?:o|era)?_(?:comunale|di_quartiere|di_municipio) sedut[ae]_(?:pubblic|del)\w* riunion[ei] mostr[ae]
    esposizion[ei] dibattit[oi] recital sagg(?:io|i)_(?:di|finale|della) veglion[ei] giornat[ae]_ecologic(?:a|he)
    aperitiv[oi] merend[ae] cen[ae]_(?:di|in|sotto|con|sociale|del) pranzo_(?:di|sociale|in|con) brindisi
    grigliat[ae] git[ae] escursion[ei] trekking radun[oi] corsa_(?!del|in_bus)\w+ fiaccolat[ae] flash\s?mob marcia
    pellegrinaggi[oi]? audizion[ei] screening collett[ae]
    raccolt[ae]_(?:fondi|firme|straordinari[ae]|di_(?:fondi|firme|sangue)) port[ae]_apert[ae]
    apertur[ae]_(?:straordinari[ae]|serali?|notturn[ae]) serat[ae] pomeriggi[oi]?_(?:di|con|in)
    lezion[ei]_(?:apert[ae]|gratuit[ae]|di_prova|concerto) autoemotec(?:a|he) donazion[ei]_(?:di|del)_sangue
    sportell[oi]_(?:itinerant[ei]|mobil[ei]) rievocazion[ei] palio picnic pic\s?nic swap_party baratto karaoke
    esercitazion[ei] prov[ae]_di_evacuazione pulizi[ae]_(?:collettiv|del|dei|delle)\w* piantumazion[ei] commedi[ae]
    musical burattini balli partit[ae]_(?:di|del) messa celebrazion[ei] rinfresc[oi] cineteca
    caffè_(?:con|letterario) info\s?day career_day job_day hackathon talk masterclass lotteri[ae]
    pesca_di_beneficenza bancarell[ae] vaccinazion[ei]_(?:gratuit|senza)\w* campus tour percors[oi]_guidat[oi]
    notte_\w+_in scambio_di_\w+
    """
)
"""What takes place."""
COURSE = EVENT | Words(r"cors[oi]_(?:gratuit[oi]_)?(?:di|per|su)")
"""The same, and what may also be there all the year."""
TAKES_PLACE = Words(
    r"""
    si_(?:tiene|tengono|terrà|terranno|svolge|svolgono|svolgerà|svolgeranno|inaugura|riunisce|riuniscono|riunirà)
    avr(?:à|anno)_luogo è_(?:in_programma|previst[oaie]|convocat[oaie])
    sono_(?:in_programma|previst[oaie]|convocat[oaie]) v(?:a|anno)_in_scena si_corre inaugur(?:a|iamo|erà)
    torn(?:a|ano|erà|eranno) ritorn(?:a|ano|erà|eranno) ripart(?:e|ono|irà|iranno) prend(?:e|ono)_il_via al_via
    è_in_arrivo sono_in_arrivo festeggiamo in_arrivo ricominci(?:a|ano|erà|eranno) riprend(?:e|ono|erà|eranno)
    apr(?:e|ono|irà|iranno)_i_battenti debutta(?:no)?
    st(?:a|anno)_per_(?:tornare|cominciare|arrivare|iniziare|partire|aprire) si_conclude(?:rà)?
    """
)
"""Verbs that say of an event that it comes."""
BRINGS = Words(
    r"""
    c['’]è ci_(?:sarà|saranno|sono) part(?:e|irà) inizi(?:a|erà) cominci(?:a|erà) arriv(?:a|ano) prosegue
    organizz(?:a|ano|iamo|erà) propon(?:e|gono|iamo) ospit(?:a|ano|erà) promuov(?:e|ono) ecco
    vi_(?:proponiamo|offriamo)
    """
)
"""Verbs that do so where the event comes right after."""
INVITES = Words(
    r"""
    vi_aspett(?:a|ano|iamo) ti_aspett(?:a|ano|iamo) non_manc(?:ate|are) vieni venite siete_(?:tutti_)?invitati
    partecip(?:a|ate) sei_invitat[oa] vi_invitiamo ti_invitiamo siete_tutti_invitati la_cittadinanza_è_invitata
    appuntamento ti_va_di unisciti unitevi passate ingresso_(?:libero|gratuito) sono_(?:tutti_)?invitat[ei]
    prenotat[ei] prenota
    """
)
"""Words that call people to come."""
RENEWS = Words(
    r"""
    riapr(?:e|ono|irà|iranno|iamo) ricominci(?:a|ano|erà|eranno|amo) ripart(?:e|ono|irà|iranno|iamo)
    riprend(?:e|ono|erà|eranno) riattiv(?:a|ano|iamo) apr(?:e|ono|irà|iranno)_i_battenti prend(?:e|ono|erà)_il_via
    al_via
    torn(?:a|ano|erà|eranno)_(?:(?:a_)?funzion(?:are|anti)|attiv[oaie]|operativ[oaie]|percorribil[ei]|regolar[ei])
    torn(?:a|ano|erà|eranno)_(?:a_disposizione|apert[oaie]_al_traffico)
    di_nuovo_(?:(?:a_)?funzion(?:are|anti)|attiv[oaie]|operativ[oaie]|percorribil[ei]|regolar[ei])
    di_nuovo_(?:a_disposizione|apert[oaie]_al_traffico)
    riapertur[ae]
    """
)
"""Verbs that say that something opens or works again."""
MEET = Words(
    r"""
    ci_(?:troviamo|vediamo|incontriamo|ritroviamo|diamo_appuntamento) troviamoci ritroviamoci vediamoci
    incontriamoci ritrovo partenza
    si_(?:parte|corre|balla|cammina|va|pedala|canta|gioca|festeggia|cena|brinda|recita|suona|legge|parla)
    ti_(?:ascolta|incontra|aspetta)(?:no)? vi_(?:ascolta|incontra|aspetta)(?:no)? vi_aspettiamo ti_aspettiamo vieni
    venite parliamone parliamo ne_parliamo facciamo_festa \w{3,}(?:[aei]te(?:vi|ci|l[oaie]))
    """
)
"""Verbs that call people together."""
APPEARS = Words(
    r"""
    incontr(?:a|ano|erà|iamo) present(?:a|ano|erà|iamo) dialog(?:a|ano|herà) suon(?:a|ano|erà) cant(?:a|ano|erà)
    raccont(?:a|ano|erà|iamo) leggerà leggono leggiamo legge_(?:le|i|un|il|brani|poesie|fiabe|storie)
    ospit(?:a|ano|iamo|erà) accogli(?:e|amo) accolgono festeggi(?:a|ano|amo) celebr(?:a|ano|iamo|erà)
    risponder?(?:e|à|anno) spiegh?(?:a|ano|erà|eranno) illustr(?:a|ano|erà|iamo) si_esibi(?:sce|rà)\w* conversa
    interverr(?:à|anno) sarà_(?:ospit[ei]|in_concerto|a_disposizione)
    saranno_(?:ospit[ei]|in_concerto|a_disposizione) è_(?:ospit[ei]|in_concerto|a_disposizione)
    sarà_(?:a|al|in|nel|nella|presenti)\b saranno_(?:a|al|in|nel|nella|presenti)\b recit(?:a|ano) pul(?:iamo|irà)
    piant(?:iamo|ano|eremo) inauguriamo apr(?:e|ono|iamo|irà|iranno) visit(?:iamo|eremo) scopriamo accendiamo
    si_accend(?:e|ono) sfil(?:a|ano|eranno|erà)
    si_(?:sfidano|riunisc\w+|ritrova(?:no)?|festeggia|ricorda|può_(?:donare|visitare)) arriv(?:a|ano|erà|eranno)
    fa_tappa esordi(?:sce|rà) gioca(?:no)? distribuiamo regaliamo consegn(?:a|ano|eremo)_(?:i_premi|le_borse|il)
    vendiamo cominci(?:a|ano|erà|eranno|amo) inizi(?:a|ano|erà|eranno|amo)
    part(?:e|ono|irà|iranno)(?<!\b(?:gran|buona|fa|da|maggior|ogni|una|la|altra|a|in|fanno)\s\w+)
    si_(?:potrà|potranno)_\w+re organizz(?:a|ano|iamo|erà)
    """
)
"""What people do before others, on a day."""

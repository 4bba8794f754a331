"""What public bodies give notice of: what takes place, what closes or stops, what has to be done by a day.

Patterns for `regex.IGNORECASE`, of words as notices of councils use them.
"""

from __future__ import annotations

EVENT = (
    r"(?:concert(?:o|i|ino)|spettacol[oi]|fest[ae](?!\s+(?:comandat|nazional))|feste?ggiament[oi]|festival|fier[ae]|sagr[ae]"
    r"|rassegn[ae]|mercatin[oi]|mercato\s+(?:contadino|straordinario|europeo|dell['’]\w+|di\s+\w+)"
    r"|laborator(?:io|i)(?!\s+(?:di\s+)?analisi)|convegn[oi]|conferenz[ae]|seminar(?:io|i)|webinar|workshop|assemble[ae]"
    r"|incontr[oi]|open\s+(?:day|night)|corte[oi]|cerimoni[ae]|commemorazion[ei]|inaugurazion[ei]|proiezion[ei]|cineforum"
    r"|torne[oi]|gar[ae]\s+(?:podistic|ciclistic|di\s+(?!appalto|evidenza))\w*|camminat[ae]|passeggiat[ae]|biciclettat[ae]"
    r"|pedalat[ae]|maraton[ae]|staffett[ae]|visit[ae]\s+(?:guidat[ae]|gratuit[ae]|al\b|all[ae]\b|all['’]|animat[ae])|lettur[ae]"
    r"|tombol[ae]|castagnat[ae]|carnevale|nott[ei]\s+(?:bianc(?:a|he)|dei|delle|rosa)|premiazion[ei]|sfilat[ae]|falò"
    r"|tavol[ae]\s+rotond[ae]|cacci[ae]\s+al\s+tesoro|presentazion[ei]\s+(?:del|della|di\s+un|pubblica)\b"
    r"|reading|cinema\s+(?:sotto\s+le\s+stelle|all['’]aperto|in\s+piazza|d['’]estate)|processione|fuochi\s+d['’]artificio"
    r"|consigli(?:o|era)?\s+(?:comunale|di\s+quartiere|di\s+municipio)|sedut[ae]\s+(?:pubblic|del)\w*|riunion[ei]"
    r"|mostr[ae]|esposizion[ei]|dibattit[oi]|recital|sagg(?:io|i)\s+(?:di|finale|della)|veglion[ei]|giornat[ae]\s+ecologic(?:a|he)"
    r"|aperitiv[oi]|merend[ae]|cen[ae]\s+(?:di|in|sotto|con|sociale|del)|pranzo\s+(?:di|sociale|in|con)|brindisi|grigliat[ae]"
    r"|git[ae]|escursion[ei]|trekking|radun[oi]|corsa\s+(?!del|in\s+bus)\w+|fiaccolat[ae]|flash\s?mob|marcia|pellegrinaggi[oi]?"
    r"|audizion[ei]|screening|collett[ae]|raccolt[ae]\s+(?:fondi|firme|straordinari[ae]|di\s+(?:fondi|firme|sangue))"
    r"|port[ae]\s+apert[ae]|apertur[ae]\s+(?:straordinari[ae]|serali?|notturn[ae])|serat[ae]|pomeriggi[oi]?\s+(?:di|con|in)"
    r"|lezion[ei]\s+(?:apert[ae]|gratuit[ae]|di\s+prova|concerto)|autoemotec(?:a|he)|donazion[ei]\s+(?:di|del)\s+sangue"
    r"|sportell[oi]\s+(?:itinerant[ei]|mobil[ei])|rievocazion[ei]|palio|picnic|pic\s?nic|swap\s+party|baratto|karaoke"
    r"|esercitazion[ei]|prov[ae]\s+di\s+evacuazione|pulizi[ae]\s+(?:collettiv|del|dei|delle)\w*|piantumazion[ei]|commedi[ae]"
    r"|musical|burattini|balli|partit[ae]\s+(?:di|del)|messa|celebrazion[ei]|rinfresc[oi]|cineteca|caffè\s+(?:con|letterario)"
    r"|info\s?day|career\s+day|job\s+day|hackathon|talk|masterclass|lotteri[ae]|pesca\s+di\s+beneficenza|bancarell[ae]"
    r"|vaccinazion[ei]\s+(?:gratuit|senza)\w*|campus|tour|percors[oi]\s+guidat[oi]|notte\s+\w+\s+in|scambio\s+di\s+\w+)"
)
"""What takes place."""

COURSE = rf"(?:{EVENT}|cors[oi]\s+(?:gratuit[oi]\s+)?(?:di|per|su))"
"""The same, and what may also be there all the year."""

TAKES_PLACE = (
    r"(?:si\s+(?:tiene|tengono|terrà|terranno|svolge|svolgono|svolgerà|svolgeranno|inaugura|riunisce|riuniscono|riunirà)"
    r"|avr(?:à|anno)\s+luogo|(?:è|sono)\s+(?:in\s+programma|previst[oaie]|convocat[oaie])|v(?:a|anno)\s+in\s+scena|si\s+corre"
    r"|inaugur(?:a|iamo|erà)|(?:ri)?torn(?:a|ano|erà|eranno)|ripart(?:e|ono|irà|iranno)|prend(?:e|ono)\s+il\s+via|al\s+via"
    r"|(?:è|sono)\s+in\s+arrivo|festeggiamo|in\s+arrivo|ricominci(?:a|ano|erà|eranno)|riprend(?:e|ono|erà|eranno)"
    r"|apr(?:e|ono|irà|iranno)\s+i\s+battenti|debutta(?:no)?|st(?:a|anno)\s+per\s+(?:tornare|cominciare|arrivare|iniziare|partire|aprire)|si\s+conclude(?:rà)?)"
)
"""Verbs that say of an event that it comes."""

BRINGS = (
    r"(?:c['’]è|ci\s+(?:sarà|saranno|sono)|part(?:e|irà)|inizi(?:a|erà)|cominci(?:a|erà)|arriv(?:a|ano)|prosegue"
    r"|organizz(?:a|ano|iamo|erà)|propon(?:e|gono|iamo)|ospit(?:a|ano|erà)|promuov(?:e|ono)|ecco|vi\s+(?:proponiamo|offriamo))"
)
"""Verbs that do so where the event comes right after."""

INVITES = (
    r"(?:[vt]i\s+aspett(?:a|ano|iamo)|non\s+manc(?:ate|are)|vieni|venite|siete\s+(?:tutti\s+)?invitati|partecip(?:a|ate)"
    r"|sei\s+invitat[oa]|[vt]i\s+invitiamo|siete\s+tutti\s+invitati|la\s+cittadinanza\s+è\s+invitata|appuntamento"
    r"|ti\s+va\s+di|unisciti|unitevi|passate|ingresso\s+(?:libero|gratuito)|sono\s+(?:tutti\s+)?invitat[ei]|prenotat[ei]|prenota)"
)

CLOSABLE = (
    r"(?:scuol[ae]|uffic(?:io|i)|bibliotec(?:a|he)|muse[oi]|piscin[ae]|palestr[ae]|parc(?:o|hi)|giardin[oi]|cimiter[oi]"
    r"|strad[ae]|via|viale|piazz[ae]|piazzale|pont[ei]|sportell[oi]|municipio|anagrafe|asil[oi]|nid[oi]|centr[oi]"
    r"|ecocentr[oi]|isol[ae]\s+ecologic(?:a|he)|mercat[oi]|sottopass[oi]|tratt[oi]|galleri[ae]|tunnel|ambulator(?:io|i)"
    r"|farmaci[ae]|teatr[oi]|ludotec(?:a|he)|archivi[oi]?|parcheggi[oi]?|stadi[oi]?|impiant[oi]|sentier[oi]|ciclabil[ei]"
    r"|spiaggi[ae]|uscit[ae]|casell[oi]|svincol[oi]|rotatori[ae]|vicolo|corso(?=\s+\p{Lu})|largo|lungo(?:mare|lago|fiume)"
    r"|sed[ei]|segreteri[ae]|urp|mens[ae]|informagiovani|castell[oi]|autostrad[ae]|passaggi[oi]?\s+a\s+livello|bagn[oi]"
    r"|ascensor[ei]|bar|sal[ae]\s+stud[ioe]+|campi?\s+(?:da|sportiv[oi])|pist[ae](?:\s+ciclabil[ei])?|consultor[io]+|bocciodrom[oi]"
    r"|provincial[ei]|statal[ei]|tangenzial[ei]|circonvallazion[ei]|cavalcavia|front\s?office|poliambulatori[o]?"
    r"|palazzetto|cortil[ei]|fontan[ae]|parco\s+giochi|rifugi[o]?|canil[ei]|ufficio\s+postale|post[ae]|guardia\s+medica)"
)
"""Places that close."""

NAMELESS = r"(?:strad[ae]|via|tratt[oi]|piazz[ae]|corso|viale|vicolo|largo|piazzale|uscit[ae]|sed[ei]|centr[oi])"
"""Those of them that tell nothing without their name."""

SERVICE = (
    r"(?:serviz(?:io|i)|raccolt[ae]|mercat[oi]|lezion[ei]|attività|cors[ae]|fornitur[ae]|erogazion[ei]|circolazione|line[ae]"
    r"|tren[oi]|autobus|bus|ricevimento|mens[ae]|scuolabus|pre-?scuola|visit[ae]|sportell[oi]|portal[ei]|sit[oi]|app"
    r"|centralin[oi]|piattaform[ae]|prenotazion[ei]|prestit[oi]|ritir[oi]|ztl|trasport[oi]|pulizia|spazzamento|rilascio"
    r"|pagament[oi]|apertur[ae]|telefon[oi]|numer[oi]|sistem[ai]|acqua|energia|corrente|gas|distribuzione|pulmin[oi]|navett[ae]"
    r"|bancomat|pos|distributor[ei]|semafor[oi]|caldaia|casell[ae]|fermat[ae]|corriera|funivia|funicolare|traghett[oi]|metro(?:politana)?|tram|doposcuola|post-?scuola|pedibus|piedibus|nido|scuola"
    r"|ambulatori[o]?|prelievi|riscaldament[oi]|wi-?fi|connessione|linea\s+\d+|cup|illuminazione|spazzatrice|allenamenti"
    r"|(?:ginnastica|nuoto)\b|ricevimenti|consegne?|distribuzion[ei]|pagamenti)"
)
"""Services that stop."""

SUPPLY = r"(?:acqua|corrente|elettricità|luce|gas|energia|idric[oa]|elettric[oa]|erogazione|divieto|interruzione)"
"""What stops somewhere: the place has to be said."""

DUE = (
    r"(?:termin[ei]|iscrizion[ei]|domand[ae]|band[oi]|rat[ae]|pagament[oi]|bonus|contribut[oi]|adesion[ei]|concors[oi]"
    r"|candidatur[ae]|prenotazion[ei]|impost[ae]|imu|tari|richiest[ae]|saldo|acconto|bollo|tass[ae]|selezion[ei]"
    r"|manifestazion[ei]\s+d['’]interesse|rimbors[oi]|avvis[oi]|agevolazion[ei]|rinnov[oi]|servizio\s+civile)"
)
"""What has a last day."""

SENT = (
    r"(?:iscrizion[ei]|domand[ae]|candidatur[ae]|adesion[ei]|prenotazion[ei]|richiest[ae]|manifestazion[ei]\s+d['’]interesse"
    r"|pagament[oi]|propost[ae]|opere|elaborat[oi]|progetti|(?:prim|second|terz|ultim)a\s+rata|saldo|acconto|dichiarazion[ei])"
)
"""What has to be sent or paid by a day."""

DO_IT = (
    r"(?:present(?:a|ate)|pag(?:a|ate)|iscriv(?:iti|etevi)|invi(?:a|ate)|prenot(?:a|ate|ati|atevi)|vers(?:a|ate)"
    r"|chied(?:i|ete)|richied(?:i|ete)|rinnov(?:a|ate)|mand(?:a|ate)|consegn(?:a|ate)|ritir(?:a|ate)|aderi(?:sci|te)"
    r"|candid(?:ati|atevi)|compil(?:a|ate)|conferm(?:a|ate)|fai|fate|puoi|potete|devi|dovete|ricordati|ricorda)"
)
MAY_BE_DONE = (
    r"(?:si\s+(?:può|possono|paga|pagano|presenta|presentano|deve|devono|chiede|richiede|versa)|bisogna|occorre"
    r"|è\s+possibile|v(?:a|anno)\s+\w+at[oaie]|devono|dovranno|pervenire|\w+(?:zioni|ature|ande)\s*:?\s*$)"
)

RENEWS = (
    r"(?:riapr(?:e|ono|irà|iranno|iamo)|ricominci(?:a|ano|erà|eranno|amo)|ripart(?:e|ono|irà|iranno|iamo)"
    r"|riprend(?:e|ono|erà|eranno)|riattiv(?:a|ano|iamo)|apr(?:e|ono|irà|iranno)\s+i\s+battenti|prend(?:e|ono|erà)\s+il\s+via|al\s+via"
    r"|(?:torn(?:a|ano|erà|eranno)|(?:è|sono|sarà|saranno)\s+di\s+nuovo|di\s+nuovo)"
    r"\s+(?:(?:a\s+)?funzion(?:are|anti)|attiv[oaie]|operativ[oaie]|percorribil[ei]|regolar[ei]|a\s+disposizione|apert[oaie]\s+al\s+traffico)"
    r"|riapertur[ae])"
)
"""Verbs that say that something opens or works again."""

MEET = (
    r"(?:ci\s+(?:troviamo|vediamo|incontriamo|ritroviamo|diamo\s+appuntamento)|(?:ri)?troviamoci|vediamoci|incontriamoci"
    r"|ritrovo|partenza|si\s+(?:parte|corre|balla|cammina|va|pedala|canta|gioca|festeggia|cena|brinda|recita|suona|legge|parla)"
    r"|[tv]i\s+(?:ascolta|incontra|aspetta)(?:no)?|[vt]i\s+aspettiamo|vieni|venite|parliamone|(?:ne\s+)?parliamo|facciamo\s+festa"
    r"|\w{3,}(?:[aei]te(?:vi|ci|l[oaie])))"
)
"""Verbs that call people together."""

APPEARS = (
    r"(?:incontr(?:a|ano|erà|iamo)|present(?:a|ano|erà|iamo)|dialog(?:a|ano|herà)|suon(?:a|ano|erà)|cant(?:a|ano|erà)"
    r"|raccont(?:a|ano|erà|iamo)|(?:leggerà|leggono|leggiamo|legge\s+(?:le|i|un|il|brani|poesie|fiabe|storie))|ospit(?:a|ano|iamo|erà)|accogli(?:e|amo)|accolgono|festeggi(?:a|ano|amo)"
    r"|celebr(?:a|ano|iamo|erà)|risponder?(?:e|à|anno)|spiegh?(?:a|ano|erà|eranno)|illustr(?:a|ano|erà|iamo)|si\s+esibi(?:sce|rà)\w*"
    r"|conversa|interverr(?:à|anno)|(?:sarà|saranno|è)\s+(?:ospit[ei]|in\s+concerto|a\s+disposizione)"
    r"|(?:sarà|saranno)\s+(?:a|al|in|nel|nella|presenti)\b|recit(?:a|ano)|pul(?:iamo|irà)|piant(?:iamo|ano|eremo)|inauguriamo"
    r"|apr(?:e|ono|iamo|irà|iranno)|visit(?:iamo|eremo)|scopriamo|accendiamo|si\s+accend(?:e|ono)|sfil(?:a|ano|eranno|erà)"
    r"|si\s+(?:sfidano|riunisc\w+|ritrova(?:no)?|festeggia|ricorda|può\s+(?:donare|visitare))|arriv(?:a|ano|erà|eranno)|fa\s+tappa|esordi(?:sce|rà)|gioca(?:no)?"
    r"|distribuiamo|regaliamo|consegn(?:a|ano|eremo)\s+(?:i\s+premi|le\s+borse|il)|vendiamo|cominci(?:a|ano|erà|eranno|amo)"
    r"|inizi(?:a|ano|erà|eranno|amo)|(?<!\b(?:gran|buona|fa|da|maggior|ogni|una|la|altra|a|in|fanno)\s)part(?:e|ono|irà|iranno)|si\s+(?:potrà|potranno)\s+\w+re|organizz(?:a|ano|iamo|erà))"
)
"""What people do before others, on a day."""

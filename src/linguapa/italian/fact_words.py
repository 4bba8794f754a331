"""The words that say what a rewrite must not lose, by what they say, in lower case."""

from __future__ import annotations

from linguapa.italian.words import MONTHS, WEEKDAYS

NEGATIONS = frozenset(
    """
    non né senza sine no privo priva privi prive sprovvisto sprovvista sprovvisti sprovviste manca mancano manchi
    manchino mancanza carenza mancata mancato mancate mancati assenza senzatetto normodotati normodotato vietato
    vietata vietati vietate divieto divieti proibito proibita proibiti proibite
    """.split()
)
PROHIBITIONS = frozenset("vietato vietata vietati vietate divieto divieti proibito proibita proibiti proibite".split())
"""Negations that say what a duty or a permission under *non* says: *vietato* is *non si può* and *non si deve*."""
CONCORDANT = frozenset("nessun nessuno nessuna niente nulla mai neanche nemmeno neppure mica niun niuno niuna".split())
"""Negations that add nothing after another of their clause: *non viene nessuno*."""
BEFORE_CONCORDANT = frozenset(("non", "né", "senza"))

_CLASSES = {
    "eccezione": """salvo salva salvi salve tranne eccetto eccezione eccezioni eccettuato eccettuata eccettuati
        eccettuate fuorché fuorchè escluso esclusa esclusi escluse""",
    "condizione": """se qualora ove laddove caso casi ipotesi evenienza eventualità condizione condizioni patto purché
        purchè sempreché semprechè quando finché finchè""",
    "restrizione": "solo soltanto solamente esclusivamente unicamente sola soli sole esclusiva esclusivo",
    "al massimo": "entro fino sino massimo massima massimi massime inferiore inferiori meno",
    "almeno": "oltre almeno minimo minima minimi minime superiore superiori più",
    "prima": "prima antecedente antecedenti antecedentemente anteriore anteriori anteriormente",
    "dopo": "dopo",
    "obbligo": """devo dobbiamo deve devono dovrà dovranno debba debbano dovere dover dovrebbe dovrebbero devi dovete
        deva obbligo obblighi obbligatorio obbligatoria obbligatori obbligatorie obbligato obbligata obbligati obbligate
        dovrai dovrete occorre occorrono bisogna bisognerà bisognerebbe tenuto tenuta tenuti tenute necessario
        necessaria necessari necessarie""",
    "facoltà": """posso possiamo può possono potrà potranno possa possano potere poter potrebbe potrebbero puoi potete
        potrai potrete facoltà possibile possibili possibilità facoltativo facoltativa consentito consentita consentiti
        consentite""",
}
CLASS_OF = {word: name for name, words in _CLASSES.items() for word in words.split()}
"""What each word says; words of one class stand for each other."""
_ALSO = {
    "condizione": "dove volta volte",
    "obbligo": "serve servono servirà serviranno serva servano bisogno",
    "facoltà": "permesso permessa permessi permesse ammesso ammessa ammessi ammesse",
}
ALSO_OF = {word: name for name, words in _ALSO.items() for word in words.split()}
"""What says the same when it is put in, and often something else where it stands already."""
IN_RETURN = frozenset("sempre spesso tutti tutte ogni chiunque dovunque".split())
"""What may be put in for two negations, beside duties, permissions, limits: *mai senza* → *sempre con*."""

_UNITS = {
    "giorno": "giorno giorni gg",
    "mese": "mese mesi",
    "anno": "anno anni",
    "ora": "ora ore h",
    "minuto": "minuto minuti min",
    "settimana": "settimana settimane",
    "m": "m metro metri",
    "km": "km chilometro chilometri",
    "cm": "cm centimetro centimetri",
    "mq": "mq m²",
    "mc": "mc m³",
    "kg": "kg chilo chili chilogrammo chilogrammi",
    "g": "g gr grammo grammi",
    "l": "l litro litri",
    "ha": "ettaro ettari",
    "t": "tonnellata tonnellate",
}
UNIT_OF = {word: name for name, words in _UNITS.items() for word in words.split()}
"""What is counted, right after a number."""
SIGNS = {"€": "euro", "euro": "euro", "%": "percento", "percento": "percento", "$": "dollari", "dollari": "dollari"}
DATES = MONTHS | WEEKDAYS | frozenset("domani oggi ieri mezzogiorno mezzanotte".split())
QUANTITIES = frozenset(
    "milione milioni miliardo miliardi metà doppio doppia triplo tripla dozzina decina centinaio migliaio".split()
)
ORDINALS = {"primo": "1", "prima": "1", "secondo": "2", "seconda": "2", "terzo": "3", "terza": "3"}
ADDITIONS = frozenset("bis ter quater quinquies sexies septies octies novies decies".split())
"""What follows the number of an article that was put in later: *5-bis*."""
LETTERED = frozenset("lett lettera lettere".split())
NUMBERED = frozenset(
    "allegato allegati tabella titolo capo sezione parte fascia categoria classe modello lotto tipo".split()
)
"""What a single letter names, a capital one: *allegato A*, *titolo V*."""
BEFORE_SIX = frozenset(
    """
    i le gli dei delle degli nei nelle ai alle dai dalle di da a in per entro tra fra con su ogni primi prime ultimi
    ultime altri altre questi queste almeno massimo oltre dopo circa numero n
    """.split()
)
"""What stands before *sei* only where it is a number."""

PHRASES: tuple[tuple[str, str], ...] = (
    (r"non (?=[^.:;]{1,120}\bse non$)", ""),
    (r"(?<=\bnon [^.:;]{1,120})se non$", "solo"),
    (r"non (?:è (?:escluso|da escludere)|si esclude|si può escludere)", "possibile"),
    (r"non (?:mancherà|mancheranno|mancheremo) di", ""),
    (r"non senza", "con"),
    (r"non (?:puoi|potete|è possibile) non", "deve"),
    (r"entro e non oltre", "entro"),
    (r"al massimo entro", "entro"),
    (r"(?:ad|a) un massimo di", ""),
    (r"(?:termine|limite) massimo", "termine"),
    (r"e non oltre", ""),
    (r"non oltre", "entro"),
    (r"non (?:è |sono |sia |siano )?superior[ei]", "massimo"),
    (r"non (?:è |sono |sia |siano )?inferior[ei]", "almeno"),
    (r"(?<!di )non più di", "massimo"),
    (r"non meno di", "almeno"),
    (r"non di meno", ""),
    (r"non prima (?=d)", "dopo "),
    (r"oltre (?=(?:a|ad|al|allo|alla|ai|agli|alle|che|all['’])\b)", ""),
    (r"sempre più", "sempre"),
    (r"(?:il )?prima possibile", ""),
    (r"in ogni caso", ""),
    (r"se del caso", "se"),
    (r"se non (?=(?:ad?|al|con|da|dal|di|in|per|previa|su|tramite|via|mediante|dopo|attraverso)\b)", "tranne "),
    (r"nelle condizioni di", "può"),
    (r"(?:a meno|salvo) che non", "tranne"),
    (r"a meno che", "tranne"),
    (r"successivamente (?=a)", "dopo "),
    (r"senza (?:tenere? conto|contare|considerare|difficoltà|risultato|esito|problemi)", ""),
    (r"non solo", ""),
    (r"non (?:si |ci |vi )?(?:può|possono|potrà|potranno|posso|possiamo) (?:non|che)", "deve"),
    (r"(?:quanto|per lo|tanto|o) meno", ""),
    (r"(?:venire?|viene|vengono|veng(?:a|ano)|verrà|verranno) meno", "manca"),
    (r"va (?:detto|evidenziato|notato|precisato|ricordato|rilevato|segnalato|sottolineato) che", ""),
    (r"(?:con|ad?) (?:l['’])?esclusione(?= d)", "tranne"),
    (r"solo (?:ed esclusivamente|e soltanto)", "solo"),
    (r"(?:occorre|bisogna|è necessario) (?:precisare|ricordare|sottolineare|evidenziare|segnalare|rilevare) che", ""),
    (r"(?<=\w )per cento(?! euro)", "%"),
)
"""Phrases whose words do not mean here what they mean elsewhere, and words that do; the longer first."""

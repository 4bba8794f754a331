"""Words that are written together: what may stand in a hashtag, and what makes one word with the next."""

from __future__ import annotations

ELIDED = {"l": 6.5, "d": 6.5, "dell": 5.8, "all": 5.6, "nell": 5.5, "sull": 5.2, "dall": 5.2}
"""Words that lose their last vowel before another, with how frequent they are on the Zipf scale."""
SHORT = frozenset(
    """
    a ad ai al ce ci da di e ed fa fu gli ha ho i il in io la le lo ma me mi ne no né se si su te ti tu un va vi è
    """.split()
)
"""The words of one or two letters, *gli* among them."""
LONE = frozenset({"a", "e", "i", "è"})
LAST = frozenset("io me noi perché più sì tu tutti tutte voi".split())
"""The words of closed classes that may be the last one."""
AFTER = {
    "con": frozenset("noi voi".split()),
    "in": frozenset("biblioteca bici centro città classe comune movimento piazza rete salute sicurezza treno".split()),
    "per": frozenset("noi tutti voi".split()),
}
"""The short words that may make a hashtag with one more: *#InBici*."""
ALSO = frozenset(
    """
    antinfluenzale avis bebè bullismo click day facilitazione ferroviaria food open partecipativo scolastica
    scolastico sicura smart ville
    """.split()
)
"""Words of councils that the table of frequencies does not have."""
FIRST_PARTS = frozenset(
    """
    aereo agri agro anti api aqua arci auto autostop ben bi bio capo cera ciclo cine co contro copri cyber di dis
    dopo eco elettro euro extra farmaco foto fuori gas geo gira giro guarda idro informa infra inter iper ira lava
    leva lungo macro mal male maxi mega mezzo micro mini mono moto multi nave neo neuro nulla oltre para passa pedi
    piedi poli porta post posta pre pro proto pseudo psico radio retro ri rifiuto salva semi socio sopra sotto sovra
    spazza stra sub super tele tergi termo tipo toto tra trans tri ultra vice video zoo
    """.split()
)
"""What makes one word with the next: *telelavoro*, *doposcuola*, *passaparola*."""
BEFORE_MORE = frozenset("contro dopo fuori oltre porta salva sopra sotto".split())
"""Those that may open a hashtag of three words or more: *#ControLaViolenza*."""
LAST_PARTS = frozenset(
    """
    abile abili abilità ante bile bili biologia bus composizione cratico dina dine enza enze età fera fila fono grafia
    grafo ismo ista isti lina line lino lista liste listi lizza logia logo mente menti mento metro
    mila nazione nica nico nista otti rotti scopio spaziale tale tare tari teca tela tele terapia tica tore tori trice
    vale vali vigilanza virus zione zioni
    """.split()
)
"""What makes one word with the one before, or is only the end of it: *coronavirus*, *espletamento*."""
THREE_LETTERS = frozenset(
    """
    amo app blu bus day due età fai fan gas già mai mia mio noi non ora oro più qui san sei sua suo tre tua tuo uno
    uva via voi web zoo
    """.split()
)
"""The words of three letters that may stand in a hashtag, beside those that have hardly a meaning of their own."""

"""Whether a sentence is Italian: only then has a score a meaning."""

from __future__ import annotations

from collections.abc import Iterable

from linguapa.classifier.frequencies import table
from linguapa.tree import Word

_SHARED = frozenset(
    """
    a al che come con cui da de dei del e ella en entre fra i il in la le lo ne o se si su te tu un una uno
    """.split()
)
"""Italian words that hold sentences together, and do so in another language too."""
_ITALIAN = frozenset(
    """
    agli ai all' alla alle allo anche chi ci ciò coi col così dagli dai dal dall' dalla dalle degli dell' della
    delle dello di dopo dove ecco ed era erano essere fino gli ha hai hanno ho ma mentre negli nei nel nell'
    nella nelle nello noi né ogni oltre oppure per perché però più poi presso prima quale quali quando quella
    quelle quelli quello questa queste questi questo quindi secondo senza sia siamo sono sotto stata state stati
    stato sua sugli sui sul sull' sulla sulle sullo suo suoi tra tutta tutte tutti tutto un' verso voi vostra
    vostri vostro è
    """.split()
)
_FOREIGN = frozenset(
    """
    aber about after ahora als an and ao aos are as at até au auch auf aus aux avec been before bei bis but by
    can care ces cette com comme como could cuando dans das dass dem den der des desde die diese din donde dos
    du durch ein eine einem einen einer el ela ele elle elles em er est esta este está están et foi for from fue
    für haben has hasta have hay his how ich if ihr ils into is ist it its je kann las les leur leurs los mai
    mais mehr mit more muito muss must muy más même nach nas nicht noch nos not notre nous nu nur não nós oder
    of on one ont os ou our out où par para pas pe pela pelo pentru pero por porque pour puede qu' quando que
    quem sans sehr sein sem ser ses seu sich sie sin sind sobre son sont sunt sur sus são só să también também
    tem that the their them there these they this tiene to todo todos um uma und une uns unter você vom von vor
    vos votre vous wann war was we wenn werden were what when which who wie will wir wird with would wurde y ya
    yo you your zu zum zur été être în über și
    """.split()
) - (_SHARED | _ITALIAN | frozenset("care est mai pe".split()))
"""The like in English, French, German, Spanish, Portuguese and Romanian."""
_LETTERS = frozenset("ñóçãõêâôûïëöüäßżłąęśńřčšžőűășțđ")
"""Letters that no Italian word has."""
_MOST_KNOWN = 0.7
"""The most known words that a sentence of another language has, for Italian has many of its words too."""
_LEAST_KNOWN = 0.25
"""The least share of known words, where no word tells the language: names and acronyms are not in the table."""
_WORD = 4
"""Letters from which a known word is a sign of Italian: other languages share the short ones."""
_ENDINGS = ("zione", "zioni", "mente", "mento", "menti", "ità")
"""Endings that only Italian words have, known or not."""


def is_italian(words: Iterable[Word]) -> bool:
    """Whether the words are those of an Italian sentence; in doubt, they are."""
    forms = [word.low for word in words if word.has_letters]
    if not forms:
        return False
    italian = sum(form in _ITALIAN for form in forms)
    foreign = sum(form in _FOREIGN or not _LETTERS.isdisjoint(form) for form in forms)
    known = [form for form in forms if form in table() or form.endswith(_ENDINGS)]
    if foreign > italian:
        return len(known) > _MOST_KNOWN * len(forms)
    if italian:
        return True
    return len(known) >= _LEAST_KNOWN * len(forms) and any(len(form) >= _WORD for form in known)

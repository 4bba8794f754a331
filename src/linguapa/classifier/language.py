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
    about after an and are as at been before but by can could for from has have his how if into is it its more must
    not of on one our out that the their them there these they this to was we were what when which who will with would
    you your
    au aux avec ces cette comme dans des du elle elles est et ils je leur leurs mais même nos notre nous ont où par pas
    pour qu' que sans ses sont sur une vos votre vous été être
    aber als auch auf aus bei bis das dass dem den der die diese durch ein eine einem einen einer er für haben ich ihr
    ist kann mehr mit muss nach nicht noch nur oder sehr sein sich sie sind unter und uns vom von vor wann war was wenn
    werden wie wir wird wurde zu zum zur über
    ahora como cuando desde donde el esta este está están fue hasta hay las los muy más para pero por porque puede ser
    sin sobre son sus también tiene todo todos y ya yo
    ao aos até com das dos ela ele em está foi mais muito nas nos não nós os ou para pela pelo quem quando sem seu são
    só também tem um uma você
    care din este mai nu pe pentru sunt să în și
    """.split()
) - (_SHARED | _ITALIAN | frozenset("care est mai pe".split()))
"""The like in English, French, German, Spanish, Portuguese and Romanian."""
_MOST_KNOWN = 0.7
"""The most known words that a sentence of another language has, for Italian has many of its words too."""
_FEWEST = 4
"""The fewest words whose share of known ones says something by itself; of fewer, one has to be known."""
_LEAST_KNOWN = 0.5
"""The least share of known words, where no word tells the language: names and acronyms are not in the table."""
_ENDINGS = ("zione", "zioni", "mente", "mento", "menti", "ità")
"""Endings that only Italian words have, known or not."""


def is_italian(words: Iterable[Word]) -> bool:
    """Whether the words are those of an Italian sentence; in doubt, they are."""
    forms = [word.low for word in words if any(map(str.isalpha, word.text))]
    if not forms:
        return False
    italian, foreign = (sum(form in some for form in forms) for some in (_ITALIAN, _FOREIGN))
    known = sum(form in table() or form.endswith(_ENDINGS) for form in forms) / len(forms)
    if foreign > italian:
        return known > _MOST_KNOWN
    return bool(italian) or known >= (_LEAST_KNOWN if len(forms) >= _FEWEST else 1 / _FEWEST)

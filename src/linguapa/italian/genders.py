"""The gender that a noun shows by its ending."""

from __future__ import annotations

from linguapa.italian.articles import Gender
from linguapa.italian.inflection import paradigm, resolve_noun

_MASCULINE_IN_A = (
    "ema", "oma", "amma", "gramma", "clima", "panorama", "schema", "poeta", "pianeta", "papa", "duca", "pigiama",
    "sisma", "prisma", "fantasma", "enigma", "stemma", "trauma", "aroma", "vaglia", "delta", "gorilla", "boia",
)  # fmt: skip
_FEMININE_IN_O = frozenset("mano radio foto auto moto eco metro".split())
_FEMININE_IN_I = frozenset(
    """
    ali api armi arti basi carni chiavi classi corti crisi fasi fini fonti frasi genti indagini
    immagini leggi madri mani menti mogli morti navi notti origini parti pareti paralisi patenti pelli
    prassi radici reti sedi serie siepi sintesi sorti tesi torri valli varianti vesti vie voci analisi
    ipotesi diagnosi superfici vertigini specie
    """.split()
)
_FEMININE = ("zione", "sione", "gione", "stione", "tà", "tù", "trice", "udine", "igine", "aggine", "za", "zioni",
             "sioni", "gioni", "trici", "udini", "igini", "aggini")  # fmt: skip
_MASCULINE = ("mento", "menti", "ore", "ori", "iere", "ieri", "ale", "ile", "ame", "ume", "etti", "otti", "uti", "ati",
              "izi", "ssi", "oli", "eri", "ivi", "ini", "osi", "ini")  # fmt: skip
_OF_EITHER = ("ista", "iste", "isti", "cida", "ante", "ente", "anti", "enti")


def gender(noun: str) -> Gender | None:
    """The gender of a lower-case noun, `None` where neither the table of forms nor its ending tells."""
    resolved = resolve_noun(noun)
    known = resolved and paradigm(resolved[0], "noun")
    if known and known.kind in ("m", "f", "c"):
        return "m" if known.kind == "m" else "f" if known.kind == "f" else None
    if noun in _FEMININE_IN_O or noun in _FEMININE_IN_I or noun.endswith(_FEMININE):
        return "f"
    if noun.endswith(_MASCULINE) or noun.endswith(_MASCULINE_IN_A):
        return "m"
    if noun.endswith(_OF_EITHER):
        return None
    if noun.endswith("o"):
        return "m"
    return "f" if noun.endswith(("a", "che", "ghe", "ze", "ure", "ie")) else None

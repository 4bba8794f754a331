"""Moving the law out of the middle, or from the end, of a sentence that says one thing."""

from __future__ import annotations

from linguapa.finders.syntax.grammar import AUXILIARIES, subject
from linguapa.finders.syntax.hit import Edit
from linguapa.finders.syntax.references.places import Place
from linguapa.finders.syntax.references.sayings import saying
from linguapa.finders.syntax.references.scope import NO_CONTINUATION, is_one_rule, leads_to, opens_the_verb, put
from linguapa.finders.syntax.seams.clauses import SUBORDINATORS
from linguapa.italian.nominal import says_an_action
from linguapa.tree import Word

_OPEN_CLAUSES = frozenset(
    {"acl", "acl:relcl", "advcl", "ccomp", "csubj", "parataxis", "appos", "dislocated", "vocative"}
)
_KEEPS_ITS_COMMA = frozenset(
    """
    salvo salva salvi salve fermo ferma fermi ferme fatto fatta fatti fatte ad tranne eccetto pena purché purchè ovvero
    nonché anche previa previo mediante compresi comprese inclusi incluse quali quale cui
    """.split()
)
"""What a comma parts from what comes before it."""
_MAY_GO_ON = frozenset(
    "in per su sul sulla sulle sui sugli di del della dello dell' dei degli delle tra fra relativo relativa".split()
)
"""What may still belong to the citation after its comma."""
_STATUS = frozenset(
    """
    ammesso ammessa ammessi ammesse consentito consentita consentiti consentite vietato vietata vietati vietate esente
    esenti gratuito gratuita gratuiti gratuite dovuto dovuta dovuti dovute obbligatorio obbligatoria obbligatori
    obbligatorie escluso esclusa esclusi escluse nullo nulla nulli nulle possibile possibili valido valida validi valide
    punito punita puniti punite inammissibile inammissibili facoltativo facoltativa
    """.split()
)
"""What a law makes of something: after it, the law is no manner of doing."""
_SHORT = 3
"""The most words of a place or a time that no comma parts from its verb: *In Veneto sono previste*."""
_CONSEQUENCES = frozenset("ammettere comportare decadere escludere spettare vietare".split())
"""What happens by law, in whatever manner: *l'ufficio esclude la ditta ai sensi dell'art. 5*."""


def from_the_end(place: Place, root: Word) -> Edit | None:
    """The edit where the law stands at the end: behind a comma, or behind what it makes of something."""
    words = place.sentence.words
    last, has_comma = words[place.first - 1], words[place.first - 1].low == ","
    before = words[place.first - 1 - has_comma]
    law = saying(place.found, root)
    if law is None or before.text.endswith("."):
        return None
    if has_comma and _reaches(place, before, root):
        opened = words[before.i - 1]
        start = opened.start if opened.low == "," and before.pos == "ADV" else last.start
        kept = " " + before.text if start == opened.start else ""
        return Edit(start, place.found.end, f"{kept}. {law}{place.found.named}")
    if not has_comma and _is_by_law(place, before, root):
        return Edit(before.end, place.found.end, f". {law}{place.found.named}")
    return None


def _is_by_law(place: Place, before: Word, root: Word) -> bool:
    """Whether the law, behind no comma, goes with the predicate: *la visita è gratuita ai sensi dell'art. 5*."""
    if before is root:
        return root.low in _STATUS
    if root.lemma not in _CONSEQUENCES or place.found.is_manner or not is_one_rule(place):
        return False
    return before.pos in ("NOUN", "ADJ") and not says_an_action(before.low) and _reaches(place, before, root)


def _reaches(place: Place, word: Word, root: Word) -> bool:
    """Whether the word hangs on the main predicate with no clause, and no citation, between the two."""
    while word is not root:
        if place.holds(word.head) or word.head is word:
            return False
        if word.dep in _OPEN_CLAUSES and word.feats.get("VerbForm") != "Inf":
            return False
        if word.dep == "advcl":
            return False
        word = word.head
    return True


def from_the_middle(place: Place, root: Word) -> Edit | None:
    """The edit where the law stands between two commas, and bears on all of the sentence."""
    words = place.sentence.words
    comma, before = words[place.first - 1], words[place.first - 2]
    if comma.low != "," or words[place.after].low != "," or place.after + 1 >= len(words) - 1:
        return None
    if _is_subordinate(place):
        return None
    if not is_one_rule(place) or (root.i < place.first and _goes_on(place)):
        return None
    following = words[place.after + 1]
    is_open = before.pos in ("NOUN", "PROPN") or not leads_to(place, following, root)
    if NO_CONTINUATION & {following.low, place.sentence.low(following.i + 1)} or (
        following.low in _MAY_GO_ON and is_open
    ):
        return None
    if not _reaches(place, before, root):
        return None
    joint = _joint(place, root, before, following)
    if joint is None:
        return None
    return put(place, root, comma.start, joint + place.sentence.shadow[following.start : words[-1].start])


def _is_subordinate(place: Place) -> bool:
    """Whether the law stands in a clause that a conjunction opens: *qualora, ai sensi dell'art. 4, rinunci*."""
    for word in reversed(place.sentence.words[: place.first - 1]):
        if word.low in SUBORDINATORS or word.pos == "SCONJ":
            return True
        if word.low == ",":
            return False
    return False


def _goes_on(place: Place) -> bool:
    """Whether more than one thing follows the law, so that it may bear on the first alone."""
    return any(word.low in (",", ":") or word.pos == "CCONJ" for word in place.sentence.words[place.after + 1 :])


def _joint(place: Place, root: Word, before: Word, following: Word) -> str | None:
    """What joins the two pieces when the citation between them is gone: a blank, or a comma and a blank."""
    if root.i < place.first:
        is_apart = (
            following.low in _KEEPS_ITS_COMMA
            or following.pos == "SCONJ"
            or following.is_(VerbForm="Ger")
            or following.is_(VerbForm="Part")
        )
        return ", " if is_apart else " "
    if before in root.children and before.dep in AUXILIARIES:
        return " "
    agent = subject(root)
    if agent is None or agent.i > place.first:
        if not opens_the_verb(following, root):
            return ", "
        is_short = place.first - 1 <= _SHORT and place.sentence.words[0].pos == "ADP"
        return " " if is_short else None
    if not agent.left <= before.i < max(agent.right, agent.i + 1):
        return None
    has_comma = any(word.low == "," for word in place.sentence.words[agent.left : place.first - 1])
    return None if has_comma or not opens_the_verb(following, root) else " "

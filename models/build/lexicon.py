"""Build the form lexicon: verb forms from verbecc's conjugation tables, the other words from simplemma's lemmas.

Run as `python models/build/lexicon.py FILE`.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from xml.etree import ElementTree as ET

from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

from linguapa.pipeline.lexicon import Analysis, Lexicon

PERSONS = ("1s", "2s", "3s", "1p", "2p", "3p")
TENSES = {
    "Indicativo/presente": "ip",
    "Indicativo/imperfetto": "ii",
    "Indicativo/passato-remoto": "ir",
    "Indicativo/futuro": "if",
    "Congiuntivo/presente": "sp",
    "Congiuntivo/imperfetto": "si",
    "Condizionale/presente": "cp",
    "Imperativo/affermativo": "mp",
}
"""The tenses in verbecc's tables, and the codes that stand for them: mood, then tense."""
PARTICIPLE = ("pms", "pfs", "pmp", "pfp")
VOWELS = "aeio"
INFINITIVES = ("are", "ere", "ire", "rre")
IRREGULAR = {
    "perdere": ("pers", "pers"), "succedere": ("success", "success"), "concedere": ("concess", "concess"),
    "rispondere": ("rispos", "rispost"), "nascondere": ("nascos", "nascost"), "risolvere": ("risols", "risolt"),
    "dissolvere": ("dissols", "dissolt"), "assolvere": ("assols", "assolt"), "vivere": ("viss", "vissut"),
    "apparire": ("apparv", "appars"), "comparire": ("comparv", "compars"),
    "muovere": ("moss", "moss"), "accorgere": ("accors", "accort"), "discutere": ("discuss", "discuss"),
    "espandere": ("espans", "espans"), "fondere": ("fus", "fus"), "chiedere": ("chies", "chiest"),
    "sostenere": ("sostenn", "sostenut"), "tenere": ("tenn", "tenut"), "assumere": ("assuns", "assunt"),
    "esprimere": ("espress", "espress"), "seppellire": ("", "sepolt"), "offrire": ("", "offert"),
    "scoprire": ("", "scopert"), "aprire": ("", "apert"), "coprire": ("", "copert"),
    "provvedere": ("provvid", "provvist"), "prevedere": ("previd", "previst"), "vedere": ("vid", "vist"),
}  # fmt: skip
"""The past stem and the participle stem of verbs, and of those made from them, that verbecc's tables have wrong."""
DISUSED = frozenset("giugnere compire capere vincire riempiere empiere vistare banere espansare rimare".split())
"""Verbs that are hardly written any more, and whose forms are those of common ones."""
PRONOMINAL = "accorgere arrabbiare avvalere vergognare imbattere pentire fidare suicidare lagnare ribellare".split()
"""Verbs that are only met with a pronoun, and so not in the tables."""


def main() -> None:
    """Write the lexicon to the file named on the command line."""
    entries: dict[str, dict[Analysis, None]] = defaultdict(dict)
    infinitives = set()
    for form, analysis in verb_forms():
        infinitives.add(analysis.lemma)
        entries[form][analysis] = None
    for form, analysis in other_forms(infinitives, set(entries)):
        entries[form][analysis] = None
    Lexicon.write(Path(sys.argv[1]), {form: list(found) for form, found in entries.items()})
    sys.stdout.write(f"{len(entries)} forms\n")


def verb_forms() -> Iterator[tuple[str, Analysis]]:
    """Every simple form of every verb that verbecc conjugates, and of those that only simplemma knows."""
    data = files("verbecc") / "data" / "xml"
    tables = ET.fromstring((data / "conjugations" / "conjugations-it.xml").read_text(encoding="utf-8"))  # noqa: S314
    templates = {template.get("name", ""): list(_endings(template)) for template in tables.iter("template")}
    verbs = ET.fromstring((data / "verbs" / "verbs-it.xml").read_text(encoding="utf-8"))  # noqa: S314
    conjugations = {verb.findtext("i", "").strip(): verb.findtext("t", "").strip() for verb in verbs.iter("v")}
    conjugations |= _more_verbs(conjugations)
    for infinitive, name in conjugations.items():
        ending = name.partition(":")[2]
        if (
            infinitive in DISUSED
            or name not in templates
            or not infinitive.endswith(INFINITIVES)
            or not infinitive.endswith(ending)
        ):
            continue
        stem = infinitive.removesuffix(ending)
        irregular = next((verb for verb in IRREGULAR if infinitive.endswith(verb)), "")
        corrected = _corrected(*IRREGULAR.get(irregular, ("", "")))
        yield infinitive, Analysis("inf", infinitive)
        for tag, end in templates[name]:
            if tag not in corrected:
                yield stem + end, Analysis(tag, infinitive)
        for tag, form in corrected.items():
            yield infinitive.removesuffix(irregular) + form, Analysis(tag, infinitive)


def _more_verbs(conjugations: dict[str, str]) -> dict[str, str]:
    """The verbs that only simplemma has, each with the conjugation of the verb whose end is most like its own."""
    counts: Counter[str] = Counter(DefaultDictionaryFactory().get_dictionary("it").values())
    like: dict[str, str] = {}
    for verb, name in conjugations.items():
        for length in range(3, len(verb) + 1):
            like.setdefault(verb[-length:], name)
    found = {}
    for verb in [*(v for v, n in counts.items() if n > 15), *PRONOMINAL]:
        if verb in conjugations or not verb.endswith(INFINITIVES):
            continue
        end = next((verb[i:] for i in range(len(verb) - 2) if verb[i:] in like), None)
        if end is not None:
            found[verb] = like[end]
    return found


def _corrected(past: str, participle: str) -> dict[str, str]:
    forms = {"ir1s": past + "i", "ir3s": past + "e", "ir3p": past + "ero"} if past else {}
    return forms | {tag: participle + end for tag, end in zip(PARTICIPLE, "oaie", strict=True) if participle}


def _endings(template: ET.Element) -> Iterator[tuple[str, str]]:
    stem = template.get("name", "").partition(":")[0]
    for path, tense in TENSES.items():
        for person, cell in zip(PERSONS, template.findall(f"{path}/p"), strict=True):
            if tense == "mp" and person[0] == "3":
                continue  # the same as the subjunctive
            for ending in _variants(cell, stem):
                yield tense + person, ending
    gerund = template.findall("Infinito/gerundio/p")[2]
    for ending in _variants(gerund, stem):
        if ending.endswith("ndo"):
            yield "ger", ending
    for ending in _variants(template.findall("Participio/participio-presente/p")[0], stem):
        if ending.endswith("nte"):
            yield "prs", ending
            yield "prp", ending[:-1] + "i"
    for tag, cell in zip(PARTICIPLE, template.findall("Participio/participio-passato/p"), strict=True):
        for ending in _variants(cell, stem):
            yield tag, ending


def _variants(cell: ET.Element, stem: str) -> Iterator[str]:
    """The endings in a cell; after a slash come whole forms of the verb that the table is named after."""
    for element in cell.findall("i"):
        first, *others = (element.text or "").strip().split("/")
        for ending in (first, *(form[len(stem) :] for form in others if form.startswith(stem))):
            if ending and "-" not in ending and " " not in ending:
                yield ending


def other_forms(infinitives: set[str], known: set[str]) -> Iterator[tuple[str, Analysis]]:
    """Nouns, adjectives and the rest: simplemma says of which word a form is, the word's other forms say its class."""
    lemmas = DefaultDictionaryFactory().get_dictionary("it")
    paradigms: dict[str, set[str]] = defaultdict(set)
    for form, lemma in lemmas.items():
        if lemma not in infinitives and form.isalpha() and form.islower() and lemma.isalpha():
            paradigms[lemma].add(form)
    for lemma, forms in paradigms.items():
        if lemma.endswith(INFINITIVES) and len(forms) > 8:
            continue  # a verb
        kind = _kind(lemma, forms | ({lemma} & known))
        for form in sorted(forms | {lemma}):
            yield form, Analysis(f"n{kind}.{form[-1]}", lemma)


def _kind(lemma: str, forms: set[str]) -> str:
    """The endings a word takes and the end of its base form: `ai_ista`, `aeio_oso`, `ei_ione`."""
    stem = lemma[:-1]
    shared = {
        f[-1] for f in forms | {lemma} if f[:-1] in (stem, stem + "h", stem.removesuffix("i")) and f[-1] in VOWELS
    }
    if len(lemma) < 4:
        return f"{''.join(sorted(shared))}_{lemma}"
    return f"{''.join(sorted(shared))}_{lemma[-3:]}"


if __name__ == "__main__":
    main()

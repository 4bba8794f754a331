"""Build the tables of forms and of moods that linguapa carries: `python models/build/forms.py [FOLDER…]`.

The words are those that the cards name, in `src/linguapa/rules` and in any other folder given, and a core list. Their
forms are made by `conjugation` and `declension`; verbecc's tables and simplemma's lemmas say which words exist, and
which written forms are of two words. A word for which no form can be made stops the build.
"""

from __future__ import annotations

import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path

import declension
from conjugation import TAGS, conjugate
from core import (
    ADJECTIVES,
    ALSO_ADJECTIVES,
    ALSO_NOUNS,
    ALSO_OTHER,
    ALWAYS_NOUNS,
    AUXILIARIES,
    CHECKED,
    JUNK,
    NOUNS,
    VERBS,
)
from lexicon import INFINITIVES, other_forms, verb_forms
from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

ROOT = Path(__file__).resolve().parents[2]
RULES = ROOT / "src" / "linguapa" / "rules"
ITALIAN = ROOT / "src" / "linguapa" / "italian"
Word = tuple[str, str]
"""A part of speech, and a word as a card has it."""
Cells = list[tuple[str, ...]]
"""The variants of each form, in the order of the tags."""


def main() -> None:
    """Write both tables, or say which words have no forms."""
    folders = [RULES, *map(Path, sys.argv[1:])]
    words = dict.fromkeys(word for folder in folders for word in _named(folder))
    words |= dict.fromkeys((pos, w) for pos, core in _core().items() for w in core)
    table, problems = _table(words)
    for problem in sorted(problems):
        sys.stderr.write(problem + "\n")
    if problems:
        sys.exit(1)
    (ITALIAN / "forms.tsv").write_text("".join(_lines(table)), encoding="utf-8")
    (ITALIAN / "moods.tsv").write_text("".join(_moods()), encoding="utf-8")
    sys.stdout.write(f"{len(table)} words\n")


def _core() -> dict[str, list[str]]:
    return {"verb": VERBS.split(), "noun": NOUNS.split(), "adjective": ADJECTIVES.split()}


def _named(folder: Path) -> Iterator[Word]:
    """The words that the cards of a folder need the forms of."""
    for path in sorted(folder.glob("*.toml")):
        card = tomllib.loads(path.read_text(encoding="utf-8"))
        for table, pos in (("verbs", "verb"), ("nouns", "noun"), ("adjectives", "adjective")):
            for key, value in card.get(table, {}).items():
                if not _is_foreign(value):
                    yield from _heads(pos, key, is_key=True)
                for rewrite in _rewrites(value):
                    yield from _heads(pos, rewrite)
        actions = card.get("options", {}).get("verbs", {})
        for key, value in (*actions.items(), *_actions(folder / card.get("actions", ""))):
            yield from _heads("noun", key)
            for rewrite in _rewrites(value):
                yield from _heads("verb", rewrite)


def _actions(path: Path) -> Iterator[tuple[str, str]]:
    """The nouns of action, each with its verb, of a table beside the cards."""
    if path.is_file():
        for line in path.read_text(encoding="utf-8").splitlines():
            noun, _, verb = line.partition("\t")
            yield noun, verb


def _is_foreign(value: object) -> bool:
    """Whether a noun has its gender in the card: it does not change."""
    senses = value if isinstance(value, list) else [value]
    return any(isinstance(sense, dict) and "gender" in sense for sense in senses)


def _rewrites(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _rewrites(value.get("rewrites", []))
    elif isinstance(value, list):
        for item in value:
            yield from _rewrites(item)


def _heads(pos: str, phrase: str, *, is_key: bool = False) -> Iterator[Word]:
    """The words of a phrase that change: the first one, and those with a star."""
    first, *others = phrase.lower().split() or [""]
    changes = is_key or pos != "adjective" or not others
    if first and changes and not first.startswith("@") and not first.endswith("*") and first not in ("chi", "esserci"):
        yield pos, first
    for word in (first, *others):
        if word.endswith("*"):
            yield "adjective*", word.removesuffix("*")


def _table(words: Iterable[Word]) -> tuple[dict[Word, tuple[str, Cells]], set[str]]:
    """The kind and the forms of each word, by part of speech and lemma, and what is wrong with the others."""
    table: dict[Word, tuple[str, Cells]] = {}
    problems = set()
    for pos, word in words:
        lemma = _lemma(pos, word)
        found = _inflected(pos.removesuffix("*"), lemma)
        if found is None:
            problems.add(f"{pos}: no forms for {word}")
        else:
            table[pos.removesuffix("*"), lemma] = found
            problems.update(_doubts(pos, lemma))
    return table, problems


def _lemma(pos: str, word: str) -> str:
    if pos == "noun":
        return _noun_lemma(word)
    if pos == "adjective*":
        return _adjective_lemma(word)
    return _infinitive(word) if pos == "verb" else word


def _infinitive(verb: str) -> str:
    """A verb without *si*: *porre* for *porsi*."""
    if not verb.endswith("rsi"):
        return verb
    bare = verb.removesuffix("si")
    return bare + "re" if bare + "re" in _verbs() and bare + "e" not in _verbs() else bare + "e"


def _inflected(pos: str, lemma: str) -> tuple[str, Cells] | None:
    if pos == "verb":
        if not lemma.endswith(INFINITIVES):
            return None
        forms = conjugate(lemma)
        return _auxiliary(lemma), [forms.get(tag, ()) for tag in TAGS]
    if pos == "noun":
        noun = declension.noun(lemma)
        return noun and (noun[0], [_variants(noun[1]), _variants(noun[2])])
    adjective = declension.adjective(lemma)
    return adjective and ("-", [(form,) for form in adjective])


def _variants(cell: str) -> tuple[str, ...]:
    return () if cell == "-" else tuple(cell.split("/"))


def _auxiliary(verb: str) -> str:
    return next((kind for kind, verbs in AUXILIARIES.items() if verb in verbs.split()), "avere")


def _doubts(pos: str, lemma: str) -> Iterator[str]:
    """Where verbecc has the principal parts of a verb otherwise, and our lists do not say why."""
    if pos == "verb" and lemma in _verbs():
        ours, theirs = conjugate(lemma), _verbs()[lemma]
        for tag in ("ip1s", "ir1s", "if1s", "pms"):
            known = tag not in ours or tag not in theirs or lemma in CHECKED.split()
            if not known and not theirs[tag].intersection(ours[tag]):
                yield f"verb: {lemma} is {ours[tag]} or {theirs[tag]}?"


@cache
def _verbs() -> dict[str, dict[str, set[str]]]:
    """All verbs that verbecc or simplemma have, and their forms there."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for form, analysis in verb_forms():
        found[analysis.lemma][analysis.tag].add(form)
    return {verb: dict(forms) for verb, forms in found.items()}


@cache
def _lemmas() -> dict[str, str]:
    return DefaultDictionaryFactory().get_dictionary("it")


@cache
def _known() -> frozenset[str]:
    return frozenset(_lemmas().values()) - frozenset(JUNK.split())


def _noun_lemma(form: str) -> str:
    """The singular of a noun that a card may have in the plural."""
    if form[-1] not in "aei" or _is_listed(form):
        return form
    likely = [lemma for lemma in _singulars(form) if lemma in _lemmas() and form in _plurals(lemma)]
    likely = [lemma for lemma in likely if lemma not in JUNK.split()]
    found = [lemma for lemma in likely if lemma in _known()] or likely
    if form[-1] == "a":
        return next((lemma for lemma in found if lemma[-1] == "o"), form)
    if form[-1] == "e" and _lemmas().get(form) == form:
        return form
    best = _lemmas().get(form, "")
    return best if best in found else next(iter(found), form)


def _is_listed(form: str) -> bool:
    endings = (declension.FEMININE_E, declension.MASCULINE_E, declension.COMMON_E)
    invariable = (words.split() for words in declension.INVARIABLE.values())
    lists = (declension.PLURAL_ONLY, declension.IRREGULAR, *endings, *invariable)
    return any(form in words for words in lists)


def _singulars(form: str) -> list[str]:
    """What may have such a plural, likeliest first."""
    if form[-1] == "a":
        return [form[:-1] + "o", form + "o"]
    if form[-1] == "e":
        return [form[:-1] + "a", form[:-2] + "a" if form.endswith("he") else form[:-1] + "ia"]
    hard = [form[:-2] + "o", form[:-2] + "a"] if form.endswith("hi") else []
    return [*hard, form[:-1] + "o", form[:-1] + "e", form + "o", form[:-1] + "a"]


def _plurals(lemma: str) -> tuple[str, ...]:
    noun = declension.noun(lemma)
    return _variants(noun[2]) if noun else ()


def _adjective_lemma(form: str) -> str:
    """The masculine singular of an adjective or participle that a card may have in another form."""
    if form[-1] not in "aei" or form in declension.INVARIABLE_ADJECTIVES:
        return form
    hard = [form[:-2] + "o"] if form.endswith(("he", "hi")) else []
    for lemma in (*hard, form[:-1] + "o", form + "o", form[:-1] + "e"):
        if lemma in _known() | _participles() and form in (declension.adjective(lemma) or ()):
            return lemma
    return form[:-1] + "o" if form.endswith("a") and not form.endswith("ista") else form


@cache
def _participles() -> frozenset[str]:
    return frozenset(form for verb in _verbs() for form in conjugate(verb).get("pms", ()))


@cache
def _usual_verbs() -> tuple[str, ...]:
    """The verbs that simplemma has forms of, but for those that texts hardly use."""
    attested = {lemma for form, lemma in _lemmas().items() if form != lemma}
    return tuple(sorted(verb for verb in _verbs() if verb in attested and verb not in JUNK.split()))


@cache
def _other_words() -> dict[str, set[str]]:
    """The words that each form is of: `verb:` and the infinitive, `noun:` and the base form of what is no verb."""
    found: dict[str, set[str]] = defaultdict(set)
    junk = frozenset(JUNK.split())
    lemmas = _lemmas()
    for verb in _usual_verbs():
        for variants in conjugate(verb).values():
            for form in variants:
                found[form].add("verb:" + verb)
    for form, analysis in other_forms(set(_verbs()), set(lemmas)):
        if analysis.lemma not in junk:
            found[form].add("noun:" + analysis.lemma)
    for lemma in ALSO_NOUNS.split():
        for form in (lemma, *_plurals(lemma)):
            found[form].add("noun:" + lemma)
    for form in ALSO_OTHER.split():
        found[form].add("any:")
    return found


def _is_unsure(pos: str, lemma: str, form: str, table: dict[str, set[Word]]) -> bool:
    """Whether a form is also of another word, by the table itself or by what the dictionaries have."""
    if pos == "noun" and form in ALWAYS_NOUNS.split():
        return False
    if pos == "noun" and lemma in ALSO_ADJECTIVES.split():
        return True
    listed = {word for word in table[form] if word != (pos, lemma) and not _is_same(pos, lemma, *word)}
    usual = {word for word in listed if word[0] != "verb" or word[1] not in JUNK.split()}
    return bool(usual) or any(_differs(pos, lemma, form, word) for word in _other_words().get(form, ()))


def _is_same(pos: str, lemma: str, other: str, other_lemma: str) -> bool:
    """Whether two rows are the same word: a participle and the adjective made of it."""
    verb, adjective = (lemma, other_lemma) if pos == "verb" else (other_lemma, lemma)
    return {pos, other} == {"verb", "adjective"} and adjective in conjugate(verb).get("pms", ())


def _differs(pos: str, lemma: str, form: str, word: str) -> bool:
    """Whether a word of the dictionaries, which has the form too, is another one than the lemma."""
    kind, _, other = word.partition(":")
    if kind == "any":
        return True
    if kind == "noun":
        return other in ALSO_NOUNS.split() if other in _own(pos, lemma) else other != lemma
    if pos == "noun" and lemma.endswith("e") and form.endswith("i"):
        return bool(_tags(other, form) - {"ip2s", "mp2s", "sp1s", "sp2s", "sp3s"})
    if pos == "adjective":
        return lemma not in conjugate(other).get("pms", ())
    return pos == "noun" or other != lemma


def _own(pos: str, lemma: str) -> set[str]:
    """The forms of a word that dictionaries may have as words of their own: *tempestiva*, *protetto*, *occhiale*."""
    if pos == "verb":
        return {form for tag, variants in conjugate(lemma).items() if tag[0] == "p" for form in variants}
    if pos == "adjective":
        return {*(declension.adjective(lemma) or ())} - {lemma}
    return {lemma[:-1] + end for end in "aeo"} if lemma in declension.PLURAL_ONLY else set()


def _tags(verb: str, form: str) -> set[str]:
    return {tag for tag, variants in conjugate(verb).items() if form in variants}


def _lines(table: dict[Word, tuple[str, Cells]]) -> Iterator[str]:
    rows: dict[str, set[Word]] = defaultdict(set)
    for word, (_, cells) in table.items():
        for form in (form for variants in cells for form in variants):
            rows[form].add(word)
    for (pos, lemma), (kind, cells) in sorted(table.items()):
        every = [form for variants in cells for form in variants]
        stem = _common(every)
        ends = " ".join(_cell(variants, stem, (pos, lemma), rows) for variants in cells)
        yield f"{pos}\t{lemma}\t{kind}\t{stem}\t{ends}\n"


def _common(forms: Sequence[str]) -> str:
    """The letters that all forms begin with."""
    first, last = min(forms), max(forms)
    same = (i for i, letter in enumerate(first) if i >= len(last) or letter != last[i])
    return first[: next(same, len(first))]


def _common(forms: Sequence[str]) -> str:
    """The letters that all forms begin with."""
    first, last = min(forms), max(forms)
    same = (i for i, letter in enumerate(first) if i >= len(last) or letter != last[i])
    return first[: next(same, len(first))]


def _cell(variants: Sequence[str], stem: str, word: Word, rows: dict[str, set[Word]]) -> str:
    ends = ((form[len(stem) :] or ".") + "!" * _is_unsure(*word, form, rows) for form in variants)
    return "/".join(ends) or "-"


def _moods() -> Iterator[str]:
    """The rows of the table of moods: all usual verbs, by the endings of five of their forms."""
    stems: dict[str, list[str]] = defaultdict(list)
    for forms, marks in _subjunctives():
        stem = _common(forms)
        stems[" ".join(form[len(stem) :] for form in forms)].append((stem or ".") + ("!" + marks) * bool(marks))
    for endings, found in sorted(stems.items()):
        yield endings + "\t" + " ".join(sorted(found)) + "\n"


def _subjunctives() -> Iterator[tuple[list[str], str]]:
    """Each usual verb's forms for the table of moods, and the numbers in which they may be other words."""
    for verb in _usual_verbs():
        forms = conjugate(verb)
        if "-" in verb or "sp3s" not in forms:
            continue
        wishes = forms["sp3s"][0], forms["sp3p"][0]
        marks = "".join(mark for mark, wish in zip("sp", wishes, strict=True) if _is_other(wish))
        yield [*wishes, forms["ip3s"][0], forms["ip3p"][0], forms["si3s"][0]], marks


def _is_other(wish: str) -> bool:
    """Whether a subjunctive is also a form of something else; the second person (*tu presenti*) does not count."""
    for word in _other_words().get(wish, ()):
        kind, _, other = word.partition(":")
        if kind != "verb":
            return True
        if _tags(other, wish) - {"ip2s", "mp2s", "sp1s", "sp2s", "sp3s", "sp3p"}:
            return True
    return False


if __name__ == "__main__":
    main()

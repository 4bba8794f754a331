"""Whether we speak where an expert saw something to simplify, and keep silent on plain text."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from evaluation.data import lexical, lexical_rules, reports, weighs, words_in
from evaluation.tables import per_hundred

from linguapa.finders.units import fold

PAIRS = (
    ("s-ItaIst", "s-ItaIst, linguist 1"),
    ("s-ItaIst", "s-ItaIst, linguist 2"),
    ("Simpitiki", "Simpitiki, after"),
    ("Simpitiki", "Simpitiki, all at once"),
)
PLAIN = (
    "s-ItaIst, linguist 1",
    "s-ItaIst, linguist 2",
    "Simpitiki, all at once",
    "ISDT dev",
    "VIT dev, press",
    "VIT dev, ministry",
    "PUD",
    "MarkIT",
)
MOST_FREQUENT = 15


def restraint_table(data: Path) -> Iterator[Sequence[str]]:
    sources = tuple(dict.fromkeys(name for pair in PAIRS for name in pair))
    yield "rule", *sources, *(f"ratio to {after}" for _, after in PAIRS)
    counts = {name: _counts(data, name) for name in sources}
    rules = lexical_rules()
    rows = {rule.name: {rule.name} for rule in rules}
    rows |= {"all": set(rows), "all of `avviso` or more": {rule.name for rule in rules if weighs(rule)}}
    for title, names in rows.items():
        found = {source: sum(count[name] for name in names) for source, (count, _) in counts.items()}
        rates = {source: 100 * found[source] / words for source, (_, words) in counts.items()}
        yield title, *(f"{rates[s]:.2f}" for s in sources), *(_ratio(rates[b], rates[a]) for b, a in PAIRS)


def plain_table(data: Path) -> Iterator[Sequence[str]]:
    yield "text", "words", "findings per 100 words", "of `avviso` or more"
    for name in PLAIN:
        found = reports(data, name)
        words = words_in(found)
        every, heavy = (sum(len(lexical(r, floor)) for r in found) for floor in ("consiglio", "avviso"))
        yield name, str(words), per_hundred(every, words), per_hundred(heavy, words)


def print_phrases(data: Path) -> None:
    """What is found most often in plain text: for reading."""
    for name in PLAIN:
        found = (finding for report in reports(data, name) for finding in lexical(report, "avviso"))
        most = Counter((fold(" ".join(f.text.split())), f.rule.name) for f in found).most_common(MOST_FREQUENT)
        print(f"{name}:", ", ".join(f"{phrase} ({rule}) {times}" for (phrase, rule), times in most))


def _counts(data: Path, name: str) -> tuple[Counter[str], int]:
    found = reports(data, name)
    return Counter(f.rule.name for report in found for f in lexical(report)), words_in(found)


def _ratio(before: float, after: float) -> str:
    return f"{before / after:.1f}" if after else "–"

"""Reports for a communicator who has never seen a linter: 80 columns, plain Italian."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterable, Iterator

import click

from linguapa.channels import facts
from linguapa.compare import Comparison
from linguapa.rewrite import choose
from linguapa.types import SEVERITIES, Finding, Place, Report, Rewrite, Severity

WIDTH = 80
_INDENT = "    "
_JOINER = "\u200d"
_NEAR = 4 * WIDTH
_ROOM = WIDTH - len(_INDENT)
_COLOURS: dict[Severity, str] = {"errore": "red", "avviso": "yellow", "consiglio": "cyan"}
_PLACES: dict[Place, str] = {"line": "Riga", "paragraph": "Paragrafo"}
_PLURALS: dict[Severity, str] = {"errore": "errori", "avviso": "avvisi", "consiglio": "consigli"}


def render(path: str, report: Report, place: Place = "line") -> str:
    """The report as styled text: the score, each finding under its line or paragraph, and what to do next."""
    parts = [_head(path, report)]
    parts += ["\n".join(_finding(report, finding, place)) for finding in report.findings]
    parts.append(_foot(report))
    return "\n\n".join(parts) + "\n"


def comparison(other: Comparison) -> str:
    """The counts of linguapa beside those of textstat, and why they differ."""
    lines = [f"{'':<10}{'linguapa':>10}{'textstat':>10}"]
    lines += [f"{name:<10}{_number(ours):>10}{_number(theirs):>10}" for name, ours, theirs in other.rows]
    for reason in other.reasons:
        lines += textwrap.wrap(reason, WIDTH, initial_indent="- ", subsequent_indent="  ")
    return "\n".join(lines) + "\n"


def _number(value: float) -> str:
    return str(value) if isinstance(value, int) else f"{value:.1f}".replace(".", ",")


def _head(path: str, report: Report) -> str:
    title = click.style(path, bold=True) + (f", per {facts(report.channel).name}" if report.channel else "")
    scores, tone = report.readability, report.bureaucratese
    if scores.gulpease is None:
        return f"{title}\nNon ci sono parole da contare."
    counts = f"{_many(scores.words, 'parola', 'parole')}, {_many(scores.sentences, 'frase', 'frasi')}."
    score = click.style(f"{int(scores.gulpease)} su 100", bold=True)  # never over a band that it is not in
    lines = [title, f"Gulpease {score} (più è alto, più è facile). {counts}"]
    if tone is not None:
        lines.append(f"Burocratese {click.style(f'{100 * tone:.0f} su 100', bold=True)} (più è basso, più è chiaro).")
    return "\n".join((*lines, f"Lo legge con facilità {scores.audience}."))


def _finding(report: Report, finding: Finding, place: Place) -> Iterator[str]:
    number = _paragraph(report, finding) if place == "paragraph" else report.position(finding.start)[0]
    severity = finding.rule.severity
    weight = click.style(severity, fg=_COLOURS[severity], bold=True)
    yield f"{_PLACES[place]} {number}, {weight}: {finding.rule.title.lower()} " + click.style(
        f"[{finding.rule.name}]", dim=True
    )
    before, found, after = _excerpt(report.text, finding)
    yield _INDENT + before + click.style(found, fg=_COLOURS[severity], bold=True) + after
    yield _INDENT + " " * _columns(before) + click.style("^" * _columns(found), fg=_COLOURS[severity])
    yield from _wrapped(finding.message)
    yield from _wrapped(f"Perché: {finding.rule.why}")
    if finding.rewrites and "\n" in finding.rewrites[0].text:
        yield from _laid_out(report.text, finding.rewrites[0])
    elif finding.rewrites:
        yield from _wrapped(_advice(report.text, finding))


def _paragraph(report: Report, finding: Finding) -> int:
    return report.text.count("\n\n", 0, finding.start) + 1


def _advice(text: str, finding: Finding) -> str:
    first, *others = finding.rewrites
    if not first.text:
        return f"Togli: {_quote(text[first.start : first.end])}."
    words = " oppure ".join(_quote(rewrite.text) for rewrite in (first, *others) if _same_span(first, rewrite))
    if (first.start, first.end) == (finding.start, finding.end):
        return f"Scrivi: {words}."
    return f"Scrivi: {words} al posto di {_quote(text[first.start : first.end])}."


def _laid_out(text: str, rewrite: Rewrite) -> Iterator[str]:
    """A rewrite of several lines, such as a list, on lines of its own; the first with what stands before it."""
    first, *others = rewrite.text.rstrip().split("\n")
    begin = max(text.rfind("\n", 0, rewrite.start) + 1, rewrite.start - _NEAR)
    lead = _visible(text[begin : rewrite.start] + first)
    yield f"{_INDENT}Scrivi così:"
    yield _INDENT + _shorten(lead[::-1], _ROOM)[::-1].lstrip()
    for line in others:
        yield from textwrap.wrap(_visible(line), WIDTH, initial_indent=_INDENT, subsequent_indent=f"{_INDENT}  ")


def _same_span(one: Rewrite, other: Rewrite) -> bool:
    return (one.start, one.end) == (other.start, other.end)


def _excerpt(text: str, finding: Finding) -> tuple[str, str, str]:
    """What stands before, in and after a finding, cut to one line of the terminal."""
    line_start = text.rfind("\n", 0, finding.start) + 1
    line_end = text.find("\n", finding.start)
    line_end = len(text) if line_end < 0 else line_end
    found = _shorten(_visible(text[finding.start : min(finding.end, line_end, finding.start + _NEAR)]), _ROOM)
    before = _visible(text[max(line_start, finding.start - _NEAR) : finding.start])
    after = _visible(text[finding.end : min(line_end, finding.end + _NEAR)])
    room = _ROOM - _columns(found)
    before = _shorten(before[::-1], max(room // 2, room - _columns(after)))[::-1]
    return before.lstrip(), found, _shorten(after, room - _columns(before)).rstrip()


def _visible(text: str) -> str:
    """The text on one line, without signs that would move the cursor; what joins an emoji stays."""
    spaced = (" " if character.isspace() else character for character in text)
    return "".join(character for character in spaced if character.isprintable() or character == _JOINER)


def _shorten(text: str, room: int) -> str:
    if _columns(text) <= room:
        return text
    while text and _columns(text) > room - 1:
        text = text[: min(len(text) - 1, room - 1)]
    return text + "…" if room > 0 else ""


def _columns(text: str) -> int:
    """How many columns of a terminal the text takes."""
    return sum(
        0
        if unicodedata.combining(character) or unicodedata.category(character) in ("Cf", "Mn", "Me")
        else 2
        if unicodedata.east_asian_width(character) in "WF"
        else 1
        for character in text
    )


def _foot(report: Report) -> str:
    if not report.findings:
        return click.style("Niente da segnalare.", fg="green")
    counts = [(sum(f.rule.severity == s for f in report.findings), s) for s in reversed(SEVERITIES)]
    *first, last = [_many(n, severity, _PLURALS[severity]) for n, severity in counts if n]
    total = f"In tutto: {', '.join(first)} e {last}." if first else f"In tutto: {last}."
    mendable = len(choose(report.findings))
    if not mendable:
        return total
    advice = f"Con «linguapa fix» {_many(mendable, 'correzione è sicura', 'correzioni sono sicure')}."
    return textwrap.fill(f"{total} {advice}", WIDTH)


def _many(count: int, one: str, more: str) -> str:
    return f"{count} {one if count == 1 else more}"


def _quote(text: str) -> str:
    words = _visible(text).strip()
    return f"«{words}»"


def _wrapped(text: str) -> Iterable[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=_INDENT, subsequent_indent=_INDENT)

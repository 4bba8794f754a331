"""Where a draft fits: a line for each limit of each channel."""

from __future__ import annotations

from collections.abc import Sequence

import click

from linguapa.channels import CHANNELS, ONE_LINE, PARTS, TEXT, Limit, facts
from linguapa.channels.units import count
from linguapa.types import Report

_LIMIT_RULE = "limite-canale"
_ROW = "{name:<28}{length:>9}{most:>9}  "


def render(posted: str, reports: Sequence[Report]) -> str:
    """A table for a draft as it will be posted: how long it is for each channel, how long it may be, what to mend.

    Each limit has its own unit, so the same text has several lengths; of titles and subjects the first line counts.
    """
    found = {report.channel: sorted({f.rule.name for f in report.findings}) for report in reports}
    lines = [_ROW.format(name="Canale", length="Lungo", most="Massimo") + "Ci sta?"]
    lines += [
        _line(name, limit, posted, found.get(name, ())) for name in (*CHANNELS, *PARTS) for limit in facts(name).limits
    ]
    return "\n".join(lines) + "\n"


def _line(name: str, limit: Limit, posted: str, rules: Sequence[str]) -> str:
    text = posted.partition("\n")[0].rstrip() if limit.part in ONE_LINE else posted
    length = count(text, limit.unit)
    part = f", {limit.part}" if limit.part != TEXT else ""
    unit = " (byte)" if limit.unit == "bytes" else ""
    row = _ROW.format(name=facts(name).name + part + unit, length=_figure(length), most=_figure(limit.most))
    over = length - limit.most
    verdict = click.style("sì", fg="green") if over <= 0 else click.style(f"no: {_figure(over)} in più", fg="red")
    others = [rule for rule in rules if rule != _LIMIT_RULE]
    return row + verdict + (f"; rivedi {', '.join(others)}" if others else "")


def _figure(number: int) -> str:
    return f"{number:,}".replace(",", ".")

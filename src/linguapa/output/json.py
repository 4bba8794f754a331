"""Reports as JSON, in the schema that other programs are written against."""

from __future__ import annotations

import json
from collections.abc import Iterable

from linguapa import __version__
from linguapa.types import Report

SCHEMA = 1


def render(reports: Iterable[tuple[str, Report]]) -> str:
    """One JSON document for the reports, each with the path of its draft and, if it is for one, the channel."""
    files = [{"path": path, **_channel(report), **report.to_dict()} for path, report in reports]
    return json.dumps({"schema": SCHEMA, "version": __version__, "files": files}, ensure_ascii=False, indent=2)


def _channel(report: Report) -> dict[str, str]:
    return {"channel": report.channel} if report.channel else {}

"""The command line: parse, call, print, exit."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn

import click

from linguapa import Checker, Config, LinguapaError, Report, __version__, drafts
from linguapa.channels import CHANNELS, PARTS
from linguapa.checker import rule_named
from linguapa.config import find, load
from linguapa.console import Program, complaint, help_option
from linguapa.drafts import Draft
from linguapa.prose import blank
from linguapa.prose.shown import shown
from linguapa.types import FORMATS, SEVERITIES, Format, Severity

FINDINGS, MISUSE = 1, 2
EVERY = "tutti"


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and exit: 0 clean, 1 findings at or above the failing severity, 2 wrong use."""
    try:
        sys.exit(program.main(arguments, prog_name="linguapa", standalone_mode=False))
    except click.exceptions.Abort:
        sys.exit(MISUSE)
    except click.exceptions.NoArgsIsHelpError as error:
        _complain(error.format_message())
    except click.ClickException as error:
        _complain(complaint(error))
    except BrokenPipeError:
        sys.stdout = None  # nobody listens any more
    except OSError:
        _complain("Non riesco a scrivere il risultato: controlla lo spazio e i permessi.")
    except LinguapaError as error:
        _complain(str(error))
    sys.exit(MISUSE)


@click.group(cls=Program)
@click.version_option(__version__, "-V", "--version", message="linguapa %(version)s", help="Mostra la versione.")
@help_option
def program() -> None:
    """Leggo la bozza di un ente pubblico: dico quanto è difficile, che cosa la rende difficile e che cosa scrivere."""


_config_option = click.option(
    "--config", type=click.Path(path_type=Path), metavar="FILE", help="Il file delle impostazioni."
)


def _channel_option(*more: str, help: str) -> Callable[[Any], Any]:
    choices = click.Choice((*CHANNELS, *PARTS, *more), case_sensitive=False)
    return click.option("--channel", "channels", type=choices, metavar="CANALE", multiple=True, help=help)


def _drafts(command: Any) -> Any:
    """Give a command the options of those that read drafts."""
    options: tuple[Callable[[Any], Any], ...] = (
        help_option,
        click.option("--model", metavar="NOME", help="La pipeline di spaCy che analizza il testo."),
        _config_option,
        click.option(
            "--format", type=click.Choice(FORMATS), help="Come è scritta la bozza: di solito lo dice il nome."
        ),
        click.argument("paths", nargs=-1, metavar="[FILE|CARTELLA|-]..."),
    )
    for option in options:
        command = option(command)
    return command


@program.command(short_help="Controlla le bozze e mostra che cosa rivedere.")
@click.option("-o", "--output", type=click.Choice(["text", "json"]), default="text", help="Come mostrare il risultato.")
@click.option("--fail-on", type=click.Choice(SEVERITIES), help="La gravità da cui il comando esce con 1.")
@click.option("--confronta", is_flag=True, help="Mostra accanto il Gulpease di textstat e perché è diverso.")
@_channel_option(
    EVERY,
    help="Il canale su cui uscirà il testo, come facebook; puoi ripetere l'opzione. Con «tutti» vedi dove ci sta.",
)
@_drafts
def check(
    *,
    paths: tuple[str, ...],
    format: Format | None,
    channels: tuple[str, ...],
    config: Path | None,
    model: str | None,
    output: str,
    fail_on: Severity | None,
    confronta: bool,
) -> int:
    """Controlla le bozze e mostra che cosa rivedere.

    Esce con 1 se c'è qualcosa da rivedere, con 2 se il comando è sbagliato.
    """
    checker = _checker(config, model)
    reports: list[tuple[str, Report]] = []
    run = _Run(paths, format)
    for draft in run.drafts():
        with run.survives():
            found = checker.check_each(draft.text, _names(draft, channels, checker.config), format=draft.format)
            reports += [(draft.name, report) for report in found]
            if output == "text" and draft.text.strip():
                _show(draft, found[:1] if EVERY in channels else found, confronta)
                if EVERY in channels:
                    _show_room(draft, found)
    if output == "json":
        from linguapa.output import json

        click.echo(json.render(reports))
    heard = [report for _, report in reports if EVERY not in channels or report.channel is None]
    fails = any(report.at_least(fail_on or checker.config.fail_on) for report in heard)
    return MISUSE if run.failed else FINDINGS if fails else 0


@program.command(short_help="Applica le correzioni sicure.")
@click.option("--unsafe", is_flag=True, help="Applica la prima proposta di ogni regola: rileggi il risultato.")
@click.option("--diff", is_flag=True, help="Mostra solo che cosa cambierebbe.")
@click.option("--write", is_flag=True, help="Scrive il testo corretto nel file.")
@_channel_option(help="Il canale su cui uscirà il testo; con più canali, solo le correzioni giuste per tutti.")
@_drafts
def fix(
    *,
    paths: tuple[str, ...],
    format: Format | None,
    channels: tuple[str, ...],
    config: Path | None,
    model: str | None,
    unsafe: bool,
    diff: bool,
    write: bool,
) -> int:
    """Applica le correzioni sicure e stampa il testo corretto; il file resta com'è, se non chiedi «--write»."""
    if write and (diff or "-" in paths):
        raise LinguapaError("Con «--write» indica uno o più file, e lascia «--diff».")
    checker = _checker(config, model)
    run = _Run(paths, format)
    for draft in run.drafts():
        with run.survives():
            names = _names(draft, channels, checker.config)
            fixed = checker.fix(draft.text, unsafe=unsafe, channels=names, format=draft.format)
            if diff:
                _show_difference(draft, fixed)
            elif not write:
                click.echo(draft.mark + fixed, nl=False)
            elif fixed != draft.text:
                drafts.write(draft, fixed)
                click.echo(f"{draft.name}: corretto.", err=True)
    return MISUSE if run.failed else 0


@program.command(short_help="Spiega una regola, con i suoi esempi.")
@click.argument("rule", metavar="REGOLA")
@_config_option
@help_option
def explain(rule: str, config: Path | None) -> None:
    """Spiega una regola, con i suoi esempi."""
    from linguapa.output import cards

    click.echo(cards.explain(rule_named(_checker(config).rules, rule)))


@program.command(short_help="Elenca le regole.")
@_config_option
@help_option
def rules(config: Path | None) -> None:
    """Elenca le regole, con la loro gravità."""
    from linguapa.output import cards

    click.echo(cards.listing(_checker(config).rules))


class _Run:
    """The drafts that a command was given, and whether any of them could not be dealt with."""

    def __init__(self, names: Sequence[str], format: Format | None) -> None:
        if not names:
            raise LinguapaError("Indica un file o una cartella, oppure «-» per leggere dallo standard input.")
        self._names, self._format = names, format
        self.failed = False

    @contextmanager
    def survives(self) -> Iterator[None]:
        """Say what is wrong with one draft, and go on with the next."""
        try:
            yield
        except LinguapaError as error:
            self.failed = True
            _complain(str(error))

    def drafts(self) -> Iterator[Draft]:
        """The drafts that can be read."""
        for path in self._paths():
            draft = None
            with self.survives():
                draft = drafts.read(path, self._format) if path else drafts.read_standard_input(self._format or "text")
            if draft and not draft.text.strip():
                _complain(f"{draft.name}: la bozza è vuota, non c'è niente da controllare.")
            if draft:
                yield draft

    def _paths(self) -> Iterator[Path | None]:
        for name in self._names:
            with self.survives():
                if name == "-":
                    yield None
                else:
                    yield from drafts.paths(name)


def _checker(path: Path | None, model: str | None = None) -> Checker:
    path = path or _nearest_settings()
    return Checker(load(path) if path else Config(), model=model)


def _nearest_settings() -> Path | None:
    try:
        return find(Path.cwd())
    except FileNotFoundError:  # the folder was deleted meanwhile
        return None


def _complain(sentence: str) -> None:
    click.echo(sentence, err=True)


def _names(draft: Draft, asked: tuple[str, ...], config: Config) -> tuple[str | None, ...]:
    """The channels of a draft: those asked for, else its own, else those that the settings have for its path."""
    return (None, *CHANNELS, *PARTS) if EVERY in asked else asked or drafts.channels(draft, config)


def _show(draft: Draft, reports: Sequence[Report], confronta: bool) -> None:
    from linguapa.output import text

    for report in reports:
        click.echo(text.render(draft.name, report, draft.place))
    readability = reports[0].readability
    if confronta and readability.words:
        from linguapa.compare import compare

        click.echo(text.comparison(compare(draft.text, readability)))


def _show_room(draft: Draft, reports: Sequence[Report]) -> None:
    """Show where a draft fits, and what there is to mend there only: the first report is for no channel."""
    from linguapa.output import room

    anywhere, *others = reports
    heard = set(anywhere.findings)
    here = [replace(one, findings=tuple(f for f in one.findings if f not in heard)) for one in others]
    click.echo(room.render(shown(blank(draft.text, draft.format), draft.format).text, here))


def _show_difference(draft: Draft, fixed: str) -> None:
    from difflib import unified_diff

    before, after = draft.text.splitlines(keepends=True), fixed.splitlines(keepends=True)
    for line in unified_diff(before, after, draft.name, f"{draft.name} (corretto)"):
        click.echo(line.rstrip("\r\n"))

"""Click in Italian: its headings, its help, its complaints."""

from __future__ import annotations

import click

_HEADINGS = {"Options": "Opzioni", "Commands": "Comandi"}

help_option = click.help_option("-h", "--help", help="Mostra questo aiuto.")


class Formatter(click.HelpFormatter):
    """A help page with Italian headings."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the line that says how to call the program."""
        args = args.replace("[OPTIONS]", "[OPZIONI]").replace("COMMAND [ARGS]...", "COMANDO [ARGOMENTI]...")
        super().write_usage(prog, args, prefix or "Uso: ")

    def write_heading(self, heading: str) -> None:
        """Write the title of a section."""
        super().write_heading(_HEADINGS.get(heading, heading))


class Context(click.Context):
    """A context whose help pages are in Italian."""

    formatter_class = Formatter


class Command(click.Command):
    """A command whose help page is in Italian."""

    context_class = Context


class Program(click.Group):
    """A group of commands whose help pages are in Italian."""

    context_class = Context
    command_class = Command


def complaint(error: click.ClickException) -> str:
    """One Italian sentence for what is wrong with a command line."""
    match error:
        case click.NoSuchOption():
            return f"L'opzione «{error.option_name}» non esiste: vedi «linguapa --help»."
        case click.NoSuchCommand():
            return f"Il comando «{error.command_name}» non esiste: vedi «linguapa --help»."
        case click.MissingParameter():
            return f"Manca {_name(error)}: vedi «linguapa --help»."
        case click.BadParameter(param=click.Option(type=click.Choice(choices=choices))):
            return f"Il valore di «{_name(error)}» non va bene: scegli fra {', '.join(choices)}."
        case click.BadOptionUsage():
            return f"All'opzione «{error.option_name}» manca il valore: vedi «linguapa --help»."
        case _:
            return "Il comando non è scritto bene: vedi «linguapa --help»."


def _name(error: click.BadParameter) -> str:
    parameter = error.param
    if isinstance(parameter, click.Option):
        return max(parameter.opts, key=len)
    return parameter.make_metavar(error.ctx) if parameter and error.ctx else "un argomento"

"""What an office decides once: the settings in `linguapa.toml`, or under `[tool.linguapa]` in `pyproject.toml`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any, cast

import tomli

from linguapa.channels import paths
from linguapa.rules import toml_mistake
from linguapa.types import ADDRESSES, OWN_MODEL, SEVERITIES, Address, LinguapaError, Severity

_KEYS = ("address", "cards", "channels", "count-addresses", "fail-on", "ignore", "model")


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of a check.

    `ignore` names rules to leave out, `fail_on` is the lightest severity that makes the command line exit with 1,
    `count_addresses` counts the words in URLs, e-mail addresses, mentions and hashtags, `cards` are folders of the
    office's own cards, `model` is the spaCy pipeline that analyses the text. `address` says how drafts speak to their
    readers (`tu`, `voi`, `lei`); `""` is as each draft does. `channels` says where drafts will appear: patterns of
    paths, as seen from `folder`, each with the names of the channels, as a mapping or in pairs; in a pattern `*` stands
    for anything, folders too, and a folder for all that it holds. Raises `LinguapaError` where `channels` is wrong.
    """

    ignore: frozenset[str] = frozenset()
    fail_on: Severity = "avviso"
    count_addresses: bool = False
    cards: tuple[Path, ...] = ()
    model: str = OWN_MODEL
    address: Address = ""
    channels: paths.Patterns | Mapping[str, str | Iterable[str]] = ()
    folder: Path = Path()

    def __post_init__(self) -> None:
        """Freeze the channels, so that settings can be compared and hashed."""
        object.__setattr__(self, "channels", paths.read(self.channels))

    def channels_of(self, draft: Path) -> tuple[str, ...]:
        """The channels of the first pattern that fits the path of a draft."""
        return paths.channels_of(draft, cast("paths.Patterns", self.channels), self.folder)


def find(folder: Path) -> Path | None:
    """The nearest settings file in a folder or above it."""
    for place in (folder, *folder.parents):
        if (own := place / "linguapa.toml").is_file():
            return own
        if (shared := place / "pyproject.toml").is_file() and _section(shared) is not None:
            return shared
    return None


def load(path: Path) -> Config:
    """The settings in a file. Raises `LinguapaError` where it cannot be read or a key is wrong."""
    table = _section(path) if path.name == "pyproject.toml" else _read(path)
    if not isinstance(table, dict):
        raise LinguapaError(f"{path}: scrivi le impostazioni sotto [tool.linguapa].")
    for key in table:
        if key not in _KEYS:
            near = get_close_matches(key, _KEYS, n=1)
            remedy = f"forse intendevi «{near[0]}»" if near else f"puoi usare {', '.join(_KEYS)}"
            raise LinguapaError(f"{path}: la chiave «{key}» non esiste: {remedy}.")
    return Config(
        ignore=frozenset(_get(path, table, "ignore", [], _are_texts, 'un elenco di regole, come ["frase-lunga"]')),
        fail_on=_get(
            path, table, "fail-on", "avviso", SEVERITIES.__contains__, f"una gravità: {', '.join(SEVERITIES)}"
        ),
        count_addresses=_get(path, table, "count-addresses", False, lambda v: isinstance(v, bool), "true o false"),
        cards=tuple(
            path.parent / folder
            for folder in _get(path, table, "cards", [], _are_texts, 'un elenco di cartelle, come ["schede"]')
        ),
        model=_get(path, table, "model", OWN_MODEL, lambda v: isinstance(v, str), 'un nome, come "it_core_news_sm"'),
        address=_get(path, table, "address", "", ADDRESSES.__contains__, "«tu», «voi» o «lei»"),
        channels=paths.read(table.get("channels", {}), str(path)),
        folder=path.parent,
    )


def _section(path: Path) -> Any:
    """What stands under `[tool.linguapa]` in a `pyproject.toml`."""
    tools = _read(path).get("tool")
    return tools.get("linguapa") if isinstance(tools, dict) else None


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomli.loads(path.read_text(encoding="utf-8"))
    except OSError:
        raise LinguapaError(f"{path}: non riesco a leggere il file: controlla il percorso e i permessi.") from None
    except (tomli.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LinguapaError(f"{path}: {toml_mistake(error)}.") from None


def _get(  # noqa: PLR0917
    path: Path, table: Mapping[str, Any], key: str, default: Any, is_valid: Callable[[Any], bool], remedy: str
) -> Any:
    value = table.get(key, default)
    if not is_valid(value):
        raise LinguapaError(f"{path}: nella chiave «{key}» scrivi {remedy}.")
    return value


def _are_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)

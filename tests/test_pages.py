"""The pages of the project say what is true."""

import doctest
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest
import yaml

from linguapa import check
from linguapa.channels import CHANNELS, PARTS, facts
from linguapa.cli import program

ROOT = Path(__file__).parent.parent


def page(name):
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["README.md", "LEGGIMI.md"])
def test_the_report_shown_is_the_real_one(name):
    ((draft, shown),) = re.findall(r"```console\n\$ linguapa check (\S+)\n(.*?)\n```", page(name), re.DOTALL)
    done = subprocess.run(
        [sys.executable, "-m", "linguapa", "check", draft], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == shown.strip()


def test_the_python_shown_does_what_it_says():
    assert doctest.testfile(str(ROOT / "README.md"), module_relative=False, encoding="utf-8").failed == 0


@pytest.mark.parametrize("name", ["LEGGIMI.md", "docs/canali.md", "docs/conteggio.md"])
def test_italian_pages_pass_linguapa(name):
    assert check(page(name), format="markdown").findings == ()


UNITS = {
    "code-points": "caratteri",
    "utf-16": "unità UTF-16",
    "bytes": "byte",
    "graphemes": "grafemi",
    "x": "pesi di X",
    "mastodon": "caratteri di Mastodon",
    "threads": "caratteri di Threads",
    "telegram": "unità UTF-16 dopo i segni",
}


def test_the_page_of_the_channels_says_what_the_channels_say():
    rows = re.findall(r"^\| `([\w-]+)` \| (.*) \| (.*) \| (.*) \| (.*) \|$", page("docs/canali.md"), re.MULTILINE)
    assert [name for name, *_ in rows] == [*CHANNELS, *PARTS]
    for name, length, *others in rows:
        channel = facts(name)
        assert others == [str(one.most) if one else "–" for one in (channel.fold, channel.hashtags, channel.links)]
        said = [limit.split(" ", 1) for limit in length.split(", ") if limit != "–"]
        meant = [(one.most, UNITS[one.unit] + " (consiglio)" * (not one.hard)) for one in channel.limits]
        assert [(int(most.replace(".", "")), unit) for most, unit in said] == meant


def test_what_the_command_line_says_passes_linguapa():
    commands = [program, *program.commands.values()]
    helps = [command.help for command in commands]
    helps += [option.help for command in commands for option in command.params if isinstance(option, click.Option)]
    assert all(helps)
    assert [text for text in helps if not check(text).ok] == []


def test_the_readme_opens_with_the_two_commands():
    first = page("README.md").split("```")[1].split("\n")[1:3]
    assert [line.split("#")[0].strip() for line in first] == ["make demo", "make test"]


def test_the_readme_names_every_hook():
    for hook in yaml.safe_load(page(".pre-commit-hooks.yaml")):
        assert f"- id: {hook['id']}" in page("README.md")


def test_publiccode_has_what_italian_public_software_must_say():
    """The mandatory keys of the publiccode.yml standard, version 0.4."""
    data = yaml.safe_load(page("publiccode.yml"))
    mandatory = {
        "publiccodeYmlVersion",
        "name",
        "url",
        "platforms",
        "developmentStatus",
        "softwareType",
        "description",
        "legal",
        "maintenance",
        "localisation",
    }
    assert mandatory <= set(data)
    assert data["legal"]["license"] == "BSD-3-Clause"
    for language in ("it", "en"):
        assert len(data["description"][language]["shortDescription"]) <= 150
        assert 150 <= len(data["description"][language]["longDescription"]) <= 10_000
    assert check(data["description"]["it"]["longDescription"]).ok


def test_the_pages_speak_of_the_project_alone():
    for path in (ROOT / name for name in ("README.md", "LEGGIMI.md", "CONTRIBUTING.md", "CHANGELOG.md")):
        assert "../" not in path.read_text(encoding="utf-8")

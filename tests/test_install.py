"""What a person gets who installs linguapa, or its hooks."""

import json
import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BAD = "Si comunica che la scuola è chiusa.\n"
GOOD = "La scuola è chiusa.\n"


def run(*command, cwd=ROOT, **variables):
    """Run a program in a clean environment: what it gave, with its output as text."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("GIT_", "PYTHON"))}
    return subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        env=environment | variables,
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    built = run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", folder, ROOT)
    assert built.returncode == 0, built.stderr
    (path,) = folder.glob("*.whl")
    return path


def test_the_wheel_alone_checks_a_text(wheel, tmp_path):
    venv.create(tmp_path / "venv", with_pip=True)
    python = tmp_path / "venv" / "bin" / "python"
    installed = run(python, "-m", "pip", "install", "--quiet", wheel)
    assert installed.returncode == 0, installed.stderr
    (tmp_path / "bozza.md").write_text(BAD, encoding="utf-8")
    command = tmp_path / "venv" / "bin" / "linguapa"
    checked = run(command, "check", "--output", "json", "bozza.md", cwd=tmp_path)
    assert checked.returncode == 1, checked.stderr
    assert json.loads(checked.stdout)["files"][0]["findings"][0]["rule"] == "formule-vuote"
    analysed = run(python, "-c", "import linguapa; print(linguapa.Checker().analyse('La scuola riapre.')[1].pos_)")
    assert analysed.stdout == "NOUN\n", analysed.stderr
    typed = run(
        python, "-c", "import linguapa, pathlib; print(pathlib.Path(linguapa.__file__).with_name('py.typed').exists())"
    )
    assert typed.stdout == "True\n"


@pytest.fixture
def hooked(tmp_path):
    """A git repository with linguapa's hooks, taken from the working tree and installed by pre-commit itself."""
    source, drafts = tmp_path / "linguapa", tmp_path / "bozze"
    tracked = run("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard").stdout.split("\0")
    for name in filter(None, tracked):
        if (ROOT / name).is_file():
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            (source / name).write_bytes((ROOT / name).read_bytes())
    for folder in (source, drafts):
        folder.mkdir(exist_ok=True)
        run("git", "init", "--quiet", cwd=folder)
    revision = commit(source, "prova").stdout and run("git", "rev-parse", "HEAD", cwd=source).stdout.strip()
    (drafts / ".pre-commit-config.yaml").write_text(
        f"repos:\n- repo: {source}\n  rev: {revision}\n  hooks:\n  - id: linguapa\n", encoding="utf-8"
    )
    cache = {"PRE_COMMIT_HOME": str(tmp_path / "cache")}
    installed = run(sys.executable, "-m", "pre_commit", "install", "--install-hooks", cwd=drafts, **cache)
    assert installed.returncode == 0, installed.stdout + installed.stderr
    return drafts, cache


def commit(folder, message, **variables):
    """Add all and commit, as anyone would."""
    run("git", "add", "--all", cwd=folder)
    who = ("-c", "user.name=Prova", "-c", "user.email=prova@example.it")
    return run("git", *who, "commit", "--message", message, cwd=folder, **variables)


def test_the_hook_refuses_a_bad_draft_and_lets_a_good_one_pass(hooked):
    drafts, cache = hooked
    path = drafts / "avviso.md"
    path.write_text(BAD, encoding="utf-8")
    refused = commit(drafts, "male", **cache)
    assert refused.returncode == 1
    assert "formule vuote" in refused.stdout + refused.stderr
    path.write_text(GOOD, encoding="utf-8")
    passed = commit(drafts, "bene", **cache)
    assert passed.returncode == 0, passed.stdout + passed.stderr


def test_the_fixing_hook_mends_a_draft(hooked):
    drafts, cache = hooked
    settings = drafts / ".pre-commit-config.yaml"
    settings.write_text(
        settings.read_text(encoding="utf-8").replace("id: linguapa", "id: linguapa-fix"), encoding="utf-8"
    )
    path = drafts / "avviso.md"
    path.write_text(BAD, encoding="utf-8")
    assert commit(drafts, "male", **cache).returncode == 1
    assert path.read_text(encoding="utf-8") == GOOD
    assert commit(drafts, "bene", **cache).returncode == 0

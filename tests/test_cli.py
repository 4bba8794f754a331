"""What a person types and sees."""

import json
import subprocess
import sys

import pytest

from linguapa.cli import main
from linguapa.output.text import WIDTH

BAD = "Si comunica che la scuola è bella.\n"
GOOD = "La scuola è bella.\n"


@pytest.fixture
def run(capsys, monkeypatch, tmp_path):
    """Run the command line in an empty folder: (exit status, stdout, stderr)."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments):
        with pytest.raises(SystemExit) as stop:
            main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return stop.value.code or 0, captured.out, captured.err

    return run


@pytest.fixture
def draft(tmp_path):
    """Write a draft: its path."""

    def write(text, name="bozza.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    return write


def test_exit_0_clean_1_findings_2_wrong_use(run, draft):
    assert run("check", draft(GOOD))[0] == 0
    assert run("check", draft(BAD))[0] == 1
    assert run("check", "manca.txt")[0] == 2
    assert run("check")[0] == 2
    assert run("check", draft(GOOD), "--output", "xml")[0] == 2
    assert run("chek")[0] == 2
    assert run("--help")[0] == 0


def test_the_failing_severity_can_be_chosen(run, draft, tmp_path):
    path = draft(BAD)
    assert run("check", path, "--fail-on", "errore")[0] == 0
    assert run("check", path, "--fail-on", "consiglio")[0] == 1
    (tmp_path / "pyproject.toml").write_text('[tool.linguapa]\nfail-on = "errore"\n', encoding="utf-8")
    assert run("check", path)[0] == 0


def test_the_report_shows_each_finding_under_its_line(run, draft):
    status, out, err = run("check", draft("Ciao.\n\nLunedì si comunica che la scuola è bella.\n"))
    assert (status, err) == (1, "")
    lines = out.splitlines()
    shown = next(i for i, line in enumerate(lines) if "Lunedì si comunica che la scuola" in line)
    assert lines[shown - 1].startswith("Riga 3, avviso: formule vuote")
    marks = lines[shown + 1]
    assert lines[shown][marks.index("^") : marks.rindex("^") + 1] == "si comunica che"
    assert any(line.startswith("    Perché: ") for line in lines)
    assert any(line.startswith("    Scrivi: «la»") for line in lines)
    assert "\033" not in out


def test_a_rewrite_of_several_lines_is_shown_line_by_line(run, draft):
    text = (
        "Apriamo lunedì. Per chiedere il contributo occorre presentare allo sportello del Comune il modulo firmato, "
        "la carta d'identità, l'attestazione della situazione economica della famiglia rilasciata dall'INPS o da un "
        "centro di assistenza fiscale e la ricevuta del pagamento. Gli altri documenti si possono portare dopo.\n"
    )
    _, out, _ = run("check", draft(text))
    lines = out.splitlines()
    shown = lines.index("    Scrivi così:")
    assert lines[shown + 1].endswith("il contributo occorre presentare allo sportello del Comune:")
    assert lines[shown + 2 : shown + 4] == ["    - il modulo firmato;", "    - la carta d'identità;"]
    assert lines[shown + 5].startswith("      ")
    assert "    - la ricevuta del pagamento." in lines[shown:]
    assert max(map(len, lines)) <= WIDTH


def test_the_report_fits_in_80_columns(run, draft):
    text = (
        "👨‍👩‍👧 Testo lungo " * 20 + "al fine di evitare, entro e non oltre domani, " + "parole e parole " * 30 + ".\n"
    )
    _, out, _ = run("check", draft(text), "--confronta")
    assert max(map(len, out.splitlines())) <= WIDTH


def test_a_report_without_findings_says_so(run, draft):
    _, out, _ = run("check", draft(GOOD))
    assert "Gulpease" in out
    assert "Niente da segnalare." in out


def test_json_has_the_schema_of_the_contract(run, draft):
    path = draft(BAD)
    status, out, _ = run("check", path, "--output", "json")
    data = json.loads(out)
    assert status == 1
    assert list(data) == ["schema", "version", "files"]
    assert data["schema"] == 1
    (file,) = data["files"]
    assert list(file) == ["path", "readability", "sentences", "findings"]
    assert file["path"] == str(path)
    assert file["findings"][0]["rewrites"] == [{"start": 0, "end": 18, "text": "La", "safe": True}]


def test_a_folder_gives_its_drafts_and_no_others(run, draft, tmp_path):
    for name in ("a.md", "b/c.txt", "b/d.html", "e.py", ".nascosta/f.md"):
        draft(BAD, name)
    _, out, _ = run("check", tmp_path, "--output", "json")
    names = [file["path"].removeprefix(f"{tmp_path}/") for file in json.loads(out)["files"]]
    assert names == ["a.md", "b/c.txt", "b/d.html"]


def test_the_name_tells_the_format(run, draft):
    assert run("check", draft("<p title='al fine di uscire'>Ciao.</p>", "a.html"))[0] == 0
    assert run("check", draft("`al fine di uscire`", "a.md"))[0] == 0
    assert run("check", draft("`al fine di uscire`", "a.md"), "--format", "text")[0] == 1


def test_standard_input():
    command = [sys.executable, "-m", "linguapa", "check", "-", "--output", "json"]
    done = subprocess.run(command, input=BAD.encode(), capture_output=True, check=False)
    assert done.returncode == 1
    assert json.loads(done.stdout)["files"][0]["path"] == "-"


def test_colours_only_on_a_terminal(draft):
    import pty

    path = draft(BAD)
    command = [sys.executable, "-m", "linguapa", "check", str(path)]
    assert b"\033[" not in subprocess.run(command, capture_output=True, check=False).stdout
    shown = bytearray()
    pty.spawn(command, lambda fd: (shown.extend(chunk := __import__("os").read(fd, 1024)), chunk)[1])
    assert b"\033[" in shown


def test_fix_prints_and_leaves_the_file_alone(run, draft):
    path = draft(BAD)
    assert run("fix", path) == (0, GOOD, "")
    assert path.read_text(encoding="utf-8") == BAD


def test_fix_diff_shows_what_would_change(run, draft):
    path = draft("Ciao.\n" + BAD)
    status, out, _ = run("fix", "--diff", path)
    assert status == 0
    assert out.splitlines()[2:] == ["@@ -1,2 +1,2 @@", " Ciao.", f"-{BAD.strip()}", f"+{GOOD.strip()}"]
    assert path.read_text(encoding="utf-8") == "Ciao.\n" + BAD


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (BAD, GOOD),
        ("\ufeffSi comunica che oggi\r\nno.\r\n", "\ufeffOggi\r\nno.\r\n"),
    ],
)
def test_fix_write_keeps_marks_and_line_ends(run, draft, before, after):
    path = draft(before)
    path.chmod(0o640)
    assert run("fix", "--write", path)[0] == 0
    assert path.read_bytes() == after.encode()
    assert path.stat().st_mode & 0o777 == 0o640
    assert [p.name for p in path.parent.iterdir()] == ["bozza.txt"]


def test_fix_write_replaces_all_or_nothing(run, draft, monkeypatch):
    path = draft(BAD)

    def full(*_):
        raise OSError(28, "disco pieno")

    monkeypatch.setattr("pathlib.Path.replace", full)
    status, _, err = run("fix", "--write", path)
    assert status == 2
    assert "non riesco a scrivere il file" in err
    assert path.read_text(encoding="utf-8") == BAD
    assert [p.name for p in path.parent.iterdir()] == ["bozza.txt"]


def test_fix_write_wants_a_file(run):
    assert run("fix", "--write", "-")[0] == 2


def test_fix_unsafe(run, draft):
    path = draft("Lunedì si comunica che la scuola è bella.\n")
    assert run("fix", path)[1] == "Lunedì si comunica che la scuola è bella.\n"
    assert run("fix", "--unsafe", path)[1] == "Lunedì la scuola è bella.\n"


def test_explain_and_rules(run):
    status, out, _ = run("explain", "doppioni")
    assert status == 0
    assert "Doppioni" in out
    assert "Fonte: " in out
    assert "Invece di:" in out
    status, out, _ = run("rules")
    assert status == 0
    assert "frase-lunga" in out


def test_confronta_shows_textstat_and_why_it_differs(run, draft):
    _, out, _ = run("check", draft("L'ufficio, come da art. 5, è aperto."), "--confronta")
    rows = [line.split() for line in out.splitlines()]
    assert ["linguapa", "textstat"] in rows
    # By hand: L ufficio come da art è aperto, against L'ufficio come da art 5 è aperto; split after «art.».
    assert ["parole", "7", "7"] in rows
    assert ["frasi", "1", "2"] in rows
    assert "dopo le abbreviazioni" in out


def test_confronta_without_textstat_says_how_to_get_it(run, draft, monkeypatch):
    monkeypatch.setitem(sys.modules, "textstat", None)
    status, _, err = run("check", draft(GOOD), "--confronta")
    assert status == 2
    assert "pip install linguapa[compare]" in err


MISUSE = [
    ("utf16.txt", "Città".encode("utf-16"), "il file è in UTF-16. Salvalo in UTF-8"),
    ("latin.txt", "Citt\xe0".encode("latin-1"), "non è in UTF-8 (riga 1). Salvalo in UTF-8"),
    ("foto.md", b"\x89PNG\r\n\x00\x00", "non è un file di testo"),
    ("lungo.txt", b"a " * 2_600_000, "è troppo grande"),
    ("medio.txt", b"a " * 600_000, "Dividilo in più parti"),
]


@pytest.mark.parametrize(("name", "content", "sentence"), MISUSE, ids=[name for name, *_ in MISUSE])
@pytest.mark.parametrize("command", ["check", "fix"])
def test_a_file_that_cannot_be_read_is_one_sentence(run, draft, command, name, content, sentence):
    status, out, err = run(command, draft(content, name))
    assert (status, out) == (2, "")
    assert sentence in err
    assert len(err.splitlines()) == 1


def test_an_empty_file_is_no_misuse(run, draft):
    path = draft("\n")
    status, out, err = run("check", path)
    assert (status, out) == (0, "")
    assert "la bozza è vuota" in err
    status, out, _ = run("check", path, "-o", "json")
    assert json.loads(out)["files"][0]["readability"] == {"gulpease": None, "letters": 0, "words": 0, "sentences": 0}
    assert run("fix", path)[1] == "\n"


def test_one_bad_file_does_not_hide_the_others(run, draft):
    status, out, err = run("check", draft(b"\xff", "a.txt"), draft(BAD, "b.txt"))
    assert status == 2
    assert "a.txt" in err
    assert "b.txt" in out


@pytest.mark.parametrize("source", [b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"])
def test_a_damaged_word_file_does_not_hide_the_others(run, draft, source):
    status, out, err = run("check", draft(source, "a.docx"), draft(BAD, "b.txt"))
    assert status == 2
    assert "a.docx" in err
    assert len(err.splitlines()) == 1
    assert "b.txt" in out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["check", "manca.md"], "manca.md: il file non esiste"),
        (["check", "."], "la cartella non contiene bozze"),
        (["check"], "Indica un file o una cartella"),
        (["explain", "frase-lnga"], "forse intendevi «frase-lunga»"),
        (["explain", "zzz"], "«linguapa rules»"),
        (["explain"], "Manca REGOLA"),
        (["explain", "a", "b"], "Il comando non è scritto bene"),
        (["check", ""], "il file non esiste"),
        (["check", "a" * 300], "il file non esiste"),
        (["chek"], "Il comando «chek» non esiste"),
        (["check", "--outptu", "json"], "L'opzione «--outptu» non esiste"),
        (["check", "x", "--output", "xml"], "scegli fra text, json"),
        (["check", "x", "--config"], "manca il valore"),
        (["check", "x", "--model", "it_core_news_xx"], "python -m spacy download it_core_news_xx"),
        (["check", "x", "--config", "no.toml"], "no.toml: non riesco a leggere il file"),
    ],
)
def test_wrong_use_is_one_italian_sentence(run, arguments, sentence):
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert sentence in err
    assert len(err.splitlines()) == 1


def test_a_broken_card_is_one_sentence(run, draft, tmp_path):
    draft('title = "Prova"\n', "schede/prova.toml")
    (tmp_path / "linguapa.toml").write_text('cards = ["schede"]\n', encoding="utf-8")
    status, _, err = run("check", draft(GOOD))
    assert status == 2
    assert err == "Scheda «prova», chiave «message»: manca: aggiungi «message» con un testo fra virgolette.\n"


@pytest.mark.parametrize("content", ["tool = 3\n", "[tool]\nlinguapa = 3\n"])
def test_a_strange_pyproject_is_no_traceback(run, draft, tmp_path, content):
    (tmp_path / "pyproject.toml").write_text(content, encoding="utf-8")
    status, _, err = run("check", draft(GOOD))
    assert status in (0, 2)
    assert len(err.splitlines()) == (status == 2)


@pytest.mark.parametrize("redirection", ["<&-", "> /dev/full"])
def test_closed_input_and_full_output_are_one_sentence(draft, redirection):
    command = f"{sys.executable} -m linguapa check {'-' if redirection == '<&-' else draft(BAD)} {redirection}"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


TWO_TAGS = "La festa è in piazza.\n\n#Festa #Musica\n"


def test_a_report_for_each_channel(run, draft):
    _, out, _ = run("check", draft(TWO_TAGS), "--channel", "threads", "--channel", "facebook")
    assert "bozza.txt, per Threads\n" in out
    assert "bozza.txt, per Facebook\n" in out
    assert out.count("[troppi-hashtag]") == 1
    _, out, _ = run("check", draft("---\ncanale: [threads, x]\n---\n" + TWO_TAGS))
    assert ", per Threads\n" in out
    assert ", per X\n" in out


def test_json_names_the_channel_only_where_there_is_one(run, draft):
    path = draft(TWO_TAGS)
    _, out, _ = run("check", path, "-o", "json", "--channel", "x")
    assert json.loads(out)["files"][0]["channel"] == "x"
    _, out, _ = run("check", path, "-o", "json")
    assert "channel" not in json.loads(out)["files"][0]


def test_the_settings_give_the_channel_of_a_path(run, draft, tmp_path):
    draft('[channels]\n"post/*" = "threads"\n', "linguapa.toml")
    _, out, _ = run("check", draft(TWO_TAGS, "post/a.txt"), draft(TWO_TAGS, "b.txt"))
    assert "a.txt, per Threads\n" in out
    assert "b.txt\n" in out
    _, out, _ = run("check", "post/a.txt", "--channel", "x")
    assert "Threads" not in out
    _, out, _ = run("check", "post/../b.txt", "./post/../post/a.txt")
    assert out.count(", per Threads") == 1
    assert "b.txt\n" in out


def test_a_text_under_the_key_of_the_channel_is_one_sentence(run, draft):
    status, out, err = run("check", draft("---\ncanale: Canale WhatsApp del Comune\n---\nCiao.\n"))
    assert (status, out) == (2, "")
    assert err == "Il canale «Canale WhatsApp del Comune» non esiste: forse intendevi «whatsapp».\n"


def test_where_a_draft_fits(run, draft):
    status, out, _ = run("check", draft("a" * 281 + "\n"), "--channel", "tutti")
    lines = {line[:28].strip(): line[28:].split() for line in out.splitlines()}
    assert status == 0
    assert lines["Facebook"] == ["281", "63.206", "sì"]
    assert lines["X"] == ["281", "280", "no:", "1", "in", "più"]
    assert lines["il sito, titolo"][:2] == ["281", "70"]
    assert all(len(line) <= WIDTH for line in out.splitlines())


def test_a_word_file_is_reported_by_paragraph_and_not_written(run, tmp_path):
    import docx

    document = docx.Document()
    document.add_paragraph("Ciao.")
    document.add_paragraph(BAD.strip())
    document.save(tmp_path / "bozza.docx")
    status, out, _ = run("check", "bozza.docx")
    assert status == 1
    assert "Paragrafo 2, avviso: formule vuote" in out
    status, out, err = run("fix", "bozza.docx")
    assert (status, out) == (0, "Ciao.\n\nLa scuola è bella.\n")
    status, _, err = run("fix", "--write", "bozza.docx")
    assert status == 2
    assert "non scrivo nei file di Word" in err


def test_an_example_says_for_which_channel_it_is(run):
    _, out, _ = run("explain", "troppi-hashtag")
    assert "Invece di: [Instagram] La festa" in out
    assert max(map(len, out.splitlines())) <= WIDTH

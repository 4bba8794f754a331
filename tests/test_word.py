"""Drafts in Word: what is read, and what is said where they cannot be."""

import sys
import zipfile

import docx
import pytest

from linguapa import LinguapaError, word
from linguapa.drafts import paths, read


@pytest.fixture
def draft(tmp_path):
    """A draft of six paragraphs, one of them empty and two in a table."""
    document = docx.Document()
    document.add_heading("Chiusura della biblioteca", 1)
    document.add_paragraph("Si comunica che la scuola è chiusa.")
    document.add_paragraph("")
    document.add_paragraph("la tessera", style="List Bullet")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text = "Lunedì"
    table.cell(0, 1).text = "dalle 9 alle 12"
    document.add_paragraph("Al fine di entrare,\nsuona.")
    path = tmp_path / "bozza.docx"
    document.save(path)
    return path


def test_paragraphs_are_read_in_order(draft):
    assert word.text(draft) == (
        "Chiusura della biblioteca\n\nSi comunica che la scuola è chiusa.\n\nla tessera\n\nLunedì\n\n"
        "dalle 9 alle 12\n\nAl fine di entrare,\nsuona.\n"
    )


def test_merged_cells_are_read_once(tmp_path):
    document = docx.Document()
    table = document.add_table(rows=2, cols=2)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Orari"
    table.cell(1, 0).text, table.cell(1, 1).text = "Lunedì", "9"
    document.save(tmp_path / "a.docx")
    assert word.text(tmp_path / "a.docx") == "Orari\n\nLunedì\n\n9\n"


def test_a_folder_gives_its_word_files_but_not_those_that_word_has_open(draft):
    (draft.parent / "~$bozza.docx").write_bytes(b"x")
    assert paths(str(draft.parent)) == (draft,)


def test_the_draft_is_plain_text_in_paragraphs(draft):
    found = read(draft)
    assert (found.format, found.place, found.name) == ("text", "Paragrafo", str(draft))


@pytest.mark.parametrize("source", [b"", b"no zip", b"PK\x03\x04", b"\xd0\xcf\x11\xe0 an old .doc"])
def test_what_is_not_of_word_is_said(tmp_path, source):
    path = tmp_path / "bozza.docx"
    path.write_bytes(source)
    with pytest.raises(LinguapaError, match="non è un file di Word"):
        word.text(path)


def test_another_archive_is_not_of_word(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.docx", "w") as archive:
        archive.writestr("ciao.txt", "ciao")
    with pytest.raises(LinguapaError, match="non è un file di Word"):
        word.text(tmp_path / "a.docx")


def test_a_file_that_unpacks_to_too_much_is_refused(tmp_path, monkeypatch, draft):
    monkeypatch.setattr(word, "_MOST_BYTES", 100)
    with pytest.raises(LinguapaError, match="troppo grande"):
        word.text(draft)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(LinguapaError, match="non riesco a leggere"):
        word.text(tmp_path / "manca.docx")


def test_without_python_docx_the_extra_is_named(draft, monkeypatch):
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(LinguapaError, match=r"linguapa\[docx\]"):
        word.text(draft)

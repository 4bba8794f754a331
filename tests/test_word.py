"""Drafts in Word: what is read, and what is said where they cannot be."""

import random
import struct
import sys
import zipfile
from contextlib import suppress

import docx
import pytest
from docx.oxml import parse_xml

from linguapa import LinguapaError, word
from linguapa.drafts import decode, paths, read

SPACES = " ".join(
    f'xmlns:{short}="{name}"'
    for short, name in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    }.items()
)
MAIN = "word/document.xml"


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
    assert (found.format, found.place, found.name) == ("text", "paragraph", str(draft))


@pytest.mark.parametrize("source", [b"", b"no zip", b"PK\x03\x04"])
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


def run(text, *properties):
    return f"<w:r><w:rPr>{''.join(properties)}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"


def paragraph(*runs, style=""):
    return f"<w:p>{f'<w:pPr><w:pStyle w:val={style!r}/></w:pPr>' if style else ''}{''.join(runs)}</w:p>"


def box(*paragraphs):
    return f"<wps:txbx><w:txbxContent>{''.join(paragraphs)}</w:txbxContent></wps:txbx>"


def control(*inside, properties=""):
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{''.join(inside)}</w:sdtContent></w:sdt>"


GONE = "<w:vanish/>"
DELETED = "<w:del w:id='1' w:author='a'><w:r><w:delText>chiusa</w:delText></w:r></w:del>"
STYLES = """
    <w:style w:type="character" w:styleId="Note"><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="NoteB"><w:basedOn w:val="Note"/></w:style>
    <w:style w:type="paragraph" w:styleId="Ring"><w:basedOn w:val="Ring"/></w:style>
"""
TABLE = """
    <w:tbl>
      <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>{}</w:tc><w:tc>{}</w:tc></w:tr>
      <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>{}</w:tc><w:tc>{}</w:tc></w:tr>
      <w:tr><w:trPr><w:del w:id="1" w:author="a"/></w:trPr><w:tc>{}</w:tc></w:tr>
    </w:tbl>
"""


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (paragraph(run("Chiuso "), f"<w:ins>{run('fino a ')}</w:ins>", run("sabato.")), "Chiuso fino a sabato."),
        (paragraph(run("La scuola è "), DELETED, f"<w:ins>{run('aperta')}</w:ins>"), "La scuola è aperta"),
        (paragraph(f"<w:moveFrom>{run('a')}</w:moveFrom>", run("b"), f"<w:moveTo>{run('c')}</w:moveTo>"), "bc"),
        (control(paragraph(run("Titolo")), paragraph(run("Testo"))), "Titolo\n\nTesto"),
        (paragraph(run("Ufficio "), control(run("Anagrafe")), run(".")), "Ufficio Anagrafe."),
        (paragraph(run("a"), control(run("Scrivi qui"), properties="<w:showingPlcHdr/>")), "a"),
        (paragraph(run("a"), f"<w:hyperlink>{run('b')}</w:hyperlink><w:fldSimple>{run('c')}</w:fldSimple>"), "abc"),
        (paragraph(run("Aperto"), run(" forse", GONE), run(" sabato", "<w:vanish w:val='0'/>")), "Aperto sabato"),
        (paragraph(run("Nascosto", GONE)) + paragraph(run("Visto")), "Visto"),
        (paragraph(run("a"), run("b", "<w:rStyle w:val='NoteB'/>"), run("c", "<w:rStyle w:val='Manca'/>")), "ac"),
        (paragraph(run("a", "<w:rStyle w:val='Note'/>", "<w:vanish w:val='false'/>"), style="Ring"), "a"),
        (paragraph(run("a"), style="Note") + paragraph(run("b"), style="Ring"), "b"),
        (
            paragraph(
                run("Prima"),
                f"<w:r><mc:AlternateContent><mc:Choice>{box(paragraph(run('In un riquadro')))}</mc:Choice>"
                f"<mc:Fallback>{box(paragraph(run('In un riquadro')))}</mc:Fallback></mc:AlternateContent></w:r>",
                run(" e dopo"),
            )
            + paragraph(run("Fine")),
            "Prima e dopo\n\nIn un riquadro\n\nFine",
        ),
        (
            paragraph(f"<w:r><w:pict>{box(paragraph(run('uno')), paragraph(run('due')))}</w:pict></w:r>"),
            "uno\n\ndue",
        ),
        (TABLE.format(*(paragraph(run(sign)) for sign in "abcde")), "a\n\nb\n\nd"),
        (
            paragraph("<w:r><w:t>a</w:t><w:br/><w:br/><w:t> </w:t><w:cr/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r>"),
            "a\nb\tc",
        ),
        (paragraph("<!-- x --><w:r><w:instrText>PAGE</w:instrText></w:r>"), ""),
        (paragraph(run("Lunedì")) + paragraph(run("Martedì")), "Lunedì\n\nMartedì"),
    ],
)
def test_what_a_reader_sees_is_read(tmp_path, body, text):
    document = docx.Document()
    for place, inside in ((document.element.body, body), (document.styles.element, STYLES)):
        for element in parse_xml(f"<w:body {SPACES}>{inside}</w:body>"):
            place.append(element)
    document.save(tmp_path / "a.docx")
    assert word.text(tmp_path / "a.docx") == text + "\n"


def with_main(path, source):
    """The file with another main part."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, source if name == MAIN else part)


@pytest.mark.parametrize(
    "source",
    [
        f"<w:document {SPACES}/>",
        f"<w:body {SPACES}><w:p/></w:body>",
        "<html><body><p>Ciao</p></body></html>",
        "<w:document>",
        "",
        "Ciao",
        "<a>" * 5_000 + "</a>" * 5_000,
    ],
)
def test_a_main_part_that_is_no_document_is_said(draft, source):
    with_main(draft, source)
    with pytest.raises(LinguapaError, match="non è un file di Word"):
        word.text(draft)


def headers(source):
    """Where the headers of the main part stand: in front of it and in the directory of the archive."""
    first = source.index(MAIN.encode()) - 30
    last = source.rindex(MAIN.encode()) - 46
    assert (source[first : first + 4], source[last : last + 4]) == (b"PK\x03\x04", b"PK\x01\x02")
    return first, last


def test_damaged_data_are_said(draft):
    source = bytearray(draft.read_bytes())
    start = headers(source)[0] + 30 + len(MAIN) + 10
    source[start : start + 40] = b"\xff" * 40
    draft.write_bytes(source)
    with pytest.raises(LinguapaError, match="non è un file di Word"):
        word.text(draft)


@pytest.mark.parametrize(
    ("place", "value", "sentence"),
    [((6, 8), 1, "ha una password"), ((8, 10), 97, "non è un file di Word")],
    ids=["encrypted", "unknown compression"],
)
def test_parts_that_cannot_be_unpacked_are_said(draft, place, value, sentence):
    source = bytearray(draft.read_bytes())
    for header, offset in zip(headers(source), place, strict=True):
        source[header + offset : header + offset + 2] = struct.pack("<H", value)
    draft.write_bytes(source)
    with pytest.raises(LinguapaError, match=sentence):
        word.text(draft)


def test_nothing_damaged_is_a_traceback(draft):
    whole, chance = draft.read_bytes(), random.Random(7)
    for _ in range(100):
        source = bytearray(whole)
        for _ in range(chance.randint(1, 20)):
            source[chance.randrange(len(source))] = chance.randrange(256)
        draft.write_bytes(source[: chance.randint(len(source) // 2, 2 * len(source))])
        with suppress(LinguapaError):
            word.text(draft)


def test_an_old_file_and_one_with_a_password_are_said(tmp_path):
    path = tmp_path / "bozza.docx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504))
    with pytest.raises(LinguapaError, match=r"è un vecchio \.doc o ha una password: "):
        word.text(path)


def test_a_file_under_another_name_is_told_of_word():
    with pytest.raises(LinguapaError, match=r"Salva la bozza come testo, Markdown, HTML o Word \(\.docx\)\."):
        decode("bozza.doc", b"\xd0\xcf\x11\xe0\0", "text")

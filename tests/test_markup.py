"""Rules look at what a reader sees, and rewrites leave the markup as it is; in whatever draft."""

import pytest
from hypothesis import given, settings, strategies as st

from linguapa import Checker
from linguapa.channels import CHANNELS
from linguapa.prose import blank
from linguapa.prose.canvas import FILLER
from strategies import drafts


@pytest.fixture(scope="module")
def checker():
    return Checker()


def hidden(text, format):
    """The signs of markup, in their order."""
    return [c for c, shown in zip(text, blank(text, format).shadow, strict=True) if is_blanked(c, shown)]


def is_blanked(given, shown):
    return shown in (" ", "\n", FILLER) and not given.isspace() and given != FILLER


@settings(deadline=None, max_examples=150)
@given(draft=drafts, channel=st.sampled_from((None, *CHANNELS)))
def test_every_finding_lies_in_visible_text(checker, draft, channel):
    text, format = draft
    prose = blank(text, format)
    images = [mark for mark in prose.marks if mark.kind == "image"]
    for finding in checker.check(text, channel=channel, format=format).findings:
        assert text[finding.start : finding.end] == finding.text
        if format == "text" or any(image.start <= finding.start and finding.end <= image.end for image in images):
            continue
        assert prose.seen[finding.start].strip(), finding
        ends = prose.seen[finding.end - 1], prose.shadow[finding.end - 1]
        assert ends[0].strip() or ends[1] == FILLER, finding


@settings(deadline=None, max_examples=150)
@given(draft=drafts, channel=st.sampled_from((None, *CHANNELS)))
def test_fixing_leaves_the_markup_as_it_is(checker, draft, channel):
    text, format = draft
    if format != "text":
        assert hidden(checker.fix(text, channel=channel, format=format), format) == hidden(text, format)


@settings(deadline=None, max_examples=60)
@given(draft=drafts, channel=st.sampled_from((None, *CHANNELS)))
def test_fixing_twice_changes_nothing_more(checker, draft, channel):
    text, format = draft
    once = checker.fix(text, channel=channel, format=format)
    assert checker.fix(once, channel=channel, format=format) == once


@pytest.mark.parametrize(
    ("text", "format"),
    [
        ("# SCUOLE chiuse\n\n- **Alle 9.30** [il modulo](a.md?x=09.30)\n- `ore 9.30`\n", "markdown"),
        ("| Giorno | Ora |\n|---|---|\n| lunedì | alle 9.30 |\n", "markdown"),
        ("---\ntitolo: ore 9.30\n---\n\nAlle 9.30 <!-- 10.30 --> ![alle 9.30](9.30.png)\n", "markdown"),
        ("<div>\nAlle 9.30\n</div>\n\nAlle&nbsp;9.30\n", "markdown"),
        ("<p title='alle 9.30'>Alle 9.30</p><style>a{b:9.30}</style><script>x='ore 9.30'</script>", "html"),
        ("<table><tr><td>dalle 9.30<td>alle 10.30</table>", "html"),
    ],
)
def test_only_what_shows_is_mended(checker, text, format):
    fixed = checker.fix(text, format=format)
    assert "9:30" in fixed
    assert hidden(fixed, format) == hidden(text, format)

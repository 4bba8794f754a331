"""What the rules of posts cost: four times the text takes about four times as long, whatever it is made of."""

from importlib import import_module
from time import process_time

import pytest

from linguapa import finders
from linguapa.channels import facts
from linguapa.finders.reading import Reading
from linguapa.prose import blank
from linguapa.rules import built_in
from linguapa.segment import segment

RULES = [rule for rule in built_in() if rule.name in import_module("evaluation.posts").RULES]
FIND = finders.compile(RULES)
FIND_IN_POSTS = finders.compile_for_posts(RULES)
SHORT = 1_500


def seconds(text):
    reading = Reading(segment(blank(text)), lambda _: ())
    start = process_time()
    for find in FIND:
        list(find(reading))
    for find in FIND_IN_POSTS:
        list(find(reading, facts("threads")))
    return process_time() - start


@pytest.mark.parametrize(
    "piece",
    [
        "€ 1 ",
        "1.000,00 ",
        "alle 9.30-",
        "8.30 - ",
        "06/123",
        "(0461) 12.",
        "il Sindaco ",
        "h",
        "Vi e ",
        "#allertameteo ",
        "#aaaa",
        "LA ",
        "la #mensa ",
        "A' ",
        "SCUOLE CHIUSE ",
        ",",
        "-",
        " ",
        "href=",
        "clicca ",
        "qui: ",
        "!! a ",
        "a.. b ",
        "𝗔𝘃𝘃𝗶𝘀𝗼 a ",
        "👉 ",
        "[qui](",
        "<a ",
        "🎉",
        "🎉 ",
        "📅 a\n",
        "=",
        "= ",
        "★☆ a ",
        "(",
        "( ",
        "(^",
        "¯\\",
        "![](a) ",
        "www.a.it/?utm_a=b ",
        "piscina ",
        "la scuola, ",
        "entro il 3 ",
        "Torna la festa ",
        "non ",
        "via ",
        "0461 ",
        "«",
        "per la ",
        "chiusura ",
        "in corso ",
        "sabato ",
        "alle 9 ",
        "vi aspettiamo ",
        "non si fa ",
        "chiedi in ",
        "dalla sala di ",
        ", ",
        "ore ",
        "<a href=",
        "* ",
        "1/3, ",
        "entro il ",
        "📍 ",
        "di di ",
        "!? ",
        "A. ",
        "@a ",
        "#a ",
        "01.02.",
        "€ ",
        "\n",
        "\n\n",
    ],
)
def test_the_cost_is_linear(piece):
    seconds(piece * 10)
    once, four_times = (min(seconds(piece * n) for _ in range(2)) for n in (SHORT, 4 * SHORT))
    assert four_times < 9 * once + 0.5

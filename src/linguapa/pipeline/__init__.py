"""The Italian pipeline: parts of speech, features, lemmas and dependencies of a document's words."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache, lru_cache

import spacy
from spacy import util
from spacy.language import Language
from spacy.pipeline import TrainablePipe
from spacy.tokens import Doc, Token
from thinc.api import NumpyOps
from threadpoolctl import ThreadpoolController

from linguapa.italian.apostrophes import straight
from linguapa.italian.signs import seen
from linguapa.models import model_path
from linguapa.pipeline import encoder, features, lemmas, passives
from linguapa.prose.canvas import FILLER
from linguapa.types import OWN_MODEL as OWN, Document, LinguapaError

__all__ = ["OWN", "analyse", "encoder", "features", "lemmas", "load", "passives"]


@lru_cache(maxsize=2)
def load(name: str = OWN) -> Language:
    """The pipeline of this name, ready to use: linguapa's own, or one that is installed for spaCy."""
    if name == OWN:
        folder = model_path(OWN, "config.cfg")
        encoder.use(folder)
        return _quickened(util.load_model_from_path(folder))
    try:
        return spacy.load(name, exclude=["ner"])
    except OSError as error:
        raise LinguapaError(
            f"Il modello {name} non è installato: installalo con `python -m spacy download {name}`, oppure usa {OWN}."
        ) from error


def _quickened(nlp: Language) -> Language:
    """The same pipeline with numpy's matrix products, half as fast again as those that thinc brings along."""
    for _, component in nlp.components:
        if isinstance(component, TrainablePipe):
            for node in component.model.walk():
                if isinstance(node.ops, NumpyOps):
                    node.ops.use_blis = False
    return nlp


def analyse(document: Document, nlp: Language) -> Doc:
    """The words of a document, analysed; sentences are those of the document, and offsets mean the same in both.

    The components see the words alone: runs of blanks, which spaCy makes tokens of, are put back afterwards.
    """
    whole = nlp.make_doc(document.prose.shadow)
    words = [token for token in whole if not token.is_space]
    if not words:
        return whole
    offsets = [token.idx for token in words]
    starts = {bisect_left(offsets, sentence.start) for sentence in document.sentences} | {0}
    doc = Doc(
        nlp.vocab,
        words=[_plain(token.text) for token in words],
        spaces=[_is_followed_by_blank(token) for token in words],
        sent_starts=[i in starts for i in range(len(words))],
    )
    # Products as small as ours lose far more than they gain on several threads when the machine is busy.
    with _threads().limit(limits=1, user_api="blas"):
        for _, component in nlp.pipeline:
            doc = component(doc)
    return _with_blanks(whole, doc)


def _plain(word: str) -> str:
    """A word as the components know it: straight apostrophes, whole accents, nothing of the markup inside it."""
    return straight(seen(word.replace(FILLER, ""))) or word


@cache
def _threads() -> ThreadpoolController:
    return ThreadpoolController()


def _is_followed_by_blank(token: Token) -> bool:
    if token.whitespace_ or token.i + 1 == len(token.doc):
        return bool(token.whitespace_)
    return bool(token.nbor().is_space)


def _with_blanks(whole: Doc, doc: Doc) -> Doc:
    """The annotations of `doc` on the tokens of `whole`; a blank hangs on the word before it."""
    places = [token.i for token in whole if not token.is_space]
    of_word = dict(zip(places, doc, strict=True))
    rows = []
    last = places[0]
    for token in whole:
        word = of_word.get(token.i)
        if word is None:
            rows.append(("SPACE", "", token.text, last, "dep"))
        else:
            last = token.i
            rows.append((word.pos_, str(word.morph), word.lemma_, places[word.head.i], word.dep_))
    pos, morphs, lemmas_, heads, deps = (list(column) for column in zip(*rows, strict=True))
    return Doc(
        whole.vocab,
        words=[token.text for token in whole],
        spaces=[bool(token.whitespace_) for token in whole],
        pos=pos,
        morphs=morphs,
        lemmas=lemmas_,
        heads=heads,
        deps=deps,
    )

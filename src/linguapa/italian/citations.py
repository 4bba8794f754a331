"""How laws are cited, in full or in short: *art. 83, comma 9, lett. b), del D.Lgs. 18 aprile 2016, n. 50*."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import regex

_FIGURES = r"""
    (?P<latin> (?: bis | ter | quater | quinquies | sexies | septies | octies | n[oov]+ies | decies | undecies ) \b )
    (?P<figure>
      \d+ (?: [./] \d+ )* (?: [\s-]? (?&latin) (?: \. \d+ )? )? (?: [°º] | \s? \( \d+ \) )? (?! [\p{L}\d%€] )
      | (?-i: [IVXLC]+ ) \b )
    (?P<more> \s? , \s? (?: (?: e | ed | o ) \s )? | \s (?: e | ed | o | ovvero | e/o ) \s | \s? [-–] \s? )
    (?P<figures>
      (?&figure) (?: (?&more) (?&figure) )* (?: \s e \s (?: (?: ss | segg? | sgg ) \b \.? | seguenti \b ) )? )
    (?P<letter> [«"“'‘]? [a-z]{1,2} (?: [\s-]? (?&latin) )? \b [»"”'’]? )
    (?P<letters> (?&letter) \)? (?: (?&more) (?&letter) \) )* )
    (?P<month> gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre
      | novembre | dicembre )
    (?P<date> \d{1,2} [°º]? \s (?&month) \s \d{4} | \d{1,2} [./-] \d{1,2} [./-] \d{2,4} )
    (?P<union> (?: \( \s? )? (?: UE | CE | CEE ) \b (?: \s? \) )? )
    (?P<number>
      (?: n \b [.°]? | nr \b \.? | num\. | numero \b )? \s? (?: (?&union) \s (?: n\. \s? )? )?
      \d+ (?: [/-] (?: \d+ | (?-i: UE | CE | CEE | R | C ) \b ) )* (?! [\p{L}\d%€] ) )
    (?P<numbered>
      (?: \s? ,? \s? (?: (?: del | dell['’] | in \s data ) \s? )? (?: (?&date) | (?&number) )
          (?! \s? (?: giorni | mesi | anni | ore | euro ) \b ) ){1,4} )
"""
"""Numbers, letters and dates, one or several."""
_PARTS = r"""
    (?P<article> (?: artt?\b\.? | articol[oi]\b ) \s? (?: n\.\s? )? (?&figures) )
    (?P<ordinal>
      (?: primo | secondo | terzo | quarto | quinto | sesto | settimo | ottavo | nono | decimo | ultimo ) \b )
    (?P<piece>
      (?: comm[ai]\b | co\b\.? | c\. ) \s? (?: (?&figures) | (?&ordinal) )
      | (?: (?&ordinal) | medesimo | stesso ) \s (?: comma | periodo | capoverso | paragrafo ) \b (?: \s (?&figures) )?
      | (?: lett (?: \. | er[ae]\b | \b ) | let\. ) \s? (?&letters)
      | (?: n\. | nn\. | numer[oi]\b | punt[oi]\b | num\. ) \s? (?&figures) \)?
      | (?: capo | titolo | sezione | parte | libro | tabella | allegat[oi] | all\. | paragraf[oi] | par\. ) \s?
        (?: n\.\s? )? (?: (?&figures) | [«"“]? (?-i: [A-Z] ) \b [»"”]? ) )
"""
"""The parts of an act."""
_ACTS = r"""
    (?P<of> (?: della | dello | dell['’] | del | dei | degli | delle | di ) \s? )
    (?P<initials>
      (?: d \.? \s? lgs | d\.? \s? l\.? \s? vo | d\.l\.gs | dl | d \. \s? l | d \.? \s? p \.? \s? r
        | d \.? \s? p \.? \s? c \.? \s? m | d \.? \s? m | d \.? \s? g \.? \s? r (?: \.? c )?
        | d \.? \s? c \.? \s? [acr]
        | d \.? \s? g \.? \s? c | d\.? \s? d | r \.? \s? d (?: \.? \s? l )? | l \.? \s? [rp] | l (?= \. ) ) \b \.? )
    (?P<code>
      (?: c\.?\s?c | c\.?\s?p (?: \.?\s?[acp] )? | t\.?u\.? (?: e\.?l | s\.?p | i\.?r | [bfi] ) | t\.?\s?u | GDPR
        | CCNL )
        \b \.?
      | cod\. \s? (?: civ | pen | proc\. \s? civ ) \.? )
    (?P<kind>
      legge (?: \s (?: regionale | provinciale | statale | nazionale | costituzionale | quadro | delega ) )*
      | decreto (?:
          [\s-]? (?: legge | legislativo | (?:inter)?ministeriale | dirigenziale | sindacale | direttoriale )
          | \s del \s presidente \s (?: della \s (?: repubblica | regione | giunta \s regionale )
              | del \s consiglio (?: \s dei \s ministri )? )
          | \s del \s minist(?: ro | ero ) (?: \s (?&of) \p{L}+ ){1,2} )*
      | deliber[ae] (?: zion[ei] )? (?: \s (?&of) (?: giunta | consiglio | g\.? \s? c\.? | c\.? \s? c\.? ) )?
        (?: \s (?: regionale | comunale | provinciale | metropolitan[oa] ) )?
      | determin[ae] (?: zion[ei] )? (?: \s dirigenziale )?
      | (?: ordinanza | circolare | direttiva | provvedimento | risoluzione | decisione | raccomandazione )
        (?: \s (?: regionale | comunale | sindacale | ministeriale | europea | dirigenziale ) )?
      | (?: intesa | accordo ) (?: \s stato[-–]regioni )?
      | bando (?: \s di \s (?: gara | concorso ) )? | avviso \s pubblico
      | regolament[oi] (?: \s (?: comunale | regionale | europeo | provinciale | generale | edilizio | delegato ) )* )
    (?P<about>
      (?: \s (?: (?&of) | (?: sui | sul | sulla | sulle ) \s | per \s (?: il | la | lo | l['’] | i | gli | le ) \s? )
        \p{L}+
        (?: \s \p{Ll}+ (?: al[ei] | an[oaei] | ic[oai] | iche | iv[oaei] | ari[oa] | osi ) \b )? ){1,3}
      | \s (?-i: \p{Lu}{3,} ) \b )
    (?P<named>
      codice \s (?: civile | penale | antimafia | (?: dei | degli ) \s (?: contratti | appalti ) (?: \s pubblici )?
        | del \s (?: terzo \s settore | consumo ) | di \s (?: procedura \s (?: civile | penale ) | comportamento )
        | della \s (?: strada | navigazione | privacy ) | dell['’]amministrazione \s digitale
        | dei \s beni \s culturali (?: \s e \s del \s paesaggio )? )
      | statuto (?: \s (?: comunale | regionale | provinciale | dei \s lavoratori | del \s contribuente ) )?
      | costituzione | testo \s unico (?: \s (?: bancario | edilizia ) )? | (?-i: Codice | Capitolato | Disciplinare )
      | capitolato (?: \s speciale )? (?: \s d['’]appalto )? | disciplinare \s di \s gara )
    (?P<which>
      (?: present[ei] | vigent[ei]
        | (?: citat | predett | medesim | stess | suddett | richiamat | sopracitat | succitat | nuov ) [oaie] ) \s )
    (?P<act>
      (?&which)?
      (?: (?: (?&initials) | (?&kind) (?&about)? ) (?: \s (?-i: \p{Lu}\p{Ll}+ ) )? (?: \s? (?&union) )?
          (?&numbered)
        | (?&code) (?&numbered)? | (?&named) \b (?&numbered)? | (?&which) (?&kind) \b )
      (?= [\s,.;:)(–-] | $ ) )
"""
"""Acts, by their initials, their kind and number, or their name."""
_TAILS = r"""
    (?P<changes>
      \s? ,? \s? (?: ed? \s )? (?:
        ss? \.? \s? mm? \.? (?: \s? ,? (?: e \s? )? \s? ii? ) \b \.? | s\.? \s? m\.? \s? i \b \.? | smi \b
        | (?: sue \s )? (?: succ (?: \. | essive ) | ulteriori ) \s
          (?: modific (?: he | azioni ) | mod \. | integrazioni )
          (?: \s (?: e | ed | e/o | o ) \s (?: integrazioni | modifiche | integr\. | int\. ) )? ) )
    (?P<changed> (?: modificat | sostituit | integrat | introdott | novellat | convertit ) [oaie] | conv\. )
    (?P<since>
      \s? ,? \s? (?: (?: così \s )? come \s (?: da \s ultimo \s )? )? (?&changed)
      (?: \s? ,? \s con \s modif (?: icazioni | \. ) ,? )? (?: \s ed? \s integrat[oaie] )?
      \s (?: dalla? | dall['’] | dal | dallo | dai | dagli | dalle | in | nella | con ) \s? (?&reference) )
    (?P<quoted> \s [«"“] [^«»"“”]{5,300} [»"”] )
    (?P<title> (?&quoted) | \s \( (?-i: \p{Lu} ) [^()]{5,200} \) | \s? ,? \s (?: recante | concernente ) (?&quoted) )
    (?P<reference>
      (?: (?&which)? (?: (?&article) | (?&piece) ) | (?&act) )
      (?: \s? ,? \s? (?&piece)
        | \s? ,? \s? (?&of)? (?&which)? (?: (?&article) | (?&act) | (?&piece) )
        | \s (?&of) (?&which)? (?&kind) \b (?&about)? (?! \s? [\d(] ) )*
      (?&title)? (?&changes)? (?&since)? (?&changes)? (?&title)? )
"""
"""What follows an act: its changes, its title; and the whole of a citation."""
_GRAMMAR = f"(?(DEFINE) {_FIGURES} {_PARTS} {_ACTS} {_TAILS} )"
_FLAGS = regex.VERBOSE | regex.IGNORECASE
_SEVERAL = regex.compile(r"[\d.)º°»\w]\s?(?:,|\se\s|\sed\s|[-–](?=\s?\d))")


class Citation(NamedTuple):
    """What is cited: `[start, end)`; whether its head is a part of an act, as *articolo* is; whether it is several."""

    start: int
    end: int
    is_part: bool
    is_plural: bool


@cache
def _patterns() -> tuple[regex.Pattern[str], regex.Pattern[str]]:
    """How a citation is written, and a part of an act: made when first needed, since it takes a while."""
    part = r"(?&which)? (?: (?&article) | (?&piece) )"
    return regex.compile(_GRAMMAR + r"(?&reference)", _FLAGS), regex.compile(_GRAMMAR + part, _FLAGS)


def citation(text: str, start: int, end: int) -> Citation | None:
    """The citation that begins at `start`, without the preposition before it; `None` where none does."""
    whole, parts = _patterns()
    found = whole.match(text, start, end)
    if found is None:
        return None
    part = parts.match(text, start, end)
    is_plural = part is not None and _SEVERAL.search(text, *part.span()) is not None
    return Citation(start, found.end(), part is not None, is_plural)

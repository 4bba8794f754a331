"""Closed-class words with their features by ISDT's conventions, written from grammar, and lists of words by nature."""

from __future__ import annotations

GENDERED = {"o": "Masc Sing", "a": "Fem Sing", "i": "Masc Plur", "e": "Fem Plur"}


def _feats(text: str) -> dict[str, str]:
    return dict(pair.split("=") for pair in text.split("|")) if text else {}


def _table(text: str) -> dict[str, dict[str, str]]:
    """`feats: form form` lines; a form ending in `*` stands for its four endings, with gender and number."""
    table: dict[str, dict[str, str]] = {}
    for line in text.strip().splitlines():
        feats, _, forms = line.strip().partition(": ")
        for form in forms.split():
            if not form.endswith("*"):
                table[form] = _feats(feats)
                continue
            for ending, value in GENDERED.items():
                gender, number = value.split()
                h = "h" if form[-2] in "cg" and ending in "ie" else ""
                table[form[:-1] + h + ending] = {"Gender": gender, "Number": number, **_feats(feats)}
    return table


DETERMINERS = _table("""
Definite=Def|Gender=Masc|Number=Sing|PronType=Art: il lo
Definite=Def|Gender=Fem|Number=Sing|PronType=Art: la
Definite=Def|Number=Sing|PronType=Art: l'
Definite=Def|Gender=Masc|Number=Plur|PronType=Art: i gli gl'
Definite=Def|Gender=Fem|Number=Plur|PronType=Art: le
Definite=Ind|Gender=Masc|Number=Sing|PronType=Art: un uno
Definite=Ind|Gender=Fem|Number=Sing|PronType=Art: una un'
Poss=Yes|PronType=Prs: mi* tu* su* nostr* vostr* propri* altru*
Poss=Yes|PronType=Prs|Gender=Masc|Number=Plur: miei tuoi suoi propri
Poss=Yes|PronType=Prs: loro altrui
PronType=Dem: quest* quell* codest* cotal*
Gender=Masc|Number=Sing|PronType=Dem: quel
Gender=Masc|Number=Plur|PronType=Dem: quei quegli
Number=Sing|PronType=Dem: quest' quell' tale tal
Number=Plur|PronType=Dem: tali
PronType=Ind: alcun* molt* tant* poc* parecchi* cert* divers* vari* numeros* troppo* altr* ciascun* nessun* altrettant*
PronType=Ind: troppa troppi troppe
Gender=Masc|Number=Plur|PronType=Ind: parecchi vari
Gender=Masc|Number=Sing|PronType=Ind: alcun ciascun nessun
Gender=Masc|Number=Plur|PronType=Ind: dei degli
Gender=Fem|Number=Plur|PronType=Ind: delle
Gender=Masc|Number=Sing|PronType=Ind: del dello
Gender=Fem|Number=Sing|PronType=Ind: della
Number=Sing|PronType=Ind: ogni qualche qualsiasi qualunque dell'
PronType=Ind: più meno
PronType=Tot: tutt*
Gender=Masc|Number=Plur|PronType=Tot: entrambi ambedue
Gender=Fem|Number=Plur|PronType=Tot: entrambe
PronType=Int: che quant*
Number=Sing|PronType=Int: quale qual
Number=Plur|PronType=Int: quali
PronType=Rel: cui
""")
"""Features of determiners."""

PRONOUNS = _table("""
PronType=Rel: cui
Clitic=Yes|Person=3|PronType=Prs: si se sé s' sè
Clitic=Yes|PronType=Prs: ne n'
Clitic=Yes|Number=Sing|Person=1|PronType=Prs: mi m'
Clitic=Yes|Number=Sing|Person=2|PronType=Prs: ti t'
Clitic=Yes|Number=Plur|Person=2|PronType=Prs: vi ve v'
Clitic=Yes|Gender=Masc|Number=Sing|Person=3|PronType=Prs: lo gli glie
Clitic=Yes|Gender=Fem|Number=Sing|Person=3|PronType=Prs: la
Clitic=Yes|Number=Sing|Person=3|PronType=Prs: l'
Clitic=Yes|Gender=Masc|Number=Plur|Person=3|PronType=Prs: li
Number=Sing|Person=1|PronType=Prs: io me
Number=Sing|Person=2|PronType=Prs: tu te
Number=Plur|Person=1|PronType=Prs: noi
Number=Plur|Person=2|PronType=Prs: voi
Number=Plur|Person=3|PronType=Prs: loro
Gender=Masc|Number=Sing|Person=3|PronType=Prs: lui egli esso
Gender=Fem|Number=Sing|Person=3|PronType=Prs: lei ella essa
Gender=Masc|Number=Plur|Person=3|PronType=Prs: essi
Gender=Fem|Number=Plur|Person=3|PronType=Prs: esse
PronType=Dem: quest* quell* stess*
Gender=Masc|Number=Sing|PronType=Dem: ciò colui quel
Gender=Fem|Number=Sing|PronType=Dem: colei
Number=Plur|PronType=Dem: coloro costoro
Number=Sing|PronType=Dem: quest' quell' tale
PronType=Ind: tutt* altr* un* nessun* qualcun* alcun* molt* tant* poc* parecchi* cert* divers* ciascun* ognun* troppo*
Gender=Masc|Number=Plur|PronType=Ind: entrambi parecchi
Gender=Fem|Number=Plur|PronType=Ind: entrambe
Gender=Masc|Number=Sing|PronType=Ind: nulla niente nessun qualcun altrui
Number=Sing|PronType=Ind: qualcosa chiunque checché alcunché
Number=Sing|PronType=Int: cosa cos'
""")
"""Features of pronouns whose features do not hang on the sentence."""

PERSONAL = frozenset("io tu lui lei noi voi loro me te mi ti ci vi lo la li le gli si se sé".split())
"""Pronouns that are their own lemmas."""

NEGATIONS = frozenset("non neppure neanche nemmeno nn".split())
"""Adverbs with `PronType=Neg`."""

COMPARATIVES = {
    "maggior": "maggiore", "maggiore": "maggiore", "maggiori": "maggiore", "minor": "minore", "minore": "minore",
    "minori": "minore", "miglior": "migliore", "migliore": "migliore", "migliori": "migliore", "peggior": "peggiore",
    "peggiore": "peggiore", "peggiori": "peggiore", "superiore": "superiore", "superiori": "superiore",
    "inferiore": "inferiore", "inferiori": "inferiore",
}  # fmt: skip
"""Adjectives with `Degree=Cmp`, and their lemmas."""

ORDINALS = frozenset(
    "prim second terz quart quint sest settim ottav non decim ultim penultim ennesim undicesim dodicesim".split()
)
"""Stems of ordinal adjectives; those in `-esimo` need no list."""

SAME_IN_BOTH_NUMBERS = frozenset(
    """foto auto moto radio cinema euro specie serie video gru re sosia vaglia mouse gay film sport bar tram bus web
    internet blog computer partner leader premier boia gorilla biro dinamo crisi analisi tesi sintesi ipotesi
    diagnosi oasi estasi enfasi base-jumping brindisi alibi tennis hobby party week-end euro wi-fi tv""".split()
)
"""Nouns without a number of their own, beside those in an accented vowel or a consonant."""

EITHER_GENDER = frozenset(
    """collega testimone rappresentante insegnante docente giornalista minore familiare agente dirigente coniuge
    componente cliente parente abitante rivale militante consulente utente concorrente interprete partecipante
    assistente analista artista specialista economista
    regista turista pediatra atleta protagonista fine fronte""".split()
)
"""Nouns whose form does not show their gender."""

NOT_ISDT = frozenset(
    """vocative:mention parataxis:hashtag parataxis:appos parataxis:obj parataxis:nsubj parataxis:insert
    parataxis:discourse discourse:emo nsubj:outer obl:tmod csubj:pass""".split()
)
"""Dependency labels of single treebanks, brought to what stands before their colon."""

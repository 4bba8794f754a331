"""The forms of Italian verbs, from their conjugation and, for the irregular ones, from the parts that grammars list.

Tags are those of `linguapa.italian.inflection`. A form may have variants (`devo`, `debbo`): the usual one comes first.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from linguapa.italian import inflection

PERSONS = ("1s", "2s", "3s", "1p", "2p", "3p")
TAGS = inflection.TAGS["verb"]
"""All forms of a verb, in the order of the table."""

WITHOUT_ISC = tuple(
    """aprire coprire offrire soffrire sentire dormire servire seguire fuggire vestire bollire pentire avvertire
    convertire divertire invertire sovvertire cucire eseguire nutrire pervertire inseguire""".split()
)
"""Verbs in *-ire* that conjugate like *parto*, and those made from them."""
WITHOUT_ISC_ALONE = frozenset("partire assorbire applaudire mentire dipartire plaudire".split())
"""Likewise, but not the verbs that end like them: *spartire*, *smentire*."""
WITH_ISC = frozenset(("asservire", "ripartire"))
"""Verbs with *-isc-* that end like those without."""
STRESSED = frozenset(
    """inviare avviare rinviare deviare sviare traviare fuorviare forviare spiare espiare sciare obliare riavviare
    ravviare razziare striare reinviare""".split()
)
"""Verbs whose *-i-* bears the stress in *invìo*: *tu invii*."""
NO_PARTICIPLE = frozenset(
    """concernere vertere vigere incombere esimere dirimere competere discernere urgere divergere irrompere""".split()
)
"""Verbs that have no past participle."""

ANYWHERE = {
    "tenere": "ip1s=tengo ip2s=tieni ip3s=tiene fut=terr past=tenn",
    "venire": "weak=veni ip1s=vengo ip2s=vieni ip3s=viene fut=verr past=venn part=venut",
    "porre": "weak=pone ip1s=pongo ip2s=poni ip3s=pone ip1p=poniamo past=pos part=post",
    "trarre": "weak=trae ip1s=traggo ip2s=trai ip3s=trae ip1p=traiamo past=trass part=tratt",
    "durre": "weak=duce ip1s=duco ip2s=duci ip3s=duce ip1p=duciamo past=duss part=dott",
    "valere": "ip1s=valgo fut=varr past=vals part=vals",
    "rimanere": "ip1s=rimango fut=rimarr past=rimas part=rimast",
    "permanere": "ip1s=permango fut=permarr past=permas part=permas",
    "cogliere": "ip1s=colgo ip2s=cogli past=cols part=colt",
    "togliere": "ip1s=tolgo ip2s=togli past=tols part=tolt",
    "sciogliere": "ip1s=sciolgo ip2s=sciogli past=sciols part=sciolt",
    "scegliere": "ip1s=scelgo ip2s=scegli past=scels part=scelt",
    "spegnere": "ip1s=spengo past=spens part=spent",
    "cuocere": "ip1s=cuocio ip1p=cuociamo past=coss part=cott",
    "nuocere": "ip1s=nuoccio ip1p=nuociamo past=nocqu part=nociut",
    "piacere": "ip1s=piaccio ip1p=piacciamo past=piacqu",
    "giacere": "ip1s=giaccio ip1p=giacciamo past=giacqu",
    "tacere": "ip1s=taccio ip1p=tacciamo past=tacqu",
    "vedere": "past=vid part=vist fut=vedr",
    "prevedere": "past=previd part=previst",
    "provvedere": "past=provvid part=provvedut/provvist",
    "ravvedere": "past=ravvid part=ravvedut",
    "cadere": "fut=cadr past=cadd",
    "vivere": "fut=vivr past=viss part=vissut",
    "muovere": "past=moss part=moss",
    "piovere": "past=piovv",
    "compiere": "like=compire inf=compiere ip1s=compio ip2s=compi ip3s=compie ip1p=compiamo ger=compiendo "
    "fut=compier/compir part=compiut",
    "adempiere": "like=adempire inf=adempiere ip1s=adempio ip2s=adempi ip3s=adempie ip1p=adempiamo "
    "ger=adempiendo fut=adempir/adempier part=adempiut",
    "empire": "ip1s=empio ip2s=empi ip3s=empie ip1p=empiamo ger=empiendo",
    "cucire": "ip1s=cucio",
    "seppellire": "part=seppellit/sepolt",
    "aprire": "part=apert",
    "coprire": "part=copert",
    "offrire": "part=offert",
    "soffrire": "part=soffert",
    "chiedere": "past=chies part=chiest",
    "perdere": "past=pers part=pers/perdut",
    "sconfiggere": "past=sconfiss part=sconfitt",
    "trafiggere": "past=trafiss part=trafitt",
    "figgere": "past=fiss part=fiss",
    "fliggere": "past=fliss part=flitt",
    "friggere": "past=friss part=fritt",
    "concedere": "past=concess part=concess",
    "succedere": "past=success part=success/succedut",
    "chiudere": "past=chius part=chius",
    "cludere": "past=clus part=clus",
    "ludere": "past=lus part=lus",
    "trudere": "past=trus part=trus",
    "cidere": "past=cis part=cis",
    "videre": "past=vis part=vis",
    "ridere": "past=ris part=ris",
    "lidere": "past=lis part=lis",
    "sidere": "past=sis part=sis",
    "rodere": "past=ros part=ros",
    "plodere": "past=plos part=plos",
    "vadere": "past=vas part=vas",
    "suadere": "past=suas part=suas",
    "radere": "past=ras part=ras",
    "ardere": "past=ars part=ars",
    "mordere": "past=mors part=mors",
    "prendere": "past=pres part=pres",
    "rendere": "past=res part=res",
    "scendere": "past=sces part=sces",
    "tendere": "past=tes part=tes",
    "spendere": "past=spes part=spes",
    "dipendere": "past=dipes part=dipes",
    "appendere": "past=appes part=appes",
    "sospendere": "past=sospes part=sospes",
    "difendere": "past=difes part=difes",
    "offendere": "past=offes part=offes",
    "accendere": "past=acces part=acces",
    "fondere": "past=fus part=fus",
    "tundere": "past=tus part=tus",
    "spondere": "past=spos part=spost",
    "nascondere": "past=nascos part=nascost",
    "espandere": "past=espans part=espans",
    "scindere": "past=sciss part=sciss",
    "mettere": "past=mis part=mess",
    "cutere": "past=cuss part=cuss",
    "cuotere": "past=coss part=coss",
    "flettere": "part=fless",
    "riflettere": "part=riflettut/rifless",
    "nettere": "part=ness",
    "correre": "past=cors part=cors",
    "porgere": "past=pors part=port",
    "scorgere": "past=scors part=scort",
    "sorgere": "past=sors part=sort",
    "accorgere": "past=accors part=accort",
    "volgere": "past=vols part=volt",
    "torcere": "past=tors part=tort",
    "angere": "past=ans part=ant",
    "ingere": "past=ins part=int",
    "stringere": "past=strins part=strett",
    "ungere": "past=uns part=unt",
    "incere": "past=ins part=int",
    "inguere": "past=ins part=int",
    "leggere": "past=less part=lett",
    "reggere": "past=ress part=rett",
    "proteggere": "past=protess part=protett",
    "struggere": "past=struss part=strutt",
    "redigere": "past=redass part=redatt",
    "sigere": "part=satt",
    "dirigere": "past=diress part=dirett",
    "erigere": "past=eress part=erett",
    "prediligere": "past=prediless part=predilett",
    "spargere": "past=spars part=spars",
    "mergere": "past=mers part=mers",
    "tergere": "past=ters part=ters",
    "ergere": "past=ers part=ert",
    "divergere": "",
    "surgere": "past=surs part=surt",
    "ascondere": "past=ascos part=ascost",
    "conquidere": "past=conquis part=conquis",
    "configgere": "past=confiss part=confitt",
    "vellere": "past=vels part=velt",
    "fulgere": "past=fuls part=fuls",
    "indulgere": "past=induls part=indult",
    "intravvedere": "past=intravvid part=intravvist fut=intravvedr",
    "negligere": "past=negless part=neglett",
    "stridere": "part=stridut",
    "vilipendere": "past=vilipes part=vilipes",
    "restringere": "past=restrins part=ristrett",
    "aspergere": "past=aspers part=aspers",
    "convergere": "past=convers part=convers",
    "ledere": "past=les part=les",
    "crescere": "past=crebb",
    "conoscere": "past=conobb",
    "nascere": "past=nacqu part=nat",
    "rompere": "past=rupp part=rott",
    "scrivere": "past=scriss part=scritt",
    "solvere": "past=sols part=solt",
    "volvere": "part=volut",
    "sumere": "past=suns part=sunt",
    "primere": "past=press part=press",
    "redimere": "past=redens part=redent",
    "pellere": "past=puls part=puls",
    "sistere": "part=sistit",
    "eccellere": "past=eccels part=eccels",
    "prescindere": "ir1s=prescindei ir3s=prescindé ir3p=prescinderono part=presciss",
    "godere": "fut=godr",
}  # fmt: skip
"""The parts of irregular verbs, and of all verbs that end like them, where they are not those of regular ones."""

ALONE = {
    "essere": "weak=esse ip1s=sono ip2s=sei ip3s=è ip1p=siamo ip2p=siete ip3p=sono ii1s=ero ii2s=eri ii3s=era "
    "ii1p=eravamo ii2p=eravate ii3p=erano ir1s=fui ir2s=fosti ir3s=fu ir1p=fummo ir2p=foste ir3p=furono fut=sar "
    "subj=sia si1s=fossi si2s=fossi si3s=fosse si1p=fossimo si2p=foste si3p=fossero mp2s=sii mp2p=siate part=stat",
    "avere": "ip1s=ho ip2s=hai ip3s=ha ip1p=abbiamo ip3p=hanno past=ebb fut=avr subj=abbia mp2s=abbi mp2p=abbiate",
    "fare": "weak=face ip1s=faccio ip2s=fai ip3s=fa ip1p=facciamo ip2p=fate ip3p=fanno past=fec fut=far subj=faccia "
    "mp2s=fa'/fai/fa part=fatt",
    "soddisfare": "weak=soddisface ip1s=soddisfo/soddisfaccio ip2s=soddisfi/soddisfai ip3s=soddisfa "
    "ip1p=soddisfiamo/soddisfacciamo ip2p=soddisfate ip3p=soddisfano/soddisfanno past=soddisfec "
    "fut=soddisfar/soddisfer subj=soddisfi/soddisfaccia mp2s=soddisfa part=soddisfatt",
    "dare": "weak=de ger=dando ip1s=do ip2s=dai ip3s=dà ip1p=diamo ip2p=date ip3p=danno ii1s=davo ii2s=davi ii3s=dava "
    "ii1p=davamo ii2p=davate ii3p=davano ir1s=diedi/detti ir3s=diede/dette ir3p=diedero/dettero fut=dar subj=dia "
    "mp2s=da'/dai mp2p=date part=dat",
    "stare": "weak=ste ger=stando ip1s=sto ip2s=stai ip3s=sta ip1p=stiamo ip2p=state ip3p=stanno ii1s=stavo ii2s=stavi "
    "ii3s=stava ii1p=stavamo ii2p=stavate ii3p=stavano past=stett fut=star subj=stia mp2s=sta'/stai mp2p=state "
    "part=stat",
    "andare": "ip1s=vado ip2s=vai ip3s=va ip3p=vanno fut=andr subj=vada mp2s=va'/vai",
    "dire": "weak=dice ip1s=dico ip2s=dici ip3s=dice ip1p=diciamo ip2p=dite past=diss mp2s=di' part=dett",
    "bere": "weak=beve ip1s=bevo ip2s=bevi ip3s=beve ip1p=beviamo past=bevv fut=berr part=bevut",
    "sapere": "ip1s=so ip2s=sai ip3s=sa ip1p=sappiamo ip3p=sanno past=sepp fut=sapr subj=sappia mp2s=sappi "
    "mp2p=sappiate",
    "dovere": "ip1s=devo/debbo ip2s=devi ip3s=deve ip1p=dobbiamo ip3p=devono/debbono fut=dovr subj=debba/deva mp2s=- "
    "mp1p=- mp2p=-",
    "potere": "ip1s=posso ip2s=puoi ip3s=può ip1p=possiamo ip3p=possono fut=potr mp2s=- mp1p=- mp2p=-",
    "volere": "ip1s=voglio ip2s=vuoi ip3s=vuole ip1p=vogliamo ip3p=vogliono past=voll fut=vorr subj=voglia mp2s=vogli "
    "mp2p=vogliate",
    "solere": "ip1s=soglio ip2s=suoli ip3s=suole ip1p=sogliamo mp2s=- mp1p=- mp2p=- part=solit",
    "sedere": "ip1s=siedo/seggo ip2s=siedi ip3s=siede",
    "dolere": "ip1s=dolgo ip2s=duoli ip3s=duole ip1p=doliamo past=dols fut=dorr",
    "parere": "ip1s=paio ip2s=pari ip3s=pare ip1p=paiamo past=parv fut=parr mp2s=- mp1p=- mp2p=- part=pars",
    "parire": "ip1s=paio/parisco ip2s=pari/parisci ip3s=pare/parisce past=parv part=pars",
    "salire": "ip1s=salgo ip2s=sali ip3s=sale",
    "uscire": "ip1s=esco ip2s=esci ip3s=esce",
    "udire": "ip1s=odo ip2s=odi ip3s=ode fut=udir/udr",
    "morire": "ip1s=muoio ip2s=muori ip3s=muore fut=morir/morr part=mort",
}
"""Irregular verbs; of the verbs that end like them only those made with `PREFIXES` are irregular."""
PREFIXES = {
    "fare": "ri contraf sopraf assue lique rare dis stra stupe torre tume putre mansue mal s",
    "stare": "sotto",
    "dire": "contrad male bene pre dis in inter ri ad stramale",
    "sapere": "ri",
    "volere": "ri",
    "sedere": "pos sopras",
    "dolere": "con",
    "parire": "ap com scom riap ricom tras",
    "salire": "ri as rias",
    "uscire": "ri fuori fuor",
    "udire": "ri",
    "morire": "pre",
    "avere": "ri",
    "dare": "ri",
}
"""The prefixes that the verbs in `ALONE` take."""


@cache
def conjugate(verb: str) -> dict[str, tuple[str, ...]]:
    """All forms of a verb; a form that does not exist is left out."""
    prefix, base, parts = _irregular(verb)
    forms = _forms(_regular(base, verb) | parts)
    if verb in NO_PARTICIPLE:
        forms = {tag: form for tag, form in forms.items() if tag[0] != "p"}
    return {tag: tuple(prefix + form for form in forms[tag].split("/")) for tag in TAGS if forms.get(tag, "-") != "-"}


def _irregular(verb: str) -> tuple[str, str, dict[str, str]]:
    """What comes before the verb that a verb is made from, that verb, and its irregular parts."""
    for base, text in ALONE.items():
        prefix = verb.removesuffix(base)
        if verb == base:
            return "", base, _read(text)
        if verb.endswith(base) and prefix in PREFIXES.get(base, "").split():
            return prefix, base, _read(text) | _derived(base)
    bases = [base for base in ANYWHERE if verb.endswith(base)]
    if not bases:
        return "", verb, {}
    base = max(bases, key=len)
    return verb.removesuffix(base), base, _read(ANYWHERE[base])


def _derived(base: str) -> dict[str, str]:
    """What is different in verbs with a prefix: *rifà*, *disdici*, *ridò*."""
    return {
        "dire": {"mp2s": "dici"},
        "fare": {"ip3s": "fà", "mp2s": "fai"},
        "stare": {"ip1s": "stò", "ip3s": "stà", "mp2s": "stai"},
        "dare": {"ip1s": "dò", "mp2s": "dai"},
        "avere": {"ip1s": "ò", "ip2s": "ai", "ip3s": "à", "ip3p": "anno"},
    }.get(base, {})


def _read(text: str) -> dict[str, str]:
    parts: dict[str, str] = dict(part.split("=") for part in text.split())
    if "past" in parts:
        parts = {"ir1s": parts["past"] + "i", "ir3s": parts["past"] + "e", "ir3p": parts["past"] + "ero"} | parts
    return _regular(parts["like"], "") | parts if "like" in parts else parts


def _regular(base: str, verb: str) -> dict[str, str]:
    """The parts of a regular verb."""
    if base.endswith("are"):
        return _first(base.removesuffix("are"), stressed=verb in STRESSED)
    if base.endswith("ire"):
        return _third(base.removesuffix("ire"), isc=_has_isc(verb))
    return _second(base)


def _first(stem: str, *, stressed: bool) -> dict[str, str]:
    hard = stem + "h" if stem.endswith(("c", "g")) else stem
    slender = hard.removesuffix("i")
    subjunctive = (stem if stressed else slender) + "i"
    mute = stem.endswith(("ci", "gi")) and not stressed
    return {
        "inf": stem + "are",
        "weak": stem + "a",
        "ip1s": stem + "o",
        "ip2s": subjunctive,
        "ip3s": stem + "a",
        "ip1p": slender + "iamo",
        "ip3p": stem + "ano",
        "ir1s": stem + "ai",
        "ir3s": stem + "ò",
        "ir3p": stem + "arono",
        "fut": (slender if mute else hard) + "er",
        "subj": subjunctive,
        "mp2s": stem + "a",
        "part": stem + "at",
    }


def _second(base: str) -> dict[str, str]:
    stem = base.removesuffix("rre").removesuffix("ere")
    past = {"ir1s": stem + "ei", "ir3s": stem + "é", "ir3p": stem + "erono"}
    if not stem.endswith("t") or stem.endswith("st"):
        longer = {"ir1s": stem + "etti", "ir3s": stem + "ette", "ir3p": stem + "ettero"}
        past = {tag: f"{longer[tag]}/{form}" for tag, form in past.items()}
    return past | {
        "inf": base,
        "weak": stem + "e",
        "ip1s": stem + "o",
        "ip2s": stem + "i",
        "ip3s": stem + "e",
        "ip1p": stem.removesuffix("i") + "iamo",
        "fut": base.removesuffix("e"),
        "part": stem + ("iut" if stem.endswith(("c", "g")) else "ut"),
    }


def _third(stem: str, *, isc: bool) -> dict[str, str]:
    inner = stem + "isc" if isc else stem
    return {
        "inf": stem + "ire",
        "weak": stem + "i",
        "ip1s": inner + "o",
        "ip2s": inner + "i",
        "ip3s": inner + "e",
        "ip1p": stem.removesuffix("i") + "iamo",
        "ir1s": stem + "ii",
        "ir3s": stem + "ì",
        "ir3p": stem + "irono",
        "fut": stem + "ir",
        "part": stem + "it",
    }


def _has_isc(verb: str) -> bool:
    return verb in WITH_ISC or not (verb in WITHOUT_ISC_ALONE or verb.endswith(WITHOUT_ISC))


def _forms(parts: dict[str, str]) -> dict[str, str]:
    """All forms from the parts; a part that bears a form's own tag wins."""
    weak, first, plural = parts["weak"], parts["ip1s"], parts["ip1p"]
    subj = parts.get("subj") or _each(first, lambda form: form[:-1] + "a")
    forms = {
        "ger": weak[:-1] + "endo" if weak.endswith("i") else weak + "ndo",
        "ip2p": weak + "te",
        "ip3p": _each(first, lambda form: form + "no"),
        "ir2s": weak + "sti",
        "ir1p": weak + "mmo",
        "ir2p": weak + "ste",
        **dict.fromkeys(("sp1s", "sp2s", "sp3s"), subj),
        "sp1p": plural,
        "sp2p": _each(plural, lambda form: form[:-2] + "te"),
        "sp3p": _each(subj, lambda form: form + "no"),
    }
    forms |= _joined("if", parts["fut"], "ò ai à emo ete anno")
    forms |= _joined("cp", parts["fut"], "ei esti ebbe emmo este ebbero")
    forms |= _joined("ii", weak, "vo vi va vamo vate vano")
    forms |= _joined("si", weak, "ssi ssi sse ssimo ste ssero")
    forms |= _joined("p", parts["part"], "o a i e", ("ms", "fs", "mp", "fp"))
    forms |= {tag: form for tag, form in parts.items() if tag in TAGS}
    return {"mp2s": forms["ip2s"], "mp1p": plural, "mp2p": forms["ip2p"]} | forms


def _joined(tense: str, stems: str, ends: str, persons: tuple[str, ...] = PERSONS) -> dict[str, str]:
    pairs = zip(persons, ends.split(), strict=True)
    return {tense + person: "/".join(stem + end for stem in stems.split("/")) for person, end in pairs}


def _each(variants: str, change: Callable[[str], str]) -> str:
    return "/".join(change(form) for form in variants.split("/"))

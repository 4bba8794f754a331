"""Abbreviations, in lower case and with their stops."""

from __future__ import annotations

NEVER_LAST = frozenset(
    """
    sett. uff. serv. distr. comp. prog. app. rel. urb. edil. trib. n°. nom. cogn. ind. res. att. aut. approv.
    a.r. a.s.d. e.p.c. fisc. n.b. p.c. s.s.d. u.s.d.
    all. alleg. amm. arch. art. artt. ass. assoc. avv. bibl. brig. c.a.p. c.d. c.so cap. capp. cat. cav. cfr. circ. cit.
    cod. col. coll. com. comm. cons. cost. cpv. d. d.g.r. d.l. d.l.gs. d.lgs. d.m. d.p.c.m. d.p.r. delib. det. dgr. dir.
    div. dlgs. doc. dott. dott.ssa dpr. dr. dr.ssa ecc.mo es. f.lli fam. fasc. fig. figg. fraz. gen. geom. gent. gent.ma
    gent.mo ill. ill.mo ing. int. ist. l. l.go l.r. lett. loc. mar. mat. min. mod. mons. n. nn. nr. ns. num. on. op.
    ord. p.le p.tta p.zza pag. pagg. par. p.es. p.i. p.iva per.ind. pp. pref. presid. proc. prof. prof.ssa prof.sse
    proff. prot. prov. pt. r.d. rag. reg. rel. resp. rev. rif. s. san. sac. sc. sec. seg. sez. sig. sig.a sig.na sig.ra
    sigg. sott. spett. spett.le ss. st. suppl. tab. tel. ten. tit. v. v.le v.lo vd. ved. vol. voll. vs. gazz. uff. geol.
    dip. rep. p.o. sim. segr. telef. cell. fax. int.
    """.split()
)
"""What always has something after it: a stop here ends no sentence."""

MAY_BE_LAST = frozenset(
    """
    a.c. a.m. c.a. c.m. co. d.c. e.g. ecc. etc. gg. i.e. kg. km. mm.ii. n.d.r. p.m. p.p. p.s. p.v. s.a.s. s.m.i.
    s.n.c. s.p.a. s.r.l. ss.mm.ii. u.s. ult. v.m. cap. succ. segg. ss. sgg. min. max. sec. u.o. ca. c.c. c.p.
    c.p.c. c.p.p. t.u. t.u.e.l. r.u.p. u.e. u.s.a. a.s. a.a.
    """.split()
)
"""What may close a sentence: a stop here ends it when a new one plainly begins."""

"""Towns whose name is one word and could be read as two."""

from __future__ import annotations

ONE_WORD = frozenset(
    """
    abbiategrasso acquacanina acquafondata acquaformosa acqualagna acquapendente acquasparta acquedolci albavilla
    alberobello altavalle altidona altofonte altomonte apricena arconate assemini bagnoregio ballarate barbariga
    baricella barrafranca bellosguardo benetutti bereguardo biancavilla borgocarbonara borgocollefegato borgomale
    borgomanero borgomasino borgomezzavalle borgonato borgoricco borgorose borgounito boscomare boscoreale
    boscotrecase brancaleone bulgarograsso buonalbergo buonconvento buonvicino buttapietra caccavero calamonaci
    calasetta calavino caloveto calvisano campochiaro campochiesa campodipietra campofelice campofilone campofiorito
    campolieto campomarino camponogara campospinoso campotosto canevino cantagallo cantarana capestrano capistrano
    capodimonte capracotta caramanico carapelle caravino carloforte carlopoli carosino carpenedolo casaleone
    casalmaggiore casaluce casamarciano casamassima caselette castelbuono castelcivita castelfiorentino castelfondo
    castelguglielmo castellabate castellafiume castellalto castellamonte castellarano castelleone castellonorato
    castelmagno castelmarte castelmassa castelmauro castelpagano castelrotto castelsardo castelspina casteltermini
    castelvenere castelvisconti castenaso castenedolo castrocielo castrofilippo castrogiovanni castrolibero
    catenanuova cazzimani cellamare centrisola chiaramonti chiaravalle chiaromonte chiusaforte chiusavecchia
    cimadolmo codevilla collebeato colledimacine colledimezzo colleferro collepasso collepietro collescipoli
    colletorto concadirame concamarise cornovecchio cortemaggiore cortenedolo cortenuova dicomano dolceacqua
    fiuminata fontanafredda fontanarosa fontechiari fontegreca forotondo francofonte galliavola gambarana gambatesa
    genivolta girifalco golasecca gravedona guardavalle guardialfiera guardiaregia guardistallo lagonegro lagosanto
    lastebasse lungavilla luogosano luogosanto magisano magnacavallo mandatoriccio marianopoli marmorito massarosa
    massimeno mezzanego mezzaselva mirabello miradolo misterbianco monacilioni montagnareale montanera montasola
    montebello montebruno montebuono montecastello montecelio montechiaro montedinove montefalco monteferrante
    montefiorito montefontana montefortino montegallo montegioco montegiordano montegiorgio montegrazie montelapiano
    montelepre montelibretti montemagno montemarciano montemesola montemezzo montemiletto montemonaco montepagano
    monteponente monterado monterosi montescudo montesegale montesicuro montesilvano montevago montevarchi
    monteverdi monteviale montichiari morimondo muravera murialdo nomesino occhiobello ortovero ospitaletto
    palomonte pancalieri pennapiedimonte pescolamazza pescopennataro pianavia piancastagnaio piandicastello
    pianopoli piansano piazzatorre pietracupa pietrafitta pietragalla pietralunga pietramontecorvino pietrapaola
    pizzocorno pocapaglia poggiomarino pontechianale pontecorvo pontedecimo pontedera pontelatone portocannone
    portofino portoscuso portovenere pozzoleone pozzomaggiore pratovecchio preseglie quintosole rigolato rivamonte
    roccabianca roccacaramanico roccacasale roccaforzata roccagloriosa roccamena roccamontepiano roccapiatta
    roccapiemonte roccaromana roccasicura roccastrada roccavivara rottofreno saliceto salisano santopadre serramanna
    settefrati setteville sinopoli solarussa solesino sommacampagna sommatino sottomarina spaccaforno torregrotta
    torremaggiore torricella trebaseleghe vallecorsa valledolmo vallefoglia vallelaghi vallelunga vallepietra
    varisella vedelago vedeseta venarotta verbicaro verolanuova verolavecchia villadose villafrati villaguardia
    villalago villaricca villarosa villasalto villaurbana vittorito
    """.split()
)
"""Of the towns that the land registry has or had a code for (Agenzia delle Entrate), those of known words."""

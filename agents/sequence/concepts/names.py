"""The concepts that words are listed for."""

CONCEPTS: tuple[str, ...] = tuple(
    """
    fire flood quake storm snow heat slide volcano blast crash plane train ship bus bridge strike protest vote
    parliament law court verdict arrest kill death hurt theft fraud missing rescue hospital medic disease school
    univers museum music film prize book football cup penalty coach race tennis bank rates inflation shares profit
    merger bankrupt jobs factory car power fuel nuclear water food rent tax budget pension war attack truce sanction
    police prosecutor minister president mayor resign sack appoint government coalition deal talks summit migrant
    climate animal space cyber software phone port road ban cancel close win lose study birth wedding church child
    smoke jewel contest hotel copy border drug park mountain tariff coup terror hostage rape riot spy premier prison
    shooting knife poison evacuate collapse debt currency economy renewable chip robot social dig pope mosque gay
    racism tourism drown deport missile drone probe wage union recall auction transfer basketball hockey cricket rugby
    golf motorsport athletics swim ski boxing olympics doping theatre television game crypto build farm pollution
    vaccine cancer king funeral festival hunger suicide
    leak mine river beach shop drink fish bird cattle insect waste weapon gang witness lawyer escape privacy
    insurance subsidy loan startup launch fine damages emergency medicine surgery abortion euthanasia elderly exam
    statue palace painting archive library fashion journalist anniversary christmas pilgrim record goal referee
    contract gamble passenger bike taxi traffic fare gene constitution independence censure candidate ambassador
    visa grave harass threat delay shortage export grain milk bread steel cablecar stadium roof fireworks nightclub
    camp charity vandal fake battery mediator shift antitrust
    """.split()  # noqa: SIM905  a list of one word a line would hide what matters
)
"""What headlines tell of: kinds of events, and what they happen to. A state keeps the position of a concept as one
byte, so new ones come last, none is moved or taken out, and there are 255 at most."""

"""Words that tell people, places and organisations apart: titles before a name, kinds of institution, prepositions."""

import re

from agents.enrich.words import listed

PERSON_TITLES = listed("""
president vice-president premier chancellor minister minister-president secretary secretary-general
undersecretary senator sen sen. congressman congresswoman congressmember representative rep rep. governor gov
gov. mayor ambassador envoy spokesman spokeswoman spokesperson commissioner chairman chairwoman chairperson
chair chief director leader dictator king queen prince princess emperor sultan emir sheikh sheik crown-prince
pope cardinal archbishop bishop patriarch imam ayatollah rabbi reverend rev rev. general gen gen. colonel col
col. captain capt capt. major major maj maj. lieutenant lt lt. admiral adm adm. sergeant sgt sgt. commander
marshal judge justice prosecutor attorney lawyer professor prof prof. doctor dr dr. mr mr. mrs mrs. ms ms. miss
sir dame lord lady baroness ceo founder co-founder billionaire oligarch tycoon entrepreneur businessman
businesswoman investor economist analyst scientist researcher historian philosopher author novelist writer poet
playwright journalist reporter columnist editor presenter broadcaster actor actress singer rapper musician
composer conductor pianist comedian director filmmaker producer photographer artist painter sculptor architect
designer model activist dissident whistleblower coach manager trainer captain goalkeeper midfielder striker
defender forward quarterback winger sprinter cyclist skier boxer candidate nominee incumbent lawmaker legislator
councillor councilor deputy mp mep politician opposition-leader ex-president ex-premier ex-minister ex-leader
präsident präsidentin bundespräsident kanzler bundeskanzler bundeskanzlerin minister ministerin außenminister
außenministerin innenminister innenministerin finanzminister finanzministerin verteidigungsminister
justizministerin verteidigungsministerin ministerpräsident ministerpräsidentin bürgermeister bürgermeisterin
oberbürgermeister trainer senator senatorin abgeordnete abgeordneter parteichef parteichefin vorsitzende
vorsitzender sprecher sprecherin sänger sängerin schauspieler schauspielerin autor autorin professorin papst
könig königin herr frau generalsekretär staatschef machthaber regierungschef regierungschefin stürmer torwart
kapitän chef chefin us-präsident président présidente ministre premier-ministre chancelier député députée
sénateur sénatrice maire monsieur madame pape roi reine général ministra ministro presidente presidenta
primer-ministro alcalde alcaldesa senador senadora diputado diputada papa rey reina cancelliere sindaco premier
deputato deputata onorevole prezydent premier minister papież statsminister utrikesminister finansminister
presidentti pääministeri ministeri cumhurbaşkanı başkanı bakanı президент премьер министр президента
прем'єр-міністр міністр президентка глава лидер""")  # noqa: RUF001  Turkish and Cyrillic letters are meant
"""Lower case; a hyphen also stands for a space."""
ORG_WORDS = listed("""
ministry department agency bureau commission committee council parliament congress senate assembly court
government cabinet police army navy intelligence authority administration party union federation confederation
association alliance organization organisation league coalition bank group holding company corporation corp
corp. inc inc. ltd ltd. llc plc gmbh spa oyj airlines airways university college school institute academy
laboratory hospital museum foundation trust society club fc cf afc network ministerium bundesamt bundesregierung
polizei partei verband gewerkschaft universität hochschule gericht bundesgerichtshof verein stiftung behörde
ministère parti université banque gouvernement ministerio partido universidad banco gobierno ministero partito
università banca""")
"""Lower case; the name of an organisation of two words or more holds one of them."""
PLACE_WORDS = listed("""
city town village province region oblast district county state prefecture municipality governorate island
islands peninsula river lake sea strait bay gulf mountain mountains valley desert airport port border capital
suburb neighborhood neighbourhood republic""")
"""Lower case; they stand right after the name of a place, or before it with "of"."""

_TITLE = "|".join(
    re.escape(one).replace(r"\-", "[- ]") for one in sorted(dict.fromkeys(PERSON_TITLES), key=len, reverse=True)
)
TITLE_BEFORE = re.compile(rf"(?<!\w)(?P<title>{_TITLE})\s+$", re.IGNORECASE)
"""Matches what stands before a name when it ends in a title."""
_TITLE_ENDS = frozenset(one.replace("-", " ").split()[-1] for one in PERSON_TITLES)
_TITLE_CHARS_MAX = max(map(len, PERSON_TITLES))
_LAST_WORD = re.compile(r"\w+\.?$")


def title_before(before: str) -> re.Match[str] | None:
    """The title that ends *before*, which is what stands before a name; None where it ends in none."""
    # Most end in a word that no title ends in: that is told without trying each title at each place.
    if (stripped := before.rstrip()) == before:
        return None
    last = _LAST_WORD.search(stripped, stripped.rfind(" ") + 1)
    if last is None or last[0].lower() not in _TITLE_ENDS:
        return None
    return TITLE_BEFORE.search(before, max(0, len(stripped) - _TITLE_CHARS_MAX))


TITLE_AFTER = re.compile(
    rf"\s?(?:\([^)]{{0,40}}\))?,\s+(?:\d{{1,3}}[,.]"
    rf"|(?:(?:the|a|an|her|his|whose|former|\w+'s)\s+(?:[\w'-]+\s+){{0,3}}|(?:[\w'-]+\s+)?)(?:{_TITLE})(?!\w))",
    re.IGNORECASE,
)
"""Matches what stands after a person's name: an age, or what they are."""
SAYS_AFTER = re.compile(
    r"(?:,? who)? (?:said|says|told|added|wrote|argued|tweeted|claimed|sagte|schrieb|erklärte|a déclaré|dijo|ha detto)"
    r"(?!\w)"
)
"""A verb of saying right after the name; institutions speak too, so it counts little."""
PLACE_AFTER = re.compile(rf"(?:'s)? (?:{'|'.join(PLACE_WORDS)})\b(?! (?:of|said))")
PLACE_BEFORE = re.compile(rf"(?<!\w)(?:{'|'.join(PLACE_WORDS)}) of (?:the )?$", re.IGNORECASE)
IN_BEFORE = re.compile(
    r"(?<!\w)(?:in|near|outside|across|throughout|nach|in der|à|en|près de|w|we|в|у|около) $",  # noqa: RUF001  Cyrillic letters are meant
    re.IGNORECASE,
)
"""A preposition of place right before the name."""

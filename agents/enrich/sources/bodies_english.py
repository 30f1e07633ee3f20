"""English officials and public bodies: the patterns and the words that hold them."""

import re
from collections.abc import Iterator

from agents.enrich.sources.roles_english import AFFILIATIONS, KIND, ROLE, ROLE_HEADS
from agents.enrich.speech.words import any_of
from agents.enrich.words import ARABIC_ARTICLE, listed

Named = tuple[int, int, str]
"""Where a name begins and ends, and the name."""
CAPITAL = r"(?:St\.|Mt\.|U\.S\.|U\.K\.|U\.N\.|[A-Z][\w'-]{0,30}(?:\.[A-Z]){0,3})"
UPPER = rf"[{''.join(filter(str.isupper, map(chr, range(0x530))))}][\w'-]{{0,30}}"
"""A word that begins in capitals, in Latin, Greek or Cyrillic letters."""
_MODIFIERS = (
    r"(?:Prime|Foreign|Interior|Defen[cs]e|Finance|Health|Justice|Energy|Economy|Transport|Deputy|Vice|Acting|Police"
    r"|[Ff]ire|[Pp]ress|[Rr]eturning|[Tt]own|[Cc]ity|[Cc]ounty|[Pp]arish|[Dd]istrict|[Cc]ouncil|[Ss]tation"
    r"|[Oo]pposition"
    r"|[Ss]tate|[Hh]ouse|[Ss]enate|[Cc]ommittee|[Cc]ommission|[Pp]arty|prime|foreign|interior|finance|deputy|police"
    r"|acting|chief|Detective|Chief|Assistant|Senior|Lieutenant)"
)
_TITLE = (
    r"(?:(?:[Pp]resident|[Mm]ayor|[Gg]overnor)-elect|[Pp]resident|[Pp]remier|[Cc]hancellor|[Mm]inister"
    r"|[Ss]ecretary(?:-[Gg]eneral)?(?: of [Ss]tate)?|Senator"
    r"|Sen\.|Rep\.|Representative|[Gg]overnor|Gov\.|[Mm]ayor|[Aa]mbassador|[Cc]ommissioner|General|Gen\.|Admiral"
    r"|Adm\.|Colonel|Col\.|Major|Maj\.|Lieutenant|Lt\.|Sgt\.?|Sergeant|Supt\.?|Insp\.?|Capt\.|Speaker"
    r"|[Ii]nspector|[Ss]uperintendent|[Cc]ommander"
    r"|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|[Cc]hief [Oo]fficer|Chief|(?:(?<=[Ff]ire )|(?<=[Pp]olice ))chief"
    r"|Constable|Detective|Taoiseach|Tánaiste|Undersecretary|[Ss]heriff|[Pp]rosecutor|Judge|Justice"
    r"|[Ss]pokes(?:man|woman|person)|[Mm]ediator|(?:(?<=ounty )|(?<=ity )|(?<=own )"
    r"|(?<=egional ))[Aa]dministrator|MLA|Chief (?:[A-Z][\w-]{1,20} ){1,3}Officer"
    r"|(?:(?<='s )|(?<=the )|(?<=The )|(?<=ts ))[Hh]ead of(?: [^\W\d][\w'-]{0,20}){1,4}?(?=,| (?:Dr |Prof )?[A-Z])"
    r"|[Ee]nvoy|[Cc]ouncill?or|Cllr\.?|[Cc]ouncil(?:man|woman|member)"
    r"|Alder(?:man|woman)|Congress(?:man|woman)|Assembly(?:man|woman|member)|[Cc]oroner|[Cc]omptroller|[Cc]ollector"
    r"|[Mm]agistrate|[Rr]egistrar|[Hh]arbourmaster|(?:(?<=arbour )|(?<=arbor ))[Mm]aster|(?<=ire )[Mm]arshal"
    r"|(?:(?<=istrict )|(?<=ounty )|(?<=ity )|(?<=tate )|(?<=U\.S\. ))[Aa]ttorney|[Dd]irector(?:-| )[Gg]eneral|CEO"
    r"|(?:(?<=gency )|(?<=gency's )|(?<=uthority )|(?<=uthority's )|(?<=ervice )|(?<=ervice's )|(?<=epartment )"
    r"|(?<=epartment's )|(?<=ureau )|(?<=ealth )|(?<=nstitute )|(?<=nstitute's ))[Dd]irector"
    r"|(?:(?<=tation )|(?<=own )|(?<=ity )|(?<=ounty )|(?<=ncident )|(?<=egional )|(?<=arks )|(?<=istrict )"
    r"|(?<=eneral ))[Mm]anager"
    r"|(?:(?<=ouncil )|(?<=pposition )|(?<=arty )|(?<=ajority )|(?<=inority )|(?<=ouse )|(?<=enate ))[Ll]eader"
    r"|(?:(?<=ommittee )|(?<=ouncil )|(?<=ommission )|(?<=anel )|(?<=uthority )|(?<=gency ))[Cc]hair(?:man"
    r"|woman|person)?"
    r"|(?:(?<=eturning )|(?<=ress )|(?<=evelopment )|(?<=elations )|(?<=iaison )|(?<=lanning )"
    r"|(?<=edical ))[Oo]fficer|[Cc]lerk|[Oo]mbuds(?:man|woman)|MP|MEP|TD)(?!\w)"
    r"(?: (?:for|of)(?: the)? [A-Z][\w-]{2,20}(?: (?:Affairs|Protection|Services|Security|Development|Works|Resources"
    r"|Care))?(?: and [A-Z][\w-]{2,20})?)?"
)
"""An office, from the first letter of the word that OFFICIAL_HEADS has."""
_BEFORE_TITLE = re.compile(rf"(?<![\w-])(?:{_MODIFIERS} ){{1,3}}$")
_BEFORE_TITLE_CHARS = 45
LATER = rf"(?:{ARABIC_ARTICLE})?{UPPER}"
"""A later word of a person's name: “Karim al-Holmi”."""
_MORE = rf"(?: (?:[A-Z]\.|(?:{ARABIC_ARTICLE}|(?:de|bin|al|der|den) )?{UPPER}))"
_LATER = (
    rf"(?: (?:[A-Z]\.|(?:{ARABIC_ARTICLE}|(?:de|bin|al|der|den|[Vv]an|von|[Vv]an den?|[Vv]an der|ten|ter) )??{UPPER}))"
)
NAME = rf"(?P<name>(?:(?:[A-Z]\. ?){{1,3}}{UPPER}{_LATER}?{_MORE}?|{UPPER}{_LATER}{_MORE}{{0,2}}))"
"""A person's name: two words or more, or initials and a surname."""
_RANK = (
    r"(?:Mrs?|Ms|Barrister|[Aa]dvocate|Professor|Dr|Prof|SP|DSP|ASP|CSP|Supt|Insp|Sgt|Sir|Dame|Alhaj[ai]|Hon|Barr"
    r"|Engr|Rev)\.?"
)
_TITLED = re.compile(
    rf"(?:{_TITLE}|{ROLE})(?: (?:for|of|at|to|with|from|on|in)(?: [\w'-]{{1,20}}){{1,8}}?,(?: {_RANK})?"
    rf" {NAME.replace('<name>', '<apart>')}(?=[,.;:]| of )"
    r"|(?: of [A-Z][\w-]{2,20}(?: and [A-Z][\w-]{2,20})?)?"
    rf"(?: \([^()\n]{{2,30}}\))?,?(?: {_RANK}){{0,2}} {NAME})"
)
"""A titled person."""
_TITLE_LAST = re.compile(
    rf"(?:{_TITLE}|{ROLE})(?: (?:of|for|at|to|with|from|on|in)(?: [\w'&-]{{1,20}}){{1,8}}?)?(?=[,.;:]| who )"
)
_NAMED_BEFORE = re.compile(
    rf"(?<![\w'-])(?P<name>{UPPER}(?: {LATER}){{1,3}})(?:(?: \([^()\n]{{1,24}}\)|, \d{{1,3}})?,| is| was)"
    r" (?:[\w'-]{1,20} ){0,7}$"
)
_LEADING = "chairs heads leads directs oversees represents chaired headed led directed studies researches"
_LEADS = re.compile(rf"(?:{any_of(_LEADING.replace(' ', '|'))})(?: [^\s,.;:!?\"]{{1,24}}){{1,9}}")
_LEADS_BEFORE = re.compile(
    rf"(?<![\w'-])(?P<name>{UPPER}(?: {LATER}){{1,3}}), (?:an? [\w' -]{{3,40}} )?who (?:also |now |still |has |once )?$"
)
"""A person whose office is told by what they do: “X, who chairs the trust”."""
_WORKPLACE = re.compile(
    rf"(?:{any_of('|'.join(word.capitalize() for word in sorted(AFFILIATIONS)))})(?!\w)"
    rf"(?: (?:of|for)(?: the)? {CAPITAL}(?: (?:and )?{CAPITAL})?)?"
)
_WORKS_AT = re.compile(
    rf"(?<![\w'-])(?P<name>(?:{UPPER}|[A-Z]\.)(?: {UPPER}){{1,3}}),? (?:of|at|from|with) (?:the )?"
    rf"(?:{CAPITAL} (?:(?:of|for|and) (?:the )?)?){{0,4}}$"
)
"""A person whose body comes after the name."""
_WORKS_AT_CHARS = 90
_NAMED_BEFORE_CHARS = 110
"""A person whose office comes after the name."""
_PRIVATE_HEADS = any_of("""
Alliance|Brotherhood|Corporation|Society|Coalition|Guild|Chamber|Laboratory|Laboratories|Forum
Centre|Center|Survey|Museum|Archive|Archives|Port|Airport|Hospital|Clinic|College|Electric
Transit|Airlines|Airways|Water|Energy|Power|Utilities|Holdings|Motors|Network|Workers|Watch|Party
Campaign|Charity|League|Club|Company|Group|Partners|Economics|Systems|Markets|Foods|Logistics|Industries|Analytics
Capital|Advisory|Consulting|Research|Solutions|Labs|Technologies|Insurance|Farms|Mining|Resources|Shipping|Ferries
Pharmaceuticals|Healthcare|Securities|Investments|Stores|Supermarkets|Hotels|Properties|Housing|Homes|Construction
Engineering|Aviation|Aerospace|Electronics|Software|Studios|Telecom|Communications|Rail|Trains|Buses|Transport|Freight
Project|Initiative|Academy|Theatre|Gallery|Library|Relief|Rescue|Co-operative|Cooperative|Co-op|Growers|Producers|Owners
Tenants|Residents|Users|Traders|Brewery|Distillery|Dairy|Meats|Fisheries|Steel|Chemicals|Gas|Oil|Petroleum|Renewables
Solar
Grid|Nuclear|Bank|Bancorp|Railway|Lines|Works|Mills|Retail|Harriers|Rovers|Wanderers|Cabinet|Government
""")
"""What heads the names of businesses and clubs, and of public bodies: a name of their own stands before it."""
_DAY = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October"
    r"|November|December)"
)
BODY = re.compile(
    r"(?<!\w)(?:"
    rf"(?:{CAPITAL} (?:and )?){{0,4}}(?:(?P<private>{_PRIVATE_HEADS})(?!'? [A-Z&])|Ministry|Department|Division"
    rf"|Panel|Police"
    rf"|Prosecutors?'s? Office|Commission|General Staff|Air Force|"
    r"Army|Navy|Council|Embassy|Coast Guard|Coastguard|Bureau|Agency|Authority|Office|Administration|Treasury|"
    r"(?:Supreme|High|District|Appeals?|Constitutional|Federal|Crown|County) Court|Directorate|Inspectorate|Institute|"
    r"Registry|Trust|Association|Federation|Foundation|Board|Union|University|Parliament|Senate|Observatory"
    r"|Tribunal|Organi[sz]ation|Committee|"
    r"Constabulary|Secretariat|Railways?|Central Bank|Health Service|Meteorological (?:Office|Service)|"
    r"Fire (?:and|&) Rescue(?: Service)?|Fire Service|Fire Department|Fire Brigade|Ambulance Service"
    r"|Rescue Service|Red Cross|Red Crescent|"
    r"Emergency Service|Security Service|(?:Correctional|Probation|Prison|Postal|Revenue|Immigration"
    r"|Prosecution|Conservation|Wildlife) Service|Weather Service|Park Service|Forest Service|Geological Survey)"
    rf"(?P<of> (?:of|for|on(?! {_DAY}))(?: the)?(?: [A-Z][\w-]{{0,30}}(?:'[A-Za-rt-z]\w*)?){{1,3}}"
    r"(?: and [A-Z][\w'-]{0,30})?)?"
    r"|Pentagon|Kremlin|White House|Downing Street|State Department|Foreign Office|United Nations|N(?:ATO|ato)"
    r"|European Commission|UN"
    r")(?!\w)"
)
"""A public body, by what it is called."""
KIND_NAMED = re.compile(KIND)
LOWER = re.compile(
    r"(?<=[\w'] )(?:ministry(?: of [a-z]+)?"
    r"|(?:president|governor|mayor|prosecutor|premier|minister|chancellor|sheriff|coroner|attorney general)'s office"
    r"|prosecutors' office|health board|rescue service|ambulance service|fire (?:service|brigade|department)"
    r"|(?:weather|security|emergency|border|health) service"
    r"|coast ?guard|central bank|air force|army|navy|general staff|agency|authority|commission|council|department"
    r"|board|union|court|university|hospital|institute"
    r"|directorate|inspectorate|regulator|embassy|government)(?!\w)"
)
"""The same in small letters: an article or a possessive stands before it."""
BARE = re.compile(
    r"(?<![\w'-])(?:(?:[Ll]ocal|[Ss]tate|[Nn]ational|[Ff]ederal|[Cc]ity|[Cc]ounty|[Rr]egional|[Tt]raffic|[Bb]order|"
    r"[Mm]ilitary|[Tt]ransport|[Mm]etropolitan|(?!The )[A-Z][\w-]{1,30}(?:'s)?) ){0,2}(?:[Pp]olice|[Pp]rosecutors|"
    r"[Cc]oastguards?|[Ff]irefighters)(?!\w)"
    r"|(?<![\w'-])(?!The )[A-Z][\w-]{1,30}(?: [A-Z][\w-]{1,30})? (?:(?:city|county|town|district|borough"
    r"|parish|village|school"
    r"|regional) )?(?:council|board)(?!\w)"
)
"""Bodies that need no article."""
BODY_START = re.compile(r"[A-Z](?<!\w.)")
"""Where a match of BODY may begin."""
NAME_BEFORE = re.compile(
    r"(?:(?<!\w)(?:[Tt]he|[Ii]ts|[Tt]heir) (?:[a-z-]{2,20}'s )?(?P<own>(?:[A-Z][\w-]{0,30} )?(?:[a-z-]{2,20} ){0,2})"
    r"|(?<!\w)(?P<whose>(?:[A-Z][\w-]{0,30} )?[A-Z][\w-]{0,30}'s? (?:[a-z-]{2,20} ){0,2}))$"
)
PRIVATE = frozenset(listed("news press travel advertising estate employment modelling rating ratings talent ad model "
                            "the a of and said that by with for in on at to from"))  # fmt: skip
"""Such an agency is no public body; nor does a small word belong to a body's name."""
NEEDS_NAME = frozenset(listed("agency authority commission council department service board union court university "
                              "hospital institute government"))  # fmt: skip
"""Without a name of their own these speak for nobody, unless the text has the name elsewhere."""
_OFFICE = re.compile(
    r"(?:governor|mayor|minister|president|premier|chancellor|ambassador|prosecutor|commissioner|chairman|chairwoman"
    r"|chief|sheriff|spokes(?:man|woman|person)|comptroller|auditor|coroner|ombudsman|treasurer)"
    rf"(?= (?:{any_of('said|wrote|told|announced|posted|added|confirmed|warned|estimated|found|ruled|concluded')})"
    r"[^.\n]{0,30} (?:statement|Telegram|Facebook|X|Twitter|post|reporters|journalists|parliament|news conference|"
    r"press conference|briefing|television|address|report|letter|email)(?!\w))"
)
"""An official by office alone, who speaks in public: “the governor wrote on Telegram”."""
_OFFICE_BEFORE = re.compile(r"(?<!\w)[Tt]he (?:[a-z-]{2,20}'s )?(?P<own>(?:[a-z-]{2,20} ){0,3})$")
_HIGH_OFFICE = re.compile(
    r"(?:General|Collector|Commissioner|Auditor|Comptroller|Ombudsman|Coroner|Registrar|Magistrate|Attorney)"
    r"(?= (?:has |had |also )?(?:said|says|told|found|finds|warned|warns|estimated|confirmed|announced|ruled|concluded)"
    r"(?!\w))"
)
_HIGH_OFFICE_BEFORE = re.compile(r"(?:(?<!\w)[Tt]he |[\n.!?]\"? ?)(?P<own>(?!The )(?:[A-Z][\w-]{1,20} ){1,3})$")
"""The same in capitals, whatever it says: “the Principal Accountant General found that …”."""
_OFFICE_CHARS = 80
_SHORT_CHARS = 3
_SPOKEN_FOR = re.compile(
    rf"spokes(?:man|woman|person) (?:for|of|from|at)(?: the)? (?P<name>{CAPITAL}(?: (?:(?:of|and|for"
    rf"|&) )?{CAPITAL}){{0,5}})"
)
RANK_HEADS = frozenset(
    listed(
        f"{_LEADING} "
        "president premier chancellor minister secretary general senator sen rep representative governor gov "
        "mayor ambassador commissioner gen admiral adm colonel col major maj lieutenant lt sgt inspector "
        "superintendent commander chief sheriff prosecutor judge justice spokesman spokeswoman spokesperson "
        "mediator envoy councillor councilor coroner officer clerk ombudsman ombudswoman chairman chairwoman "
        "chair cllr councilman councilwoman councilmember alderman alderwoman congressman congresswoman "
        "assemblyman assemblywoman assemblymember comptroller collector magistrate registrar harbourmaster "
        "master marshal attorney executive ceo speaker supt insp capt manager leader mp mep td constable "
        "administrator mla head detective sergeant taoiseach tánaiste undersecretary auditor treasurer director"
    )
)
"""Folded words, one of which every title of an official holds."""
OFFICIAL_HEADS = RANK_HEADS | ROLE_HEADS | AFFILIATIONS
"""Folded words, one of which stands beside every person with a role."""
BODY_HEADS = frozenset(
    listed(
        "ministry department police office commission staff force army navy council embassy guard coastguard bureau "
        "agency authority administration treasury court directorate inspectorate institute registry trust association "
        "federation foundation board service pentagon kremlin house downing nations nato un regulator "
        "prosecutors firefighters "
        "alliance brotherhood corporation society coalition guild chamber laboratory laboratories forum centre center "
        "group partners economics systems markets foods logistics industries analytics capital advisory consulting "
        "research solutions labs technologies insurance farms mining resources shipping ferries pharmaceuticals "
        "healthcare securities investments stores supermarkets hotels properties housing homes construction "
        "engineering "
        "aviation aerospace electronics software studios telecom communications rail trains buses transport freight "
        "project initiative academy theatre gallery library relief operative cooperative op growers producers owners "
        "tenants residents users traders brewery distillery dairy meats fisheries steel chemicals gas oil petroleum "
        "renewables solar grid bancorp lines works mills retail harriers rovers wanderers cabinet government co- "
        "operative co-op museum archive archives port airport clinic college electric transit airlines airways water "
        "energy power utilities holdings motors network workers watch party campaign charity league club company "
        "brigade bank coastguards union university parliament senate observatory tribunal constabulary secretariat "
        "division panel railway railways rescue survey hospital organization organisation cross crescent committee"
    )
)
"""Folded words, one of which every English body holds."""
BARE_HEADS = frozenset(listed("police prosecutors coastguard coastguards firefighters council board"))
"""Those of them of which each match of BARE holds one."""
FIRST_WORDS = frozenset(
    listed(
        "The A An But And In On At As For From Meanwhile However While When After Before Its His Her Their Our This "
        "That Earlier Later Both Local Regional According Yesterday Today Vendor Rival Retailer Charity Grocer "
        "Developer Supplier Insurer Lender Campaigners Manufacturer"
    )
)
"""Words that begin a sentence and are no part of a body's name."""
LOCAL = frozenset(("Local", "Regional"))


def _is_rank(word: str) -> bool:
    """Whether a "name" begins in an office: “Chief Inspector X” is told at its last word; Col may be a first name."""
    return len(word) > _SHORT_CHARS and word.lower() in RANK_HEADS


def titled_at(text: str, place: int) -> Iterator[Named]:
    """People with an office in *text* at *place*, where a word of OFFICIAL_HEADS stands, before or after the name."""
    if (last := _named_before(text, place)) is not None:
        yield last
        return
    found = _TITLED.match(text, place)
    name = found["name"] or found["apart"] if found else ""
    if found and not any(map(_is_rank, name.split()[:-1])):
        begin = max(0, place - _BEFORE_TITLE_CHARS)
        before = _BEFORE_TITLE.search(text[begin:place])
        yield begin + before.start() if before else place, found.end(), name
    elif text[place].isupper() and (found := _WORKPLACE.match(text, place)):
        begin = max(0, place - _WORKS_AT_CHARS)
        if before := _WORKS_AT.search(text[begin:place]):
            yield begin + before.start(), found.end(), before["name"]


def _named_before(text: str, place: int) -> Named | None:
    """The person before the office at *place*: “X, its spokeswoman, …”."""
    begin = max(0, place - _NAMED_BEFORE_CHARS)
    before = text[begin:place]
    if (led := _LEADS.match(text, place)) is not None:
        leader = _LEADS_BEFORE.search(before)
        name = leader["name"] if leader else ""
        is_ranked = _is_rank(name.partition(" ")[0])
        return (begin + leader.start(), led.end(), name) if leader and not is_ranked else None
    if (
        not (", " in before or " is " in before or " was " in before)
        or (found := _TITLE_LAST.match(text, place)) is None
    ):
        return None
    named = _NAMED_BEFORE.search(before)
    return (begin + named.start(), found.end(), named["name"]) if named else None


def spoken_for(text: str, place: int) -> Iterator[Named]:
    """Whom the spokesperson at *place* in *text* speaks for: a name in capitals, of whatever sort of body."""
    if found := _SPOKEN_FOR.match(text, place):
        yield found.start("name"), found.end("name"), found["name"]


def office_at(text: str, place: int) -> Iterator[Named]:
    """Officials by office alone, whose last word stands in *text* at *place*, and who speak."""
    for office, before in ((_OFFICE, _OFFICE_BEFORE), (_HIGH_OFFICE, _HIGH_OFFICE_BEFORE)):
        if found := office.match(text, place):
            begin = max(0, place - _OFFICE_CHARS)
            if own := before.search(text[begin:place]):
                start = begin + own.start("own")
                yield start, found.end(), text[start : found.end()]

"""Who speaks by a role in English: experts, and who heads a business, a union or a club; what such bodies are called.

A trade alone (baker, driver) is no role: such people speak for themselves.
"""

import re

from agents.enrich.speech.institutions import either_case
from agents.enrich.speech.words import any_of, words_of
from agents.enrich.words import fold

_ROLES = """
anthropologist|archaeologist|biologist|ecologist|geologist|glaciologist|hydrologist|hydrogeologist|meteorologist
climatologist|seismologist|volcanologist|zoologist|ornithologist|entomologist|botanist|oceanographer|geographer
demographer|sociologist|psychologist|criminologist|epidemiologist|virologist|immunologist|microbiologist|toxicologist
cardiologist|oncologist|neurologist|paediatrician|pediatrician|pathologist|physiologist|pharmacologist|radiologist
economist|statistician|mathematician|physicist|chemist|astronomer|astrophysicist|acoustician|linguist|historian
philosopher|engineer|architect|agronomist|horticulturist|physician|psychiatrist|neuroscientist|palaeontologist
geophysicist|lecturer|researcher|scientist|analyst|strategist|forecaster|expert|scholar|professor|provost|rector
lawyer|barrister|solicitor|counsel|advocate|litigator|chairman|chairwoman|chairperson|vice-president|co-founder
founder|trustee|librarian|archivist|curator|conservator|campaigner|coordinator|co-ordinator|adviser|advisor|consultant
archbishop|pastor|imam|rabbi|vicar|chaplain|headteacher|superintendent|midwife|supervisor|treasurer|activist|specialist
planner|surveyor|investigator|negotiator|organiser|organizer|lawmaker|legislator|diplomat|dean|chancellor
vice-chancellor
vice-chair|surgeon|editor|publisher|ranger|warden|cfo|coo|cto|bishop|lobbyist|geneticist|ethicist|pollster
hydrographer|actuary|auditor|virologist|ethnographer|neuropsychologist|psychotherapist|technologist|msp|congressman
"""
"""Folded last words of roles that stand by themselves."""
_BESIDE = """
(?<=[Cc]o-)author|(?<=s' )leader|(?<=[a-z] )officer|(?<=[a-z] )manager|(?<=[a-z] )leader|(?<=abinet )member
(?<=arty )member|(?<=[a-z] )representative
(?<=anel )member|(?<=, a )principal|(?<=[a-z] )chief|(?<=[a-z] )boss|(?<=nion )member|(?<=anaging )partner
(?<=enior )partner|(?<=[a-z] )head|(?<=, )head|(?<=, )chair|(?<=enior )associate
(?<=[Ll]ead )author|(?<=tudy )author|(?<=tudy's )author|(?<=eport's )author|(?<=aper's )author|(?<=, )author
(?<=ouncil )member|(?<=oard )member|(?<=ommittee )member
(?<=ssembly )member|(?<=esearch )fellow|(?<=enior )fellow|(?<=perating )officer|(?<=inancial )officer
(?<=xecutive )officer|(?<=echnology )officer|(?<=cientific )officer|(?<=ommunications )manager
(?<=perations )manager|(?<=roject )manager|(?<=elations )manager|(?<=ampaign )manager|(?<=olicy )manager
(?<=nion )leader|(?<=roject )leader|(?<=eam )leader|(?<=roup )leader|(?<='s )chair|(?<=ts )chair|(?<=the )chair
(?<=ankruptcy )attorney|(?<=efense )attorney|(?<=efence )attorney|(?<='s )attorney|(?<=ead )teacher|(?<=ce )chair
(?<=ice )president|(?<=nion )organiser|(?<=nion )organizer|(?<=nion )steward|(?<=chool )principal
"""
"""The same for words that name an office only beside another."""
_WORKS = ("film", "movie", "art", "creative", "casting", "music", "stage", "theatre", "theater", "funeral")
"""What a director without a body directs."""
_DIRECTOR = "".join(rf"(?<!{word} )" for word in _WORKS) + "(?:co-)?[Dd]irector"
_LETTERS = frozenset(("cfo", "coo", "cto", "msp"))
_PREFIXES = r"(?:Professor|Prof\.?|Dr\.?|Hon\.)(?= )"
_SINGLE = "|".join(
    case
    for word in words_of(_ROLES)
    for case in ((word.upper(),) if word in _LETTERS else (word, word[0].upper() + word[1:]))
)
_PAIRED = "|".join(
    f"{near})[{word[0].upper()}{word[0]}]{word[1:]}"
    for near, _, word in (one.partition(")") for one in words_of(_BESIDE))
)
ROLE = rf"(?:{_PREFIXES}|(?:{any_of(_SINGLE)}|{_PAIRED}|{_DIRECTOR})(?!\w))"
"""A role, from the first letter of the word that ROLE_HEADS has."""
ROLE_HEADS = frozenset(
    (
        *map(fold, words_of(_ROLES)),
        *(one.rpartition(")")[2] for one in words_of(_BESIDE)),
        "director",
        "prof",
        "dr",
        "hon",
    )
)
"""Folded words, one of which every such role holds."""
AFFILIATIONS = frozenset(
    ("university", "college", "institute", "research", "laboratory", "lab", "hospital", "centre", "center", "academy")
)
"""Folded words that name where an expert works: “X of Orris University”."""
_KINDS = """
group|groups|firm|company|utility|charity|organisation|organization|union|carrier|miner|startup|start-up|consultancy
pollster|body|thinktank|vendor|giant|grocer|chain|platform|provider|brokerage|broker|club|federation|alliance|campaign
maker|trust|party
retailer|airline|supplier|operator|developer|nonprofit|non-profit|tank|contractor|insurer|lender|manufacturer|agency
coalition|watchdog|cooperative|co-operative|association|brewer|carmaker|shipbuilder|publisher|network|collective
"""
_APPOSED = """
maker|owner|operator|developer|publisher|manufacturer|supplier|contractor|builder|landlord|insurer|union|charity|vendor
"""
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_NAME = r"(?:[A-Z][\w'-]{0,30}(?: (?:(?:for|of|of the|the|and|&|to|in) )?(?:[A-Z][\w-]{0,30}|\d{1,4})){0,4}(?:/S)?)"
_STAFF = "analysts|economists|researchers|scientists|engineers|experts|officials|investigators|lawyers|doctors"
KIND = (
    rf"(?:(?:{either_case(_KINDS)}) |(?:{any_of(_APPOSED)})(?: of [\w' -]{{3,30}})?, (?:[A-Z][a-z]+'s )?)"
    rf"(?P<name>(?!(?:{_DAYS})(?!\w)){_NAME})"
    rf"|(?:{either_case(_STAFF)}) (?:at|from|with) (?:the )?(?P<staff>{_NAME})"
    rf"|(?:{any_of(_KINDS)}), (?P<alone>[A-Z][\w-]{{2,30}})(?=,)"
)
"""A body by what it is and its name, from the first letter of the word that KIND_HEADS has: “the campaign group X”."""
APPOSED_BEFORE = re.compile(rf"(?<![\w'-])(?P<name>{_NAME}), (?:an?|the) (?:[\w'-]{{2,20}} ){{0,4}}$")
"""The name of a body before what it is: “Deepkeel, an analytics firm, …”."""
KIND_HEADS = frozenset(fold(word) for word in (*words_of(_KINDS), *words_of(_APPOSED), *words_of(_STAFF)))

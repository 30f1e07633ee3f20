"""How texts say whom they have it from: verbs, "according to", titles and public bodies, in the languages of Europe.

The patterns run on unified text (one kind of apostrophe, hyphen, space) and are bounded, so that no text is slow.
"""

import re

from agents.enrich.words import listed


def _any(words: str) -> str:
    """The phrases of *words*, one a line or between bars, as alternatives, the longest first."""
    phrases = {phrase.strip() for line in words.strip().splitlines() for phrase in line.split("|")} - {""}
    return "|".join(sorted(map(re.escape, phrases), key=len, reverse=True)).replace("\\ ", " ")


SAYING = _any("""
said|says|saying|reported|reports|reporting|wrote|writes|told|announced|confirmed|claimed|claims|stated|added|noted
warned|revealed|quoted|cited|citing|published|learned|understands|denied|insisted|described|broadcast|estimates
estimated|alleged|tweeted|posted|declined to comment|acknowledged
sagte|sagten|berichtete|berichteten|berichtet|berichten|meldete|meldet|melden|schrieb|schreibt|teilte|erklärte
a rapporté|rapporte|a annoncé|a déclaré|a indiqué|a écrit|a affirmé|a précisé|informó|reportó|dijo|publicó|anunció
ha riferito|riferisce|riporta|ha scritto|ha detto|informou|noticiou|disse|meldde|schreef|skrev|rapporterade|podał
сообщил|сообщила|сообщило|сообщает|повідомив|повідомила|повідомило|повідомляє|пише
""")
"""Verbs of a source that speaks."""
_BETWEEN = _any("""
has|have|had|also|earlier|later|first|which|that|previously|separately|initially|hat|haben|zuvor
on Monday|on Tuesday|on Wednesday|on Thursday|on Friday|on Saturday|on Sunday
Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday
""")
_CALLED_AFTER = _any("news agency|newspaper|magazine|television|TV|channel|website|radio|network")
SPEAKS = re.compile(
    rf"(?:'s)?(?: (?:{_CALLED_AFTER}))?(?: \([A-Z]{{2,8}}\))?,?(?: (?:{_BETWEEN}),?){{0,3}} (?:{SAYING})(?!\w)"
)
"""What follows the name of a source that speaks."""
SAID_BEFORE = re.compile(rf"(?:[\"'”»,]|[.!?][\"'”]) (?:{SAYING}) (?:the |die |der |das )?$")
"""What stands before a source named after its words: “…,” reported X."""

_CITING = _any("""
according to|as reported by|as cited by|as quoted by|as first reported by|reported by|first reported by|cited by
quoted by|citing|quoting|told|tells|speaking to|speaking with|spoke to|spoke with|in an interview with
interview with|interview to|statement to|comment to|comments to|remarks to|in an email to|seen by|obtained by
reviewed by|report by|reports by|reports from|report from|report in|reports in|reporting by|writing in|wrote in
data from|figures from|investigation by
laut|nach Angaben|nach Informationen|nach Berichten|gegenüber|sagte der|sagte dem|berichtet|wie
selon|d'après|indique|rapporte|según|informa|segundo|de acordo com|secondo|volgens|enligt|ifølge|według
за даними|повідомляє|по данным|сообщает|по информации
""")
_ARTICLE = r"(?:the|a|an|der|die|das|dem|den|des|von|l'|la|le|les|el|los|il|de|du|del)"
_CALLED = _any("""
news agency|news agencies|agency|newspaper|newspapers|daily|weekly|magazine|broadcaster|channel|outlet|website
news site|network|tabloid|public broadcaster|Nachrichtenagentur|Zeitung|Sender|agence|journal|agencia|diario
periódico|agenzia|quotidiano
""")
CITED_BEFORE = re.compile(
    rf"(?<!\w)(?:{_CITING})(?: {_ARTICLE}){{0,2}}(?: [\w'-]{{1,20}}){{0,2}}(?: (?:{_CALLED}))? (?:l'|d')?$"
    rf"|(?<!\w)(?:{_CITING}) (?:l'|d')$",
    re.IGNORECASE,
)
"""What stands before the name of one who is cited, at most two words between."""
AND_BETWEEN = re.compile(r"(?:,|,? (?:and|or|und|et|y|e|och|og|en)) (?:the |die |der |das )?")
"""What joins a second source to one that is cited."""
ACCORDING = re.compile(
    r"(?<!\w)(?:according to|citing|quoting|laut|selon|d'après|según|secondo)(?: [\w'-]{1,20}){0,3} $", re.IGNORECASE
)
"""What stands before an official who is cited."""

_CAPITAL = r"[A-Z][\w'.-]{0,30}"
CALLED_OUTLET = re.compile(
    r"(?<!\w)(?P<state>(?:state(?:-owned|-run|-controlled|-backed|-funded)?|official|government-(?:owned|run)) "
    r"(?:news )?)?"
    r"(?P<what>news agency|newspaper|daily|weekly|magazine|broadcaster|television|TV channel|channel|radio station|"
    r"news site|news website|news outlet|media outlet|outlet|tabloid|Nachrichtenagentur|Zeitung|Nachrichtenmagazin) "
    rf"(?P<name>{_CAPITAL}(?: (?:(?:of|the|and|for) )?{_CAPITAL}){{0,4}})"
)
"""An outlet that the text calls one: “state-owned newspaper X”, “the magazine X”."""
OFFICIAL = re.compile(
    r"(?<!\w)(?:(?:Prime|Foreign|Interior|Defen[cs]e|Finance|Health|Justice|Energy|Economy|Deputy|Vice|Acting|Police)"
    r" ){0,3}(?:President|Premier|Chancellor|Minister|Secretary(?:-General)?(?: of State)?|Senator|Sen\.|Rep\.|"
    r"Representative|Governor|Gov\.|Mayor|Ambassador|Commissioner|General|Gen\.|Admiral|Adm\.|Colonel|Col\.|Major|Maj\.|Lieutenant|"
    r"Lt\.|Commander|Chief|Sheriff|Prosecutor|Judge|Justice|[Ss]pokes(?:man|woman|person)|minister|president|mayor|"
    r"governor|prosecutor|chancellor|ambassador|commissioner|Präsident|Präsidentin|Ministerpräsident|Kanzler|"
    r"[A-Z][a-zäöü]{1,20}minister(?:in)?|Bürgermeister|Bürgermeisterin) "
    rf"(?P<name>{_CAPITAL}(?: (?:{_CAPITAL}|de|van|von|bin|al|der)){{1,3}})"
)
"""A titled person."""
PUBLIC_BODY = re.compile(
    r"(?<!\w)(?:"
    rf"(?:{_CAPITAL} ){{0,4}}(?:Ministry|Department|Police|Prosecutors?'s? Office|Commission|General Staff|Air Force|"
    r"Army|Navy|Council|Embassy|Coast Guard|Bureau|Agency|Authority|Office|Administration|Treasury|"
    r"Supreme Court|Fire Service|Fire Department|Emergency Service|Security Service)"
    r"(?: (?:of|for)(?: the)?(?: [A-Z][\w'-]{0,30}){1,3}"
    r"(?: and [A-Z][\w'-]{0,30})?)?"
    r"|Pentagon|Kremlin|White House|State Department|Bundesregierung|Innenministerium|Außenministerium|Foreign Office"
    r")(?!\w)"
)
"""A public body, by what it is called."""
FIRST_WORDS = frozenset(
    listed(
        "The A An But And In On At As For From Meanwhile However While When After Before Its His Her Their Our This "
        "That Earlier Later Both Local Regional"
    )
)
"""Words that begin a sentence and are no part of a body's name."""

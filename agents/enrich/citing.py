"""How texts say whom they have it from: verbs, "according to" and its like, in the languages of Europe.

The patterns run on unified text (one kind of apostrophe, hyphen, quote, space) and are bounded, so that no text is
slow. General knowledge of how news is written, not of any one publisher's pages.
"""
# ruff: noqa: RUF001  words of many languages

import re

WINDOW_CHARS = 110
"""How far before a name a phrase may begin that cites it."""


def any_of(words: str) -> str:
    """The phrases of *words*, one a line or between bars, as alternatives, the longest first."""
    phrases = {phrase.strip() for line in words.strip().splitlines() for phrase in line.split("|")} - {""}
    return "|".join(sorted(map(re.escape, phrases), key=len, reverse=True)).replace("\\ ", " ")


_SAYING_ENGLISH = """
said|says|saying|reported|reports|reporting|wrote|writes|told|announced|confirmed|claimed|claims|stated|added|noted
warned|revealed|quoted|cited|citing|published|learned|understands|denied|insisted|described|broadcast|estimates
estimated|alleged|tweeted|posted|declined to comment|acknowledged
"""
_SAYING_ELSEWHERE = """
sagte|sagten|berichtete|berichteten|berichtet|berichten|meldete|meldeten|meldet|melden|schrieb|schreibt|schreiben
teilte|teilten|erklärte|erklärten|bestätigte|bestätigten|zitiert|zitierte|betonte|warnte
a rapporté|rapporte|ont rapporté|a annoncé|annonce|ont annoncé|a déclaré|a indiqué|indique|ont indiqué|a écrit|écrit
a affirmé|affirme|a précisé|précise|a révélé|révèle|a confirmé|a fait savoir|a dit|rapportait|indiquait
informó|informaron|informa|ha informado|reportó|reporta|dijo|publicó|publica|anunció|señaló|aseguró|confirmó|declaró
afirmó|reveló|comunicó
ha riferito|hanno riferito|riferisce|riporta|ha scritto|scrive|ha detto|ha annunciato|annuncia|ha confermato
ha reso noto|ha comunicato|ha rivelato|rivela|fa sapere
informou|noticiou|noticia|disse|anunciou|publicou|escreve|escreveu|revelou|confirmou|avançou|adiantou|afirmou|comunicou
meldde|meldt|meldden|schreef|schrijft|bericht|zei|zegt|liet weten
skrev|skriver|rapporterade|rapporterar|uppger|uppgav|säger|sa|meddelade|melder|meldte|opplyser|oplyser|sier|siger
podał|podała|podało|podaje|poinformował|poinformowała|poinformowało|informuje|pisze|przekazał|przekazała|napisał
bildirdi|yazdı|açıkladı|duyurdu
сообщил|сообщила|сообщило|сообщили|сообщает|сообщают|пишет|передает|передаёт|заявил|заявила|заявило|заявили|написал
написала|уточнил|уточнила|уточнили|рассказал|рассказала|рассказали
повідомив|повідомила|повідомило|повідомили|повідомляє|повідомляють|пише|передає|заявив|заявила|заявило|заявили
написав|уточнили|розповів|розповіла
"""
SAYING = any_of(_SAYING_ENGLISH + _SAYING_ELSEWHERE)
"""Verbs of a source that speaks."""
_BETWEEN = any_of("""
has|have|had|also|both|earlier|later|first|which|who|that|previously|separately|initially|hat|haben|zuvor|zuerst
on Monday|on Tuesday|on Wednesday|on Thursday|on Friday|on Saturday|on Sunday
Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday
""")
_CALLED_AFTER = any_of("""
news agency|agency|newspaper|daily|weekly|magazine|television|TV|channel|website|news site|radio|network|broadcaster
""")
SPEAKS = re.compile(
    rf"(?:\"(?!,))?(?:'s)?(?: (?:{_CALLED_AFTER}))?(?: \([A-Z]{{2,8}}\))?,?(?: (?:{_BETWEEN}),?){{0,3}}"
    rf" (?:{SAYING})(?!\w)"
)
"""What follows the name of a source that speaks."""
_THE = r"(?:the|die|der|das|le|la|les|el|los|las|il|lo|i|gli|o|a|os|as|de|het)"
_KIND = any_of("""
news agency|newspaper|Nachrichtenagentur|Zeitung|agence|journal|quotidien|agencia|diario|periódico|agenzia|quotidiano
agência|jornal|агентство|газета|издание|видання
""")
SAID_BEFORE = re.compile(
    rf"(?:[\"',»]|[.!?][\"'])(?: (?:wie|come|como|comme|as|как|як))? (?:{SAYING})(?: {_THE})?(?: (?:{_KIND}))?"
    r"(?: l'| )\"?$"
)
"""What stands before a source named after its words: “…,” reported X."""
SAID_BY = re.compile(
    rf"(?<!\w)(?:{any_of(_SAYING_ELSEWHERE)})"
    rf"(?: (?:die|das|eine? Sprecher(?:in)? (?:der|des)|le|la|les|el|los|las|il|lo|i|gli|o|a|os|as|de|het))?(?: l'| )$"
)
"""What stands before a body that speaks, in languages that put the verb first: „teilte die Polizei mit“."""
_CITING = any_of("""
according to|as reported by|as cited by|as quoted by|as first reported by|reported by|first reported by|cited by
quoted by|citing|quoting|told|tells|speaking to|speaking with|spoke to|spoke with|in an interview with
interview with|interview to|statement to|comment to|comments to|remarks to|confirmed to|in an email to|seen by
obtained by|reviewed by|published by|report by|reports by|reports from|report from|report in|reports in|reporting by
writing in|wrote in|data from|figures from|investigation by|information from
laut|nach Angaben|nach Informationen|nach einem Bericht|nach Berichten|unter Berufung auf|gegenüber|berichtet
zitiert von|Interview mit|im Gespräch mit|Bericht der|Bericht des|Bericht von|Angaben von
selon|d'après|indique|rapporte|cité par|citée par|cités par|citant|interrogé par|interrogée par|contacté par|interview à
entretien à|entretien avec
según|informa|citado por|citada por|citados por|citando a|citando|entrevista con|entrevista a|declaraciones a
secondo|citato da|citata da|citando|intervista a|intervista con
segundo|de acordo com|conforme|entrevista à|entrevista ao
volgens|enligt|ifølge|według|cytowany przez
według|згідно з|за даними|за інформацією|за повідомленням|з посиланням на|посилаючись на|повідомляє|пише
по данным|по информации|по сообщению|со ссылкой на|ссылаясь на|сообщает|пишет|передает
""")
_ARTICLE = r"(?:the|a|an|der|die|das|dem|den|des|von|vom|l'|la|le|les|el|los|il|lo|de|du|del|della|o|os|as)"
_CALLED = any_of("""
news agency|news agencies|agency|newspaper|newspapers|daily|weekly|magazine|broadcaster|channel|outlet|website
news site|network|tabloid|public broadcaster|Nachrichtenagentur|Zeitung|Sender|agence|journal|agencia|diario
periódico|agenzia|quotidiano|agência|jornal|агентства|агентство
""")
CITED_BEFORE = re.compile(
    rf"(?<!\w)(?:{_CITING})(?: {_ARTICLE}){{0,2}}(?: [\w'-]{{1,20}}){{0,2}}(?: (?:{_CALLED}))? (?:l'|d')?\"?$"
    rf"|(?<!\w)(?:{_CITING}) (?:l'|d')$"
    rf"|(?<!\w)(?:[Vv]ia|[Qq]uelle:|[Ss]ource:) (?:the )?$",
    re.IGNORECASE,
)
"""What stands before the name of one who is cited, at most two words between."""
_TOLD = r"(?: [\w'-]{1,20}){0,6}"
TOLD_BEFORE = re.compile(
    rf"(?<!\w)(?:"
    rf"(?:sagten?|erklärten?|bestätigten?|sagt|verriet|erzählte){_TOLD} (?:der|dem)"
    rf"|(?:a|ont|avait|avaient) (?:indiqué|déclaré|confié|dit|affirmé|expliqué|annoncé|précisé|assuré|confirmé){_TOLD}"
    rf" (?:à|au|aux)(?: la)?"
    rf"|(?:dijo|dijeron|declaró|explicó|afirmó|confirmó|aseguró|contó|relató|declararon){_TOLD} (?:a|al)(?: la)?"
    rf"|(?:ha|hanno) (?:detto|dichiarato|spiegato|riferito|confermato|raccontato){_TOLD} (?:a|ad|al|alla|allo)"
    rf"|(?:disse|disseram|afirmou|declarou|explicou|confirmou|contou){_TOLD} (?:à|ao|a)"
    rf"|(?:zei|zegt|vertelde|vertelt){_TOLD} tegen(?: de| het)?"
    rf"|(?:säger|sade|sa|sier|siger|sagde){_TOLD} til[l]?"
    rf")(?: (?:{_CALLED}))? (?:l')?\"?$"
    rf"|(?<!\w)(?:a|ont|ha|hanno) \w{{3,14}}{_TOLD} (?:à l'|all')$"
)
"""What stands before one who was told something, in languages that name the speaker between verb and hearer."""
HAD_BEFORE = re.compile(r"(?<!\w)[Hh]at(?:te)?n?(?: (?:der|die|das))?(?: (?:Zeitung|Nachrichtenagentur))? \"?$")
HAD_AFTER = re.compile(
    r"\"?(?: [\w-]{1,20}){0,4} (?:berichtet|gemeldet|geschrieben|mitgeteilt|bestätigt|veröffentlicht)(?!\w)"
)
"""„Zuerst hatte X darüber berichtet“: the verb comes last."""
AND_BETWEEN = re.compile(r"\"?(?:,|,? (?:and|or|und|et|y|e|och|og|en|и|та|і)) (?:the |die |der |das |la |le )?\"?")
"""What joins a second source to one that is cited."""
ACCORDING = re.compile(
    r"(?<!\w)(?:according to|citing|quoting|laut|nach Angaben|selon|d'après|según|de acordo com|segundo|secondo|"
    r"volgens|enligt|ifølge|według|за даними|за інформацією|по данным|по информации)(?: [\w'-]{1,20}){0,3} (?:l'|d')?$",
    re.IGNORECASE,
)
"""What stands before an official or a body that is cited."""


def citing_span(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where *text* says that the outlet named from *start* to *end* is its source; None where it does not.

    It speaks, or the words before it say that it was heard or read.
    """
    if after := SPEAKS.match(text, end):
        return start, after.end()
    begin = max(0, start - WINDOW_CHARS)
    before = text[begin:start]
    for pattern in (CITED_BEFORE, SAID_BEFORE, TOLD_BEFORE, SAID_BY):
        if found := pattern.search(before):
            return begin + found.start(), end
    if (had := HAD_BEFORE.search(before)) and (after := HAD_AFTER.match(text, end)):
        return begin + had.start(), after.end()
    return None


def speaking_span(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The same for an official or a body: it speaks or "according to" it; told something, it is no source."""
    if after := SPEAKS.match(text, end):
        return start, after.end()
    begin = max(0, start - WINDOW_CHARS)
    found = ACCORDING.search(text[begin:start]) or SAID_BY.search(text[begin:start])
    return (begin + found.start(), end) if found else None

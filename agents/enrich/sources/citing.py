"""Whether a text cites who is named at a place: it says so before or after the name, or credits it.

General knowledge of how news is written, not of any one publisher's pages.
"""

import re

from agents.enrich.sources.cues import Cues
from agents.enrich.sources.leading import Who, said_after, said_before
from agents.enrich.sources.phrases import ASIDE

WINDOW_CHARS = 110
"""How far before a name a phrase may begin that cites it."""
OPENS_CHARS = 60
"""The same of one that needs no such word."""
PHRASE_CHARS = 45
"""How far before the word by which it is looked up a phrase may begin."""
DATELINE_CHARS = 110
"""How far into a paragraph the agency of a dateline may stand: “ORRISPORT, March 3 (AP) -”."""
AND_BETWEEN = re.compile(
    r"\"?(?:,|/|,? (?:and|or|und|et|y|e|och|og|en|i|a|oraz|ve|и|та|і|și)) (?:the |die |der |das |la |le )?\"?"  # noqa: RUF001  Cyrillic is meant
)
"""What joins a second source to one that is cited."""
HEARER_CHARS, TOLD_CHARS = 13, 45
"""How far before a body a word may begin that makes it a hearer, and a verb that tells it something or asks it."""
APPOSED_CHARS = 40
"""How far before a body what it is may begin: “the utility, ”."""
MEDIUM_CHARS = 70
"""How far before an outlet the word may stand that cites what was said to it."""
PREPOSITION_CHARS = 24
"""How far before an outlet its preposition may begin: "in", "to", "by"."""
_APPOSED = re.compile(r"[\w'-]{2,20}, (?:the |die |der |das |la |le |l'|o |a |el |il |de |het |[A-Z][a-z]{2,15}'s )?$")
_NAME_END = re.compile(r"(?: \([^()\n]{1,40}\))?,")
_OFFICE_END = re.compile(r"[^,.;:!?\n\"()]{0,70}(?: \([^()\n]{1,40}\)[^,.;:!?\n\"()]{0,40})?,")
QUOTE_BEFORE_CHARS = 70
"""How far before a name the quotation may end that is its."""
QUOTE_AFTER_CHARS = 160
"""How far behind a name the quotation may begin."""
_LOW = r"[^\W\d_A-ZÀ-ÖØ-ÞА-ЯΑ-Ω]"
_JOINS = (
    "(?:in|im|am|zu|nel|dans|på|för|til|pro|na|do|za|od|w|z|ze|we|à|au|в|на|из|по|от|у|к|с|о|до|з"  # noqa: RUF001  Cyrillic is meant
    "|and|but|or|und|et|y|e|och|og|en|i|a|oraz|и|та|і|și|ja)"  # noqa: RUF001  Cyrillic is meant
)
_PASSIVE = "(?:was|were|is|are|be|been|being|wurde|est|fue|è|foi)"
_AFTER_QUOTE = re.compile(
    rf"(?:(?<=[,.!?])\",?|\",|\"(?= -))(?: -)? (?!{_JOINS}(?!\w)){_LOW}[\w'-]{{0,20}}"
    rf"(?:,? {_LOW}[\w'-]{{0,20}}){{0,5}}(?:,? |(?<='))\Z"
)
_BEFORE_QUOTE = re.compile(
    rf"{ASIDE}(?: (?!{_PASSIVE}(?!\w)){_LOW}[\w'-]{{0,20}}){{0,7}}(?: ?: ?\"(?=\S)|,? \"(?={_LOW}[\w'-]*,? \w))"
)
_BEFORE_QUOTE_GERMAN = re.compile(
    rf"{ASIDE}(?=[: ]|,? \")(?! ?(?:wurden?|war|waren|ist|sind|laut)(?!\w)"
    rf"| [A-ZÄÖÜ])(?: (?!laut )[\w'-]{{1,24}}){{0,8}}"
    r"(?: ?: ?\"(?=\S)| \"(?=[^\"\n]{1,80} [a-zäöü])(?=[^ \"\n]{1,30},? [^\"\n]{4,}))"
)
"""The same where nouns have capitals: „nennt das Modell „schwer übertragbar““."""
_BEFORE_SPEECH = re.compile(r"(?:, \d{1,3},?| \([^()\n]{1,30}\))? ?: ?\"(?=\S)")
_CALLED_SO = re.compile(
    r"(?:\A|[ '])(?:pour|for|of|de|du|des|the|a|an|la|le|les|el|los|il|lo|un|une|una|um"
    r"|der|die|das|den|dem|de|het) ?\"\Z"
)
"""Behind these a quotation is a name or a term."""
_OPENS_CLAUSE = re.compile(r"(?:\A|[.!?;,\"(] |\n)\"?(?:[\w']{1,12} ){0,2}(?:[dlDL]')?\"?\Z")
"""Right before who is quoted: it is nobody who is told."""
_WHOSE = re.compile(
    r",? (?:of|at|from|with|de|du|da|do|di|del|della|dell'|d'|des|von|vom|van|från|på|vid|fra|ved|z|ze|из|з|від)"
    r"(?: (?:the|la|le|l'|les|der|dem|den|de|het|el|los))?(?= |(?<='))"
)
_BODY_AFTER = re.compile(rf"{_WHOSE.pattern}(?: ?[^\W\d_a-zà-ÿа-я][\w'-]{{1,20}}){{1,4}}")
_THAT = re.compile(
    rf"{ASIDE}(?: (?!{_PASSIVE}(?!\w)){_LOW}[\w'-]{{1,20}}){{1,2}}"
    r"(?: (?:that|que|qu(?=')|che|dat|att|at|că|ότι|bahwa)|, (?:dass|że|že|что|що|hogy|että))(?!\w)"
)
PRONOUN_CHARS = 400
"""How far behind a name "he said" may stand."""
_ANYBODY = re.compile(r"(?<!\w)[^\W\d_a-z][^\W\d_]{1,20} [^\W\d_a-zà-ÿа-я][^\W\d_]{1,20}")
CREDIT_CHARS = 60
"""How far before a name its credit may begin."""
_OPENED = r"(?:\A|[\n(/\[]|[.!?)\"] ?[-/(] ?)"
_CREDIT_BEFORE = re.compile(
    rf"{_OPENED}(?:(?:[Mm]it|[Aa]vec|[Cc]on|[Cc]om|[Ww]ith|[Mm]ed|[Dd]a|[Zz]) )?(?:[^\W\d_]{{1,8}}=)?"
    r"(?:[\w-]{2,14}[/,] ?){0,3}\Z"
)
_CREDIT_AFTER = re.compile(r"(?:[/,] ?[\w-]{2,14}){0,3}[)/\].]{0,2} {0,2}(?:\n|\Z)")
_DATELINE_BEFORE = re.compile(r"[(/]\Z|[(/][^\W\d_]{1,8}=\Z|\A(?:\(?[^\W\d_a-z]{3,}[^\n]{0,40} - |\d[^\n.]{2,12}\. )\Z")
_DATED = re.compile(r"\A[A-Z][A-Z .'-]{2,30}, [^\n]{3,40} \(\Z")
"""“ORRISPORT, March 3 (”: here any outlet is credited."""
_DATELINE_AFTER = re.compile(r"(?:/[\w-]{2,14}){0,2}[)/]?(?:\.-|\.| ?--?| ?:| [^\n=]{2,12} =) (?![a-zß-öø-ÿа-яё])")


def citing_span(cues: Cues, start: int, end: int, *, is_credited: bool = True) -> tuple[int, int] | None:
    """Where the text says that the outlet named from *start* to *end* is its source; None where it does not.

    It speaks, the words before it say that it was heard or read, or, where it `is_credited`
    (agencies are, other outlets only named), it stands in a dateline or a credit.
    """
    if (span := _span(cues, start, end, "outlet")) is not None:
        return span
    if (span := _medium_span(cues, start, end)) is not None:
        return span
    # “A rival paper, the X, reported …”: the comma after the name ends the clause that the one before it begins.
    is_apposed = cues.plain[end : end + 1] == "," and _is_apposed(cues.plain, start, end, is_person=False)
    if is_apposed and (span := _span(cues, start, end + 1, "outlet")) is not None:
        return span
    if not is_credited:
        paragraph = cues.plain.rfind("\n", max(0, start - DATELINE_CHARS), start) + 1
        is_dated = _DATED.search(cues.plain[paragraph:start]) and _DATELINE_AFTER.match(cues.plain, end)
        return (start, end) if is_dated else None
    return (start, end) if is_credit(cues.plain, start, end) else None


def _medium_span(cues: Cues, start: int, end: int) -> tuple[int, int] | None:
    """From a word that cites to the outlet to which, or in which, it was said: « a regretté sur France 2 »."""
    begin = _sentence_start(cues.plain, max(0, start - MEDIUM_CHARS), start)
    if (said := cues.first_in(begin, start)) < 0:
        return None
    return (said, end) if cues.phrases.medium.search(cues.plain, max(begin, start - PREPOSITION_CHARS), start) else None


def speaking_span(cues: Cues, start: int, end: int, *, is_person: bool = False) -> tuple[int, int] | None:
    """The same for an official or a body: it speaks or "according to" it; told something, it is no source.

    A person's title may have words of its own before it: „sagte die Skarviker Ratspräsidentin …“.
    """
    if cues.phrases.hearer.search(cues.plain[max(0, start - HEARER_CHARS) : start]):
        return None
    who: Who = "person" if is_person else "body"
    found = _span(cues, start, end, who) or quoted_span(cues, start, end)
    if found is not None:
        return None if _is_told(cues, found[0], start) else found
    if is_person and not cues.phrases.has_large_nouns and (that := _THAT.match(cues.plain, end)):
        return start, that.end()
    # “The prime minister, X, told …”: the comma after the name ends the clause that the one before it begins.
    if (at := _comma(cues.plain, end, is_person=is_person)) >= 0 and _is_apposed(
        cues.plain, start, end, is_person=is_person
    ):
        return _span(cues, start, at + 1, who) or quoted_span(cues, start, at + 1)
    return None


def _comma(plain: str, end: int, *, is_person: bool) -> int:
    """Where the comma stands that ends the name that ends at *end*, its brackets, or a person's office; else -1."""
    found = (_OFFICE_END if is_person else _NAME_END).match(plain, end)
    return found.end() - 1 if found else -1


def _is_told(cues: Cues, begin: int, start: int) -> bool:
    """Whether the phrase from *begin* tells something to whom is named at *start*, or asks them: « demande à la »."""
    return (
        begin < start
        and cues.phrases.told.search(cues.plain[max(begin, start - TOLD_CHARS) : start]) is not None
        and not cues.is_by(begin)
        and cues.phrases.opens.search(cues.plain[max(0, start - WINDOW_CHARS) : start]) is None
    )


def _is_apposed(plain: str, start: int, end: int, *, is_person: bool) -> bool:
    """Whether the name that ends at *end*, before a comma, has another before it: “the bank, Caixa X, says”."""
    if is_person:
        return ", " in plain[max(0, start - 2) : end]
    return _APPOSED.search(plain[max(0, start - APPOSED_CHARS) : start]) is not None


def quoted_span(cues: Cues, start: int, end: int) -> tuple[int, int] | None:
    """Where somebody is quoted, whatever the verb: „…“, seufzt der Wirt; X fragte: „…“; X nannte es „zu spät …“."""
    plain = cues.plain
    begin = max(0, start - QUOTE_BEFORE_CHARS)
    at = plain.rfind('"', begin, start)
    if at >= 0 and (found := _AFTER_QUOTE.match(plain, at, start)):
        return found.start(), end
    if _BEFORE_SPEECH.match(plain, end):
        return start, end
    if (
        plain.find('"', end, end + QUOTE_AFTER_CHARS) >= 0
        and _OPENS_CLAUSE.search(plain[begin:start])
        and (quoted := (_BEFORE_QUOTE_GERMAN if cues.phrases.has_large_nouns else _BEFORE_QUOTE).match(plain, end))
        and not _CALLED_SO.search(plain[quoted.end() - 12 : quoted.end()])
    ):
        return start, quoted.end()
    return None


def whose_end(plain: str, end: int) -> int:
    """Where the body of a person begins whose name ends at *end*: "X of the institute"; else *end*."""
    found = _WHOSE.match(plain, end)
    return found.end() + 2 if found else end


def pronoun_span(cues: Cues, end: int, code: str) -> tuple[int, int] | None:
    """Where, in the paragraph of a person whose name ends at *end*, "he said" is said of them.

    Nobody else may be named in between; in German, where every noun looks like a name, that cannot be told.
    """
    if cues.phrases.pronoun is None:
        return None
    paragraph = cues.plain.find("\n", end, end + PRONOUN_CHARS)
    if body := _BODY_AFTER.match(cues.plain, end):
        end = body.end()
    found = cues.phrases.pronoun.search(cues.plain, end, end + PRONOUN_CHARS if paragraph < 0 else paragraph)
    if found is None or (code != "de" and _ANYBODY.search(cues.plain, end, found.start())):
        return None
    return found.span()


def _span(cues: Cues, start: int, end: int, who: Who) -> tuple[int, int] | None:
    if not cues.are_near(start, end):
        return None
    if (said := said_after(cues, end)) >= 0:
        return start, said
    begin = _sentence_start(cues.plain, max(0, start - WINDOW_CHARS), start)
    first = cues.first_in(begin, start)
    if first < 0 and not cues.phrases.opens_bare:
        return None
    if first >= 0:
        cue = max(begin, first - PHRASE_CHARS)
        if (said := said_before(cues, cue, start, who)) >= 0:
            return said, end
    begin = max(begin, start - OPENS_CHARS) if cues.phrases.opens_bare else begin
    window = cues.plain[begin:start]
    if (opened := cues.phrases.opens.search(window)) and (closed := cues.phrases.closes.match(cues.plain, end)):
        return begin + opened.start(), closed.end()
    return None


def _sentence_start(plain: str, begin: int, start: int) -> int:
    """Where what ends at *start* begins at the earliest: no phrase goes on over lines or sentences."""
    begin = max(begin, plain.rfind("\n", begin, start))
    stop = plain.rfind(". ", begin, start)
    return (
        stop if stop >= 0 and plain[max(0, stop - 3) : stop].islower() and plain[stop - 3 : stop].isalpha() else begin
    )


def is_credit(plain: str, start: int, end: int) -> bool:
    """Whether a name stands where agencies are credited: in a dateline, or alone at the end of a paragraph.

    “ORRISPORT, March 3 (AP) -”, “… by noon. (dpa)”, “… by noon. - AFP”.
    """
    paragraph = plain.rfind("\n", max(0, start - DATELINE_CHARS), start) + 1
    is_early = paragraph > 0 or start <= DATELINE_CHARS
    if is_early and _DATELINE_AFTER.match(plain, end) and _DATELINE_BEFORE.search(plain[paragraph:start]):
        return True
    if not _CREDIT_AFTER.match(plain, end):
        return False
    return _CREDIT_BEFORE.search(plain[max(0, start - CREDIT_CHARS) : start]) is not None

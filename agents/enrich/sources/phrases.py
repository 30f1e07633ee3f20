"""How a language cites: its phrases, by a word of each, and what may stand between them and a name.

The phrases ("according to", "said") are words of speech/words.py and are looked up in a text once, so that no pattern
holds them. The patterns run on unified text (one kind of apostrophe, hyphen, quote, space), only right before and
after a name, and are bounded, so that no text is slow.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from agents.enrich.speech.languages import SPEECHES
from agents.enrich.speech.words import Speech, any_of, words_of
from agents.enrich.words import fold, listed

_BETWEEN_VERB = any_of("""
has|have|had|also|both|earlier|later|first|which|who|that|previously|separately|initially|hat|haben|zuvor|zuerst
on Monday|on Tuesday|on Wednesday|on Thursday|on Friday|on Saturday|on Sunday|is|are|already|já|ya|déjà|già|redan
allerede|już|вже|уже|قد|al|это|це|bien|pourtant|quant à elle|quant à lui|pour sa part|de son côté|por su parte
por sua vez|dal canto suo|hingegen|dagegen|jedoch|zudem|indes|derweil|ihrerseits|seinerseits|dan ook|nu
spokesman|spokeswoman|spokesperson|officials
Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|today|then|heute|gestern|auch|ebenfalls|bereits
раніше|ранее|раньше|wcześniej|dříve|arra
ayer|hoy|también|ya|hier|aussi|également|anche|ieri|oggi|ontem|hoje|também|ook|gisteren|också|igår|også|dziś|wczoraj
""")
_AFTER_NAME = any_of("""
of|from|with|at|in|z|ze|w|we|из|по|з|від|de|du|da|di|för|från|på|fra|von|aus|im|van|uit|bei|beim|ai|al|nel|nella|sui
au
aux|en|em|sur|dans|vom|zur|zum|ved|vid|hos|i
""")
_PARTY = (
    rf"(?: {_AFTER_NAME}(?: (?!(?:was|were|be|been|being|not|to|that|had)(?!\w))\"?[\w'-]{{1,20}}\"?){{1,6}}?)?"
    r"(?: \([^()\n]{1,40}\))?"
)
"""Whose somebody is, or where: “of the Kestrel party”, “(S)”."""
ASIDE = rf"{_PARTY}(?:, [^,.;:!?\"\n]{{2,80}},)?"
"""What may stand between a source and its verb: that, and a clause between commas."""
_WHO = (
    r", (?:who|which|der|die|das|qui|que|dat|który|która|które|którzy|který|která|které|ktorý|ktorá|который|которая"
    r"|которое|який|яка|яке|som|care|che|aki"
    r"|amely)(?: [^,.;:!?\n]{1,60}?)?(?<! be)(?<! was)(?<! were)(?<! been)(?<! not)"
)
"""A clause about the source in which it speaks itself."""
_WHOSE = "(?:de la |de l'|du |des |de |del |della |dell'|do |da )"
_AND = "(?:and|und|et|y|e|en|och|og|i|a|та|и)"
_BUT = "(?:men|but|aber|mais|pero|mas|ale|но|але|maar)"
"""After these the source speaks that did something else before."""
_NOT_PASSIVE = (
    r"(?!(?:(?<=told)|(?<=asked)|(?<=urged)|(?<=advised)|(?<=warned)|(?<=called)) to )"
    r"(?!(?:(?<=calling)|(?<=called)|(?<=calls)) (?:back|off|out)(?!\w))"
    r"(?!(?:(?<=expects)|(?<=expect)) to )"
    r"(?!(?:(?<=puts)|(?<= put)) (?:off|out|up|on|in|into|down|back|forward)(?!\w))"
)
"""“The court asked to freeze the cap” did not ask; nor does speak who calls back cars, or puts off a vote."""
_MEDIUM = (
    r"(?<!\w)(?:à|au|aux|sur|dans|auprès de|par|a|al|en|por|alla|su|sul|in|da|dal|dalla|ai microfoni di|ao|na|no|em"
    r"|pela|pelo|aan|tegen|op|bij|door|till|för|i|av|til|på|af|w|dla|z|pro|v|s|pre|dem|der|im|gegenüber|mit|az)"
    r"(?: (?:le|la|les|el|il|lo|de|het|die|das|der|dem|cadena|radio|krant))?(?: | l'|(?<='))\"?\Z"
)
"""What stands before an outlet that was told something, or brought it, in languages of Latin letters."""
_TOLD = r"(?:,? [\w'-]{1,20}){0,6}(?: \([^()\n]{1,20}\))?,?"
_EVERYWHERE = frozenset(
    listed(
        "so that this with from about already month week zurück darauf bekannt keinen keine nichts sich que avec dans "
        "para che con att med til men"
    )
)
"""Words of phrases that tell nothing by themselves: all of a text would be near one."""


_LEADING_FIELDS = ("says", "by", "heard", "told", "papers")
"""The fields of a language whose words cite whom is named near."""
_PLAINLY = rf"(?:\"(?!,))?(?:'s)?{ASIDE}(?:,? (?:{_BETWEEN_VERB}|[a-z]{{2,12}}ly),?){{0,3}}(?P<comma>,)?"
_BUT_SAYS = rf"(?: \([^()\n]{{1,40}}\))? [^.,;:!?\n]{{2,60}}(?:,? {_BUT}| {_AND})"
TO_VERB = re.compile(rf"(?:{_PLAINLY}|{_BUT_SAYS}|{_PARTY}(?:, [^,.;:!?\"\n]{{2,60}})?{_WHO}) ")
"""What may stand between the name of a source and its verb; a "comma" right before the verb is seldom."""
NOT_PASSIVE = re.compile(_NOT_PASSIVE)
"""Right after a verb of which whom is named before it is the subject."""


class Phrase(NamedTuple):
    """Words that cite, such as "according to"."""

    written: str
    folded: str
    head_at: int
    """Where in it the word begins by which it is looked up."""
    fields: frozenset[str]
    """The fields of Speech that have it."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases and patterns of one language."""

    by_head: dict[str, list[Phrase]]
    """The phrases by the folded word by which they are looked up."""
    to_name: re.Pattern[str]
    """From one of them up to the name; groups: who is told ("hearer"), and words that are not known ("unknown")."""
    to_hearer: re.Pattern[str]
    """From a verb of telling up to the outlet that is told."""
    to_author: re.Pattern[str]
    """From a study up to the body whose it is."""
    called: re.Pattern[str]
    """What a source is called, right after its name."""
    own_before: re.Pattern[str]
    """Right before whoever is cited, without such a phrase."""
    own_after: re.Pattern[str]
    """The same right after."""
    is_verb_first: bool
    """Whether a verb cites before the name too, without a quotation."""
    opens: re.Pattern[str]
    """Right before a source, with `closes` right after it."""
    closes: re.Pattern[str]
    opens_bare: bool
    """Whether `opens` may hold none of `heads`."""
    hearer: re.Pattern[str]
    """What ends right before somebody who is told: "said to X", but not "according to X"."""
    told: re.Pattern[str]
    """What joins a verb to whom something is said or asked, where the verb stands before: « demande à la »."""
    medium: re.Pattern[str]
    """What ends right before an outlet in which something was said, where the verb stands before: « sur »."""
    pronoun: re.Pattern[str] | None
    """"He said", of whoever was named last; None where it is not known."""
    heads: frozenset[str]
    """Folded words, one of which each of these phrases holds."""
    begins: re.Pattern[str] | None
    """The first word of `opens`, where it begins a sentence and is none of `heads`."""
    is_unspaced: bool
    """Whether heads cannot be looked up."""
    has_large_nouns: bool
    """Whether all nouns begin in capitals."""


@lru_cache(maxsize=len(SPEECHES))
def phrases_of(code: str) -> Phrases:
    """The phrases and patterns of the language that is known by *code*."""
    speech = SPEECHES[code]
    by_head = _by_head(speech)
    to_name, to_hearer, to_author = (re.compile(pattern, re.IGNORECASE) for pattern in _to_names(speech))
    heads = {*by_head, *(fold(_head(phrase)) for phrase in words_of(speech.cues))}
    return Phrases(
        by_head,
        to_name,
        to_hearer,
        to_author,
        re.compile(rf"(?:\"(?!,))?(?:'s)? (?:{any_of(speech.called)})"),
        re.compile(rf"(?:{speech.before or '(?!)'})\"?$", re.IGNORECASE),
        re.compile(rf"\"?(?:{speech.after or '(?!)'})"),
        speech.is_verb_first,
        re.compile(rf"(?<!\w)(?:{speech.opens or '(?!)'})\"?$", re.IGNORECASE),
        re.compile(speech.closes or r"\"?"),
        speech.opens_bare,
        re.compile(r"(?<!according) to $" if "to" in words_of(speech.to) else "(?!)", re.IGNORECASE),
        re.compile(
            rf"\w (?:{any_of(speech.to)})(?: |(?<='))(?:[\w-]{{2,20}} {_WHOSE})?$" if _has_told(speech) else "(?!)",
            re.IGNORECASE,
        ),
        re.compile(_MEDIUM if speech.is_verb_first and not speech.is_unspaced else "(?!)"),
        re.compile(rf"(?<!\w)(?:{speech.pronoun})", re.IGNORECASE) if speech.pronoun else None,
        frozenset(heads) - _EVERYWHERE,
        re.compile(rf"(?:{speech.begins}) ") if speech.begins else None,
        speech.is_unspaced,
        code == "de",
    )


def _has_told(speech: Speech) -> bool:
    """Whether its words for "to" tell who is told: German ones are articles, which tell little."""
    return speech.is_verb_first and bool(speech.to) and "der" not in words_of(speech.to)


def _head(phrase: str) -> str:
    """The word that a phrase is looked up by: its longest, but none that is everywhere."""
    words = re.split(r"[ '-]", phrase)
    return max([word for word in words if word not in _EVERYWHERE] or words, key=len)


def _by_head(speech: Speech) -> dict[str, list[Phrase]]:
    """The phrases of a language by the words by which they are looked up."""
    fields: dict[str, set[str]] = {}
    for field in _LEADING_FIELDS:
        for phrase in words_of(getattr(speech, field)):
            fields.setdefault(phrase, set()).add(field)
    by_head: dict[str, list[Phrase]] = {}
    for written, its in fields.items():
        head = _head(written)
        by_head.setdefault(fold(head), []).append(Phrase(written, fold(written), written.index(head), frozenset(its)))
    return by_head


def _to_names(speech: Speech) -> tuple[str, str, str]:
    """What stands between a phrase and the name of: whoever is cited, an outlet that is told, an author of studies."""
    between, called, to = map(any_of, (speech.between, speech.called, speech.to))
    hearer = rf"(?P<hearer> (?:{to})(?: |(?<='))[\w-]{{2,20}})?"
    told_to = rf"(?!(?:{to})(?!\w))" if speech.to and "der" not in speech.to else ""
    unknown = rf"(?P<unknown>(?: {told_to}[\w'-]{{1,20}},?){{0,3}}?)"
    filled = rf"(?:(?: |(?<=')) ?(?:{between})){{0,4}}"
    name = rf"{hearer}{filled}{unknown}(?: (?:{called}))?(?: |(?<='))(?:l'|d')?\"?"
    hearers = rf"(?: (?:{to})(?: [\w'-]{{1,20}}){{0,2}}?(?: (?:{called}))?| (?:{called}))"
    kind = rf"(?:(?:{any_of(speech.kinds)}) )?" if speech.kinds else ""
    words = r"(?: [\w'-]{1,20}(?:,\d{3})?){0,5}?"
    author = rf",?{words}(?: |(?<='))(?:{speech.papers_of}){kind}\"?"
    return name, rf"{_TOLD}{hearers}(?: |(?<='))(?:l')?\"?", author

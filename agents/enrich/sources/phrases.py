"""The patterns that cite, put together from the words of a language (speech/words.py).

They run on unified text (one kind of apostrophe, hyphen, quote, space), only right before and after a name, and are
bounded, so that no text is slow.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

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
_FEW = r"(?: [\w'-]{1,20}){0,2}"


@dataclass(frozen=True, slots=True)
class Phrases:
    """The patterns of one language."""

    after: re.Pattern[str]
    """Right after the name of a source that speaks."""
    outlet_before: re.Pattern[str]
    """Right before the name of an outlet that is cited."""
    body_before: re.Pattern[str]
    """Right before a body that is cited."""
    person_before: re.Pattern[str]
    """Right before the title of a person who is."""
    by: re.Pattern[str]
    """"According to" and its like."""
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
    """The patterns of the language that is known by *code*."""
    speech = SPEECHES[code]
    everybody, *others = _befores(speech)
    outlet, body, person = (re.compile(f"{everybody}|{other}", re.IGNORECASE) for other in others)
    fields = (speech.says, speech.by, speech.heard, speech.told, speech.papers, speech.cues)
    heads = {fold(_head(phrase)) for field in fields for phrase in words_of(field)}
    return Phrases(
        _after(speech),
        outlet,
        body,
        person,
        re.compile(rf"(?:{any_of(speech.by)})(?!\w)", re.IGNORECASE),
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


def _after(speech: Speech) -> re.Pattern[str]:
    between = rf"(?:{_BETWEEN_VERB}|[a-z]{{2,12}}ly)"
    called, own, says = any_of(speech.called), speech.after or "(?!)", any_of(speech.says)
    plainly = rf"(?:\"(?!,))?(?:'s)?(?: (?:{called}))?{ASIDE}(?:,? {between},?){{0,3}}(?:,(?= (?:citing|quoting)))?"
    but = rf"(?: \([^()\n]{{1,40}}\))? [^.,;:!?\n]{{2,60}}(?:,? {_BUT}| {_AND})"
    # The verbs stand there once: compiling them is most of what a language costs.
    return re.compile(
        rf"(?:{plainly}|{but}|{_PARTY}(?:, [^,.;:!?\"\n]{{2,60}})?{_WHO}) (?:{says})(?!\w){_NOT_PASSIVE}|\"?(?:{own})"
    )


def _befores(speech: Speech) -> tuple[str, str, str, str]:
    """What stands before: whoever is cited (own pattern, "according to"); an outlet; a body that speaks; a title."""
    between, called, to = map(any_of, (speech.between, speech.called, speech.to))
    filled = rf"(?:(?: |(?<=')) ?(?:{between})){{0,4}}"
    end = rf"(?: (?:{called}))?(?: |(?<='))(?:l'|d')?\"?$"
    own = rf"(?:{speech.before or '(?!)'})\"?$"
    by = rf"(?<!\w)(?:{any_of(speech.by)}){filled}{_FEW}{end}"
    kind = rf"(?:(?:{any_of(speech.kinds)}) )?" if speech.kinds else ""
    words = r"(?: [\w'-]{1,20}(?:,\d{3})?){0,5}?"
    authored = rf"(?<!\w)(?:{any_of(speech.papers)}),?{words}(?: |(?<='))(?:{speech.papers_of}){kind}\"?$"
    paper = f"|{authored}" if speech.papers else ""
    told_to = rf"(?!(?:{to})(?!\w))" if speech.to and "der" not in speech.to else ""
    unknown = rf"(?: {told_to}[\w'-]{{1,20}},?){{0,3}}"
    begin = r"(?:[\"',»]|[.!?][\"'])(?: (?:wie|come|como|comme|as|som|jak))? "
    quoted = rf"(?: (?:{called}))? ?\"?$"
    heard = rf"(?<!\w)(?:{any_of(speech.heard)}){filled}{_FEW}(?: (?:{called}))? (?:l'|d')?\"?$"
    hearers = rf" (?:(?:{to})(?: [\w'-]{{1,20}}){{0,2}}?(?: (?:{called}))?|{called})"
    telling = rf"{_TOLD}{hearers}(?: |(?<='))(?:l')?\"?$"
    told = rf"(?<!\w)(?:{any_of(speech.told)}){telling}"
    says = any_of(speech.says)
    if speech.is_verb_first:
        hearer = rf"(?: (?:{to})(?: |(?<='))[\w-]{{2,20}})?"
        spoken, rest = rf"(?<!\w)(?:{says}){hearer}{filled}", end
        outlet = rf"(?:{begin}|(?<!\w))(?:{says})(?:{hearer}{filled}{end}|{filled}{quoted}|{telling})"
    else:
        spoken, rest = rf"{begin}(?:{says}){filled}", quoted
        outlet = f"{spoken}{rest}"
    return f"{own}|{by}", f"{heard}|{told}|{outlet}", f"{spoken}{rest}{paper}", f"{spoken}{unknown}{rest}"

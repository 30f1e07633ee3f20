"""Roles and bios as sentences say them: "Jane Roe is a climate reporter. Follow her." is a role and no bio."""
# ruff: noqa: RUF001  marks of running text

import re

from agents.page.bylines.roles import role_beside
from agents.page.seldom import seldom
from agents.page.text import SENTENCE_MARKS
from schemas.limits import BIO_CHARS_MAX

ROLE_CHARS_MAX, ROLE_WORDS_MAX = 80, 7
"""Characters and words of the role that a sentence tells; what is longer is none."""
_IS = (
    r"(?:is|was|ist|war|est|était|es|è|é|är|er|is|on|jest|este|je|és|yra|ir|είναι|е|adalah|là|היא|הוא|[–—-])\s+(?:currently\s+|derzeit\s+|actuellement\s+)?"
    r"(?:(?:an?|the|eine?r?|der|die|das|une?|la|le|una?|il|lo|o|a|uma?|en|ett|een|de|het)\s+|l['’])?"
    r"(?:(?:[\w’'-]+\s+){0,3}?[\w-]+[’']s?\s+|(?:our|unsere?r?|notre|nuestr[oa])\s+)?"
)
_ENDS = (
    r"(?=\s+(?:at|for|with|based|covering|who|that|in|on|from|and|where|whose|working|bei|beim|für|mit|und|im|seit|"
    r"pour|chez|au|aux|et|qui|para|en|y|que|per|presso|e|che|na|no|em|på|hos|för|og|och|som|voor|bij|met|w|i|tegen|to|"
    r"v|ve|z|ze|a|která|který|která|która|który|žije|koja|koji|în|din|și|care|σε|στ\w+|για|και|που|в|у|на|з|та|і|и|що|который|"
    r"которая|яка|який|di|yang|của|tại|ב\S+|של)\b"
    r"|\s*[,.;:–—(]|$)"
)
_SAID = seldom(
    rf"(?:,\s\d\d,|\s\(\d\d\),?)?\s+{_IS}(?P<role>[^\s.,;:]+(?:\s+[^\s.,;:]+){{0,{ROLE_WORDS_MAX - 1}}}?){_ENDS}",
    re.IGNORECASE,
)
"""What follows a name, and an age, in a sentence about what its bearer is."""
_SENTENCE = re.compile(r"(?<=[.!?。।])(?<![\s.-][^\W\d_a-zX]\.)(?<!^[^\W\d_a-z]\.)\s+(?=\S)")
"""What parts sentences; none ends behind an initial ("John R. Marsh") but "X", where somebody can be followed."""
_CONTACT = re.compile(
    r"^(?:you can\s|to\s|please\s|sie\s|er\s|he\s|she\s|they\s)?(?:can be\s)?(?:follow(?:ed)?|contact(?:ed)?|"
    r"e-?mail(?:ed)?|reach(?:ed)?|connect|get in touch|send|got an?|have an?|write to|tweet|find (?:her|him|them|me)|"
    r"read (?:more|all|his|her)|see (?:more|all)|view|more (?:from|by|stories)|all (?:posts|stories|articles)|"
    r"folgen? sie|folge|kontakt|schreiben sie|mehr (?:von|artikel)|alle (?:artikel|beiträge)|suivez|suivre|contactez|"
    r"écrivez|tous (?:les|ses) articles|síg[ua]\w+|seguir|escríb\w+|contact[oa]r?|todos (?:los|sus)|segui\w*|"
    r"scriv[iae]\w*|tutti gli|volg|følg|följ|kontakta?|śledź|takip|подпис\w+|читать|все (?:статьи|материалы)|"
    r"всі (?:статті|матеріали)|mail|twitter|x:|tel)\b",
    re.IGNORECASE,
)
"""What begins a line about how to reach somebody, or about their articles."""
_AT = re.compile(r"^(?:for|at|of|with|bei|für|de|du|del|di|da|hos|på|bij|van)\s+", re.IGNORECASE)
_THE = re.compile(r"^(?:the|der|die|das|le|la|l['’]|el|il)\s*", re.IGNORECASE)
_LOOSE = re.compile(r"[^\s@]+@[^\s@]+\.\S+|https?://\S+|\b\d[\d.:/-]*\b|[(\[]\w{1,5}[)\]]")
_LETTERS = re.compile(r"[^\W\d_]+")
_UNSPACED = seldom(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
UNSPACED_CHARS_MIN = 12
"""Signs that say enough for a bio in scripts without spaces between words."""
WORDS_MIN = 4
"""Words of a bio that a mark ends, its name counted as one."""
LETTERS_MIN = 3
"""Letters of the shortest role."""
SENTENCE_WORDS_MIN = 8
"""Words of a bio that no mark ends."""


def role_of(sentence: str, name: str) -> str:
    """What *sentence*, which begins with *name* or its first word, says that they are; "" where it says none."""
    found = _said(sentence, name)
    role = found["role"].strip() if found else ""
    return role if role and len(role) <= ROLE_CHARS_MAX and role_beside(role) else ""


def is_role_alone(text: str, name: str, site: str) -> bool:
    """Whether *text* says the role, and at most whose it is, and nothing else: "Jane Roe is a reporter for *site*."."""
    if not role_of(text, name):
        return False
    found = _said(text, name)
    rest = text[found.end("role") :].strip(" .") if found else ""
    whose = _THE.sub("", _AT.sub("", rest))
    return not whose or whose.casefold() == _THE.sub("", site).casefold()


def _said(text: str, name: str) -> re.Match[str] | None:
    # The name is compared beforehand: a pattern with it would be compiled for each author, for over a millisecond.
    first = name.split(maxsplit=1)[0] if name.split() else ""
    begun = (start for start in (name, first) if text[: len(start)].lower() == start.lower())
    return next((found for start in begun if (found := _SAID().match(text, len(start)))), None)


def sentences_of(text: str) -> list[str]:
    """*text* cut behind the marks that end sentences."""
    return _SENTENCE.split(text)


def without_contact(text: str) -> str:
    """*text* without its sentences about how to reach somebody, or where their articles are."""
    return " ".join(one for one in _SENTENCE.split(text) if not _CONTACT.match(one))


def says_enough(text: str, name: str) -> bool:
    """Whether *text* tells more of *name* than name, code, dates and addresses: some words, and a sentence.

    The first BIO_CHARS_MAX characters have to: the pattern for addresses takes longer than its text is long.
    """
    rest = _LOOSE.sub(" ", text[:BIO_CHARS_MAX].replace(name, " "))
    if not rest.isascii() and len(_UNSPACED().findall(rest)) >= UNSPACED_CHARS_MIN:
        return True
    words = len(_LETTERS.findall(rest))
    is_sentence = text.rstrip(' "”»)').endswith(SENTENCE_MARKS)
    return words >= (WORDS_MIN - 1 if is_sentence else SENTENCE_WORDS_MIN)


def has_more(text: str, name: str) -> bool:
    """Whether *text* holds more than *name* and a letter or two, so that a role can be in it."""
    return sum(map(str.isalpha, text.replace(name, " "))) >= LETTERS_MIN


def may_say_enough(text: str, name: str) -> bool:
    """Whether a part of *text* may be one that `says_enough` of *name*."""
    rest = text.replace(name, " ")
    if not rest.isascii() and len(_UNSPACED().findall(rest)) >= UNSPACED_CHARS_MIN:
        return True
    is_sentence = any(mark in rest for mark in SENTENCE_MARKS)
    return len(_LETTERS.findall(rest)) >= (WORDS_MIN - 1 if is_sentence else SENTENCE_WORDS_MIN)

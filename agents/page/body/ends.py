"""What stands at the ends of an article's text and is none of it: labels, dates, bylines, signatures, closing lines."""
# ruff: noqa: RUF001  marks and words of many languages

import re

from agents.page.body.furniture import is_about, is_closing, is_date_line
from agents.page.body.leads import asks_for_comments
from agents.page.seldom import seldom
from agents.page.text import SENTENCE_ENDS, key_of

PARAGRAPH_CHARS_MIN = 30
"""Shorter ones do not tell where the text is."""
ENDS_MAX = 4
"""Paragraphs at either end that are looked at for what is none."""
CLOSINGS_MAX = 2
"""What is about the article may end so often: behind it stands what is about the site."""
LABEL_CHARS_MAX = 30
"""A longer line is no label."""
HEADED_CHARS_MAX, HEADLINE_CHARS_MIN = 200, 20
"""A line with a headline and what stands below it, where only a line break divides them."""
_RIGHTS = re.compile(
    r"(?<=[.!?”\"»])\s*(?:©|\(c\))?\s*(?:riproduzione riservata|todos los derechos reservados)\.?$", re.IGNORECASE
)
"""What closes a last paragraph, on its line."""
_SIGNED = re.compile(r"\s*\([^()]{2,80}, \d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d\d\)$")
"""Authors and a day in brackets, as Austrian papers end a text."""
_SIGNED_OFF = re.compile(r"(?<=[.!?\"”])(?: [A-Z]{2,5}){2,5}(?: \d{3,4})?$")
"""The shorthand of an agency and its editors at the end of a text, as Indian ones set it."""
_SIGNED_NAMES = re.compile(r"\s*[(（]([^()（）]{2,80})[)）]$")
_SIGNED_JAPANESE = seldom(
    r"(?<=[。」』])\s?（[\u3041-\u30ff\u3400-\u9fff・＝]{2,10}(?:、[\u3041-\u30ff\u3400-\u9fff・＝]{2,10}){0,4}）$"
)
"""Names, or words such as "to be continued", behind the last sentence."""
_FROM = re.compile(r"From [A-ZÀ-Þ][\w.’'-]+(?: [A-ZÀ-Þ][\w.’'-]+){1,3}, [A-ZÀ-Þ][\w.’'-]+(?: [A-ZÀ-Þ][\w.’'-]+)?$")
"""Who writes and from where, as African papers begin."""
_PRODUCED = re.compile(
    r"this (?:article|story|report|investigation|piece) (?:was|is|has been) (?:[\w-]+ ){0,2}(?:co-)?(?:produced|"
    r"published|reported|supported|funded)\b|"
    r"dieser? (?:artikel|text|beitrag|recherche) (?:entstand|erschien|ist .{0,40}entstanden)\b|"
    r"cet(?:te)? (?:article|enquête|texte) a été (?:produit|publi|réalis|écrit)|"
    r"est[ea] (?:artículo|reportaje|investigación|artigo|reportagem|texto) (?:fue|foi|ha sido) ",
    re.IGNORECASE,
)
"""With whom, or for whom, a text was made."""
_PARTED = re.compile(r"[、，,/／・;&]|\s(?:and|und|et|y|e|og|och|ja|en|i|a|и|і|та|ve|και)\s")
BYLINE_CHARS_MAX, NAME_CHARS_MIN, BESIDE_NAME_CHARS_MAX = 80, 6, 30
"""A first line with writers' names, which have so many letters or more, and few beside them."""


def trimmed(found: list[str], said: frozenset[str]) -> list[str]:
    """*found* without labels before the first paragraph and what is about the article behind the last."""
    start, end = 0, len(found)
    while start < min(ENDS_MAX, end) and _is_before(found[start], said):
        start += 1
    if start == end or len(found[start]) < PARAGRAPH_CHARS_MIN:
        start = 0
    for _ in range(CLOSINGS_MAX):
        closing = next((at for at in range(max(start + 1, end - ENDS_MAX), end) if is_closing(found[at])), end)
        if closing == end:
            break
        end = closing
    while end > start + 1 and _is_behind(found[end - 1], said):
        end -= 1
    return [*found[start : end - 1], _RIGHTS.sub("", found[end - 1])] if end > start else []


def _is_behind(text: str, said: frozenset[str]) -> bool:
    """Whether a line behind the text says what is *said* elsewhere, a date, or how to comment."""
    return key_of(text) in said | {""} or _is_dates(text) or asks_for_comments(text)


def _is_before(text: str, said: frozenset[str]) -> bool:
    """Whether a line before the text is a label, a date, who made the text, or a headline and what is in its line."""
    if _is_label(text) or is_date_line(text) or _PRODUCED.match(text) is not None:
        return True
    if len(text) > HEADED_CHARS_MAX or text.endswith(SENTENCE_ENDS):
        return False
    key = key_of(text)
    return any(len(one) >= HEADLINE_CHARS_MIN and key.startswith(one) for one in said)


def _is_dates(text: str) -> bool:
    return not text.endswith(SENTENCE_ENDS) and is_date_line(text)


def _is_label(text: str) -> bool:
    return len(text) <= LABEL_CHARS_MAX and not text.endswith(SENTENCE_ENDS)


def without_authors(found: list[str], authors: frozenset[str]) -> list[str]:
    """*found*, paragraphs, without what tells who wrote them: a byline before, bios and signatures behind.

    Args:
        found: The paragraphs of a text; one stays whatever it says.
        authors: The keys of its authors' names.
    """
    found = list(found)
    while len(found) > 1 and is_about(found[-1], authors):
        found.pop()
    if found:
        found[-1] = _unsigned(found[-1], authors)
    return found[1:] if found[1:] and _names_writer(found[0], authors) else found


def _unsigned(text: str, authors: frozenset[str]) -> str:
    """*text* without the shorthand, the brackets with a day, or the names of *authors* (keys) alone that sign it."""
    for form in (_SIGNED, _SIGNED_OFF):
        if (signed := form.search(text)) is not None:
            text = text[: signed.start()] or text
    if text.endswith("）") and (signed := _SIGNED_JAPANESE().search(text)) is not None:
        return text[: signed.start()]
    signed = _SIGNED_NAMES.search(text)
    names = [key_of(name) for name in _PARTED.split(signed[1])] if signed is not None else []
    is_signed = signed is not None and bool(names) and all(name in authors for name in names)
    return text[: signed.start()] or text if signed is not None and is_signed else text


def _names_writer(text: str, authors: frozenset[str]) -> bool:
    """Whether a first line is a byline and where it was written: "From Ada Quill, Marl"."""
    if len(text) > BYLINE_CHARS_MAX or text.endswith(SENTENCE_ENDS):
        return False
    if _FROM.match(text) is not None:
        return True
    key = key_of(text)
    named = sum(len(name) for name in authors if len(name) >= NAME_CHARS_MIN and name in key)
    return named > 0 and len(key) - named <= BESIDE_NAME_CHARS_MAX

"""The reading time that a publisher states ("2 min read"), in common languages."""
# ruff: noqa: RUF001  marks and words of many languages

import re
from collections.abc import Iterator

from agents.page.dates.visible import seen_date
from agents.page.elements import Sought
from agents.page.metadata import Document
from agents.page.text import plain

MINUTES_MAX = 180
"""A larger number is no reading time."""
LABEL_CHARS_MAX, LABELS_MAX, TEXT_CHARS_MAX = 60, 40, 300
"""Characters of a label, elements of a kind that may be one, and how much of each one's text is looked at."""

_MINUTES = re.compile(
    r"(?<![\d.,:])(\d{1,3})\s*[-–]?\s*(?:min\w{0,8}|mn|мин\w*|хв\w*|分|분|dk|dakika\w*|λεπτ[άόα]|perc|mnt|دقائق|دقيقة|دقیقه|منٹ|मिनट|"
    r"মিনিট|นาที|phút|menit|דק(?:ות|׳|[’'])?)"
    r"(?=\W|$|で|で読|钟|鐘|鍾)",
    re.IGNORECASE,
)
_MARKS = re.compile(r"\s[|•·]\s")
_ALONE = re.compile(
    r"(?:about |approx\.? |around |ca?\.? |circa |env\. |~ ?)?\d{1,3}\s?min(?:ut\w*)?\.?$", re.IGNORECASE
)
_DIGIT = re.compile(r"\d")
_READING = re.compile(
    r"\bread(?:ing)?\b|lese(?:zeit|dauer)|lesen\b|lecture|lectura|lettura|leitura|leestijd|\blezen\b|czytani|lästid|læsetid|"
    r"lesetid|lukuaika|čtení|okuma|чита|чтени|読め|読了|阅读|閱讀|읽는|읽기|"
    r"قراءة|पढ़|czyta(?: się|nie)|\bler\b|lectură|olvas|čítani|branja|čitanj|αν[άα]γνωσ|"
    r"קריאה|อ่าน|\bđọc\b|baca\b|مطالعه|خواندن|পড়|skaity|lasīšan|lugemi|lestrartím|"
    r"citire|четене|irakurtze|پڑھن",
    re.IGNORECASE,
)
_MARKED = Sought(
    classes="reading-time read-time readtime readingtime lesezeit min-read",
    attributes={"data-testid": "readtime readingtime read-time reading-time", "data-test": "read-time reading-time"},
)
_METAS = ("article:reading_time", "reading_time", "readtime", "read-time", "estimated-reading-time")
_DURATION = re.compile(r"PT(?:(\d)H)?(?:(\d{1,3})M)?(?:\d{1,2}S)?$")
"""ISO 8601, as schema.org's timeRequired has it."""
_HEADERS, _LABELS = Sought("header", classes="=post-meta="), Sought("span li")


def read_reading_time(page: Document) -> int:
    """The reading time in minutes that the page states; 0 where it states none."""
    return next((minutes for label in _labels(page) if (minutes := stated_minutes(label))), 0) or _required(page)


def _required(page: Document) -> int:
    """The minutes that JSON-LD says the article takes; 0 where it says none."""
    told = _DURATION.match(plain(page.article.get("timeRequired")))
    minutes = 60 * int(told[1] or 0) + int(told[2] or 0) if told else 0
    return minutes if minutes <= MINUTES_MAX else 0


def _labels(page: Document) -> Iterator[str]:
    """The labels that may state it, likeliest first."""
    for number in (1, 2, 3):
        yield f"{page.first(f'twitter:label{number}')}: {page.first(f'twitter:data{number}')}"
    if told := page.first(*_METAS):
        yield f"{told} min read" if told.isdecimal() else f"{told} read"
    for node in page.elements.find(_MARKED, page.root)[:LABELS_MAX]:
        yield f"{plain(node.text()[:TEXT_CHARS_MAX])} read"
    at_heading = page.after_heading or [line.node for line in page.lines_at_heading]
    for node in [*at_heading, *page.elements.find_in(_HEADERS, _LABELS, page.root)[:LABELS_MAX]]:
        text = node.text()[:TEXT_CHARS_MAX]
        if _DIGIT.search(text):
            yield from _parts(plain(text))


def _parts(line: str) -> list[str]:
    """*line*, and its parts between bars and dots; beside a date, minutes alone are those of reading."""
    parts = [part.strip() for part in _MARKS.split(line)]
    if len(parts) == 1:
        return [line]
    is_dated = any(seen_date(part) is not None for part in parts)
    return [line, *(f"{part} read" if is_dated and _ALONE.match(part) else part for part in parts)]


def stated_minutes(label: str) -> int:
    """The minutes in a label such as "2 min read" or "Lesezeit: 4 Minuten"; 0 where it is no such label."""
    # Most labels have no minutes, which costs less to see than that they have no word for reading.
    found = _MINUTES.search(label) if len(label) <= LABEL_CHARS_MAX else None
    minutes = int(found[1]) if found and _READING.search(label) else 0
    return minutes if minutes <= MINUTES_MAX else 0

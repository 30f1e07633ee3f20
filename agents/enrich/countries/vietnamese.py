"""Countries in Vietnamese, whose names of one syllable stand in names of people and places, and are words as well."""

from agents.enrich.text import Text
from agents.enrich.words import listed

WORD_CHARS_MAX = 40
"""Of the word before a name."""
_BEFORE = listed("nước người tiếng ở tại từ sang với và của giữa")
"""Capitals of these are a sentence's first letter."""
_TITLES = listed("ông bà anh chị cô em chú bác cháu")
"""Behind these stands a given name."""
_OFFICES = listed("thống tướng trưởng sĩ sứ vương")
"""Ends of offices: "Tổng thống Nga" and the president's name."""
_ALSO_WORDS = frozenset(listed("anh áo pháp đức ý"))
"""Words that begin sentences: "Pháp luật", "Ý kiến", "Anh nói"."""


def is_country(text: Text, start: int, end: int) -> bool:
    """Whether the country's name at *start* to *end* of *text* stands for itself.

    One of several syllables does. One of a single syllable is a part of a name beside another capital ("Nguyễn Văn
    Đức", "Mỹ Tho"), a given name behind "bà", and a word where it begins a sentence and is one.
    """
    name, near = text.plain[start:end], text.plain[max(0, start - WORD_CHARS_MAX) : start]
    line = near[near.rfind("\n") + 1 :]
    if " " in name:
        return True
    before = line.split(" ")[-2] if line.endswith(" ") and line.strip() else ""
    after = text.plain[end + 1 : end + 2] if text.plain[end : end + 1] == " " else ""
    folded = before.lower()
    if not before or not before[-1].isalnum():
        return not after.isupper() and (before.endswith(",") or name.lower() not in _ALSO_WORDS)
    if folded in _TITLES or (before[0].isupper() and folded not in _BEFORE):
        return False
    return not after.isupper() or folded in _OFFICES

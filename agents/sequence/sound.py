"""How a name sounds, roughly: what it has in common with its forms in other scripts.

Letters become Latin ones (anyascii), vowels go, and of consonants those count as one that scripts write for each other:
l and r, b and v, k and q. It is a skeleton as in Soundex (Russell 1918), made for scripts and not for spellings:
"Zawodno", "Заводно", "ザヴォドノ" and "자보드노" are "sbdn".
"""

import re
from functools import lru_cache

from anyascii import anyascii

SOUND_MIN = 4
"""Signs of a sound; a shorter one is that of too many words."""
SOUNDS_KEPT = 50_000
"""Words whose sound is remembered."""

_SPELT = (
    ("sch|sh|sz|cz|ch|ts|tz|zh|j|z|c(?=[eiy])", "s"),
    ("kh|q|c", "k"),
    ("gh", "g"),
    (r"(.)\1+", r"\1"),
    ("ph|f|v|w(?=[aeiouy])", "b"),
    ("th", "t"),
    ("x", "ks"),
    ("^h", "k"),
    ("n(?=[bp])", "m"),
    ("l", "r"),
    ("p", "b"),
    ("[^bdgkmnrst]", ""),
)
"""What is read as what, in this order; what is double counts once, and vowels and what else is left not at all."""
_READ = tuple((re.compile(spelt), read) for spelt, read in _SPELT)
_UNCASED = re.compile(
    "[\u30a1-\u30fa\u30fc]{3,}"  # katakana, which Japanese writes foreign names in
    "|(?<![\u0621-\u06ff])(?:\u0627\u0644)?([\u0621-\u06ff]{3,})"  # Arabic, without its article
    "|[\u05d0-\u05ea]{3,}|[\u0904-\u0963]{3,}|[\uac00-\ud7a3]{2,}"  # Hebrew, Devanagari, Hangul
)
"""A word in a script without capitals, any of which may be a name."""


@lru_cache(maxsize=SOUNDS_KEPT)
def sound(name: str) -> str:
    """The consonants of *name* as they sound; "" where they are fewer than SOUND_MIN."""
    read = anyascii(name).lower()
    for spelt, sign in _READ:
        read = spelt.sub(sign, read)
    return read if len(read) >= SOUND_MIN else ""


def uncased(text: str) -> list[str]:
    """The words of *text* in scripts without capitals, in order, as `sound` takes them."""
    return [] if text.isascii() else [found[1] or found[0] for found in _UNCASED.finditer(text)]

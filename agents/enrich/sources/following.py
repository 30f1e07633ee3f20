"""Whose a quotation is that stands by itself: that of whom the sentence before it begins with.

“Councillor X wants the house for the town. "An oven that works is not pulled down."” No verb says so, in any language;
where one does, of whomever, the quotation does not stand by itself.
"""

import re

BEFORE_CHARS = 40
"""How far from the beginning of its sentence the name may stand."""
_REST = re.compile(r"[^.!?\n\"]{0,180}(?<! [^\W\d_a-z])[.!?]\)? ?(?=\")")
_ALONE = re.compile(
    r"\" ?[^\"\n]{20,400}(?:[.!?…] ?\"|\"\.)(?: ?\" ?[^\"\n]{20,400}(?:[.!?…] ?\"|\"\.)){0,3}"
    r"(?=(?<=[.…]\") [^\W\d_a-z]|(?<=[.…] \") [^\W\d_a-z]|(?<=\"\.) [^\W\d_a-z]| ?(?:\n|\Z))"
)
_INDIRECT = re.compile(
    r"[^.!?\n\"]{0,180}(?<! [^\W\d_a-z])[.!] (?=[A-ZÄÖÜ])"
    r"(?![^.!?\n\"]{0,200}(?<!\w)(?:sagt|sagte|erklärt|erklärte|meint|meinte|schreibt|schrieb|so)(?!\w))"
    r"[^.!?\n\"]{0,110}(?<!ich )(?<!Ich )(?<!\w)"
    r"(?:sei|seien|habe|werde|könne|müsse|wolle|solle|dürfe|gebe|gehe|komme|bleibe|brauche|lasse|wisse|stehe|halte|sehe)"
    r"(?!\w)(?! ich)[^.!?\n\"]{0,160}[.!]"
)
"""A sentence that German tells in the mood of what others say: „Die Polizei winkt ab. Man habe nichts gesehen.“"""
_SENTENCE = re.compile(r"(?:\A|[.!?…:]\"?\)? |\n)\"?(?P<first>[^.!?…\n\"]*)\Z")
_ANYBODY = re.compile(r"(?<!\w)[^\W\d_a-z][^\W\d_]{1,20} [^\W\d_a-zà-ÿа-я][^\W\d_]{1,20}")


def quotation_span(plain: str, start: int, end: int) -> tuple[int, int] | None:
    """From whom *plain* (unified) names from *start* to *end*, with their office, to the end of the quotation.

    None where none follows, where somebody else is named meanwhile, or where the sentence begins with something else.
    """
    rest = _REST.match(plain, end)
    if rest is None or (alone := _ALONE.match(plain, rest.end())) is None:
        return None
    if not _begins(plain, start) or _ANYBODY.search(plain, end, rest.end()):
        return None
    return start, alone.end()


def told_span(plain: str, start: int, end: int) -> tuple[int, int] | None:
    """The same, in German, to the end of the sentence that tells what they said, without a verb of saying."""
    if (told := _INDIRECT.match(plain, end)) is None or not _begins(plain, start):
        return None
    return start, told.end()


def _begins(plain: str, start: int) -> bool:
    """Whether who is named at *start* begins the sentence, or its first words name nobody else."""
    before = _SENTENCE.search(plain, max(0, start - BEFORE_CHARS), start)
    return before is not None and not _ANYBODY.search(before["first"])

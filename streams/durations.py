"""Durations as people write them, in YAML files and options alike: 90s, 20m, 6h, 1d."""

import re
from datetime import timedelta

_FORM = re.compile(r"([0-9]{1,8})([smhd])")
_UNITS_S = {"s": 1, "m": 60, "h": 3_600, "d": 86_400}


def duration_of(text: str) -> timedelta | None:
    """*text* as a duration: a whole number, at most eight digits, and s, m, h or d; None where it is none."""
    found = _FORM.fullmatch(text)
    return timedelta(seconds=int(found[1]) * _UNITS_S[found[2]]) if found else None

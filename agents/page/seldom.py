"""Patterns that hardly a page needs: a process compiles them when one does, and not when it starts."""

import re
from collections.abc import Callable
from functools import cache


def seldom(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> Callable[[], re.Pattern[str]]:
    """What gives the compiled *pattern*, for one that is slow to compile and stands behind a cheaper look."""
    return cache(lambda: re.compile(pattern, flags))

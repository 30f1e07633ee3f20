"""Patterns of many alternatives, of which one look at the first letter tells most that cannot match."""

import re

_QUANTIFIERS = "?*+{"
_LETTERS = "".join(map(chr, [*range(0x590), *range(0x1E00, 0x2000), *range(0x2100, 0x2500)]))
"""Those that have two cases, and others."""


def by_first_letter(alternatives: str) -> str:
    """The alternatives of a pattern, grouped by the letter that they begin with, in any case.

    A pattern that ignores case tries each alternative at a place by a step of its own; of groups that begin with a
    class of letters it enters only the one that fits. What matches is the same, but another alternative may be the
    first to do so: for patterns that are asked whether they match, not how far.

    Args:
        alternatives: Between bars, written for a pattern that ignores case.

    Returns:
        For a pattern that does not ignore case.
    """
    groups: dict[str, list[str]] = {}
    rest: list[str] = []
    for one in (opened for part in _parted(alternatives) for opened in _opened(part)):
        if one[:1].isalpha() and (len(one) == 1 or one[1] not in _QUANTIFIERS):
            groups.setdefault(one[0], []).append(one[1:])
        else:
            rest.append(one)
    branches = [f"[{_cases(letter)}](?i:{'|'.join(ends)})" for letter, ends in groups.items()]
    return "|".join([*branches, f"(?i:{'|'.join(rest)})"] if rest else branches)


def _opened(one: str) -> list[str]:
    """*one* alternative as several, where it begins with a group: "(?:a|b)? c" is "a c", "b c" and " c"."""
    if not one.startswith("(?:"):
        return [one]
    inner, tail = _group_of(one)
    if tail[:1] == "?" and tail[1:2] not in ("?", "+"):
        inner, tail = [*inner, ""], tail[1:]
    elif tail[:1] and tail[0] in _QUANTIFIERS:
        return [one]
    return [opened for part in inner for opened in _opened(part + tail)]


def _group_of(one: str) -> tuple[list[str], str]:
    """The alternatives of the group that *one* begins with, and what stands behind it."""
    end = next(at for at in range(len(one)) if one[at] == ")" and len(_parted(f"{one[: at + 1]}|")) == 2)
    return _parted(one[3:end]), one[end + 1 :]


def _parted(pattern: str) -> list[str]:
    """The alternatives of *pattern* outside of its brackets."""
    parts, depth, in_class, start, at = [], 0, False, 0, 0
    while at < len(pattern):
        char = pattern[at]
        if char == "\\":
            at += 1
        elif in_class:
            in_class = char != "]"
        elif char == "[":
            in_class = True
        elif char in "()":
            depth += 1 if char == "(" else -1
        elif char == "|" and not depth:
            parts.append(pattern[start:at])
            start = at + 1
        at += 1
    return [*parts, pattern[start:]]


def _cases(letter: str) -> str:
    """What a pattern that ignores case takes for *letter*."""
    if letter.lower() == letter.upper():
        return letter  # of a script without cases
    return "".join({letter, *re.findall(letter, _LETTERS, re.IGNORECASE)})

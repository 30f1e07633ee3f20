"""Lines and blocks for a terminal. Pure; every word is made safe first."""

from datetime import datetime
from io import StringIO
from typing import TextIO

from rich.console import Console
from rich.text import Text

from streams.show.text import one_line

WORDS_MAX = 400
"""Characters of one line of a block."""
_LABEL_WIDTH = 10


def painted(text: Text, stream: TextIO) -> str:
    """*text* as it is to be written to *stream*: in colour where that is a terminal, lines as long as they are.

    A rich console that writes for itself ends the process when the reader of its output goes away; this leaves that
    to the caller.
    """
    written = StringIO()
    Console(file=written, force_terminal=stream.isatty()).print(text, soft_wrap=True)
    return written.getvalue()


def moment(at: datetime) -> str:
    """*at* in this machine's zone, with the zone."""
    return f"{at.astimezone():%Y-%m-%d %H:%M:%S %z}"


def labelled(label: str, words: str, style: str = "") -> Text:
    """One line of a block; an empty Text where there are no *words*, which the block leaves out."""
    shown = safe(words)
    return Text.assemble((f"{label:<{_LABEL_WIDTH}}", "dim"), (shown, style)) if shown else Text()


def safe(words: str) -> str:
    """*words* on one line, at most WORDS_MAX characters."""
    return one_line(words, WORDS_MAX)


def stack(lines: list[Text]) -> Text:
    """*lines* below each other, the empty ones left out, the first flush left; a blank line ends the block."""
    head, *rest = [line for line in lines if line.plain] or [Text("(nothing to show)")]
    return Text("\n").join([head, *(Text("  ") + line for line in rest)]) + Text("\n")

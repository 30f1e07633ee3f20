"""The documents keep their promises: links and paths lead somewhere, commands exist, ARCHITECTURE.md stays short."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from streams.cli import COMMANDS, cli

ROOT = Path(__file__).parent.parent
DOCUMENTS = (
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "docs/enrichment.md",
    "docs/enrich.md",
    "docs/authors.md",
    "docs/rules.md",
    "docs/rules-tests.md",
    "docs/topics.md",
    "docs/runbook.md",
    "docs/replay.md",
    "docs/security.md",
    "docs/subscribe/README.md",
)
ARCHITECTURE_LINES_MAX = 150

LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
CODE_SPAN = re.compile(r"`([^`\n]+)`")
FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
FOLDERS = ("schemas", "agents", "streams", "tests", "docs", "newsroom", "benchmarks", ".ci")
PATH = re.compile(
    rf"(?:{'|'.join(map(re.escape, FOLDERS))})(?:/[\w.-]+)*/?"  # from the root
    r"|(?:[\w-]+/)*[\w-]+\.(?:py|md|toml|yml|lock|sh)|[a-z_]+(?:/[a-z_]+)*/|Dockerfile"  # as a code map shortens it
)
"""What counts as a path of ours in a code span."""
COMMAND = re.compile(r"\bwireroom ((?:[a-z]+ ?)+)")
OUTSIDE = ("http://", "https://", "mailto:")


def text_of(name: str) -> str:
    """A document's text; the test fails where there is none."""
    return (ROOT / name).read_text(encoding="utf-8")


def headings(text: str) -> set[str]:
    """The anchors that a document's headings make."""
    titles = re.findall(r"^#+ +(.+)$", FENCE.sub("", text), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title.lower()).strip().replace(" ", "-") for title in titles}


def dead_links(text: str, root: Path) -> list[str]:
    """Links of *text* that lead to no file under *root* and to no heading of it."""
    targets = [target for target in LINK.findall(FENCE.sub("", text)) if not target.startswith(OUTSIDE)]
    return [target for target in targets if not _leads_somewhere(target, text, root)]


def _leads_somewhere(target: str, text: str, root: Path) -> bool:
    path, _, anchor = target.partition("#")
    if path and not (root / path).exists():
        return False
    if not anchor or (path and not path.endswith(".md")):
        return True
    return anchor in headings((root / path).read_text(encoding="utf-8") if path else text)


def dead_paths(text: str, root: Path) -> list[str]:
    """Paths in code spans of *text* that are neither under *root* nor under one of its folders."""
    paths = [span for span in CODE_SPAN.findall(FENCE.sub("", text)) if PATH.fullmatch(span)]
    places = [root, *(root / folder for folder in FOLDERS)]
    return [path for path in paths if not any((place / path).exists() for place in places)]


def unknown_commands(text: str) -> list[str]:
    """What follows `wireroom` in the code of *text* and is no subcommand."""
    code = [*FENCE.findall(text), *CODE_SPAN.findall(FENCE.sub("", text))]
    named = [found[1].split() for part in code for found in COMMAND.finditer(part)]
    return [" ".join(words) for words in named if not _is_command(words)]


def _is_command(words: list[str]) -> bool:
    """Whether *words* begin with a subcommand and, where that is a group, one of its own."""
    context = click.Context(cli)
    command: click.Command = cli
    for word in words:
        if not isinstance(command, click.Group):
            return True
        found = command.get_command(context, word)
        if found is None:
            return False
        command = found
    return True


@pytest.mark.parametrize("name", DOCUMENTS)
def test_links_lead_somewhere(name: str) -> None:
    """Every link of a document leads to a file or heading that is there, seen from its own folder."""
    assert [] == dead_links(text_of(name), (ROOT / name).parent)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_paths_exist(name: str) -> None:
    """Every path of ours that a document names is there."""
    assert [] == dead_paths(text_of(name), ROOT)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_commands_exist(name: str) -> None:
    """Every `wireroom` command that a document shows is a command."""
    assert [] == unknown_commands(text_of(name))


def test_readme_shows_the_three_uses() -> None:
    """README shows how to run workers, subscribe and replay."""
    readme = text_of("README.md")

    assert [] == [use for use in ("wireroom worker", "wireroom subscribe", "run --rm replay") if use not in readme]


def test_architecture_is_short() -> None:
    """ARCHITECTURE.md can be read in one sitting."""
    assert text_of("ARCHITECTURE.md").count("\n") < ARCHITECTURE_LINES_MAX


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_an_example(name: str) -> None:
    """`wireroom NAME --help` works and shows an example, in the command or in each of its own."""
    command = cli.get_command(click.Context(cli), name)

    assert command is not None
    assert [] == [one.name for one in leaves(command) if "Example:" not in (one.help or "")]


def leaves(command: click.Command) -> Iterator[click.Command]:
    """The commands that do something: *command* itself, or those of the group."""
    if isinstance(command, click.Group):
        for inner in command.commands.values():
            yield from leaves(inner)
    else:
        yield command


def test_help_lists_every_command() -> None:
    """`wireroom --help`, as a person runs it, lists all subcommands."""
    command = [sys.executable, "-c", "from streams.cli import main; main()", "--help"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)

    assert [] == [name for name in COMMANDS if not re.search(rf"^  {name}\b", done.stdout, re.MULTILINE)]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("[x](docs/nowhere.md)", "docs/nowhere.md"),
        ("![x](docs/nowhere.png)", "docs/nowhere.png"),
        ("# Here\n[x](#there)", "#there"),
    ],
)
def test_dead_link_is_found(text: str, fault: str) -> None:
    """A link to a missing file, picture or heading is named; one that leads somewhere is not."""
    assert [fault] == dead_links(text + "\n[y](pyproject.toml) [z](https://harbour-courier.example/)", ROOT)


def test_dead_path_is_found() -> None:
    """A path that is gone is named, shortened or not; patterns and paths that are there are not."""
    text = "`streams/gone.py` `gone.py` `gone/` `streams/topology.py` `topology.py` `cli/` `schemas/*.json`"

    assert ["streams/gone.py", "gone.py", "gone/"] == dead_paths(text, ROOT)


def test_unknown_command_is_found() -> None:
    """A command, or a part of a group, that does not exist is named, in a code span and in a block."""
    text = "`wireroom frobnicate`\n```\n$ wireroom runs frob\n$ wireroom version --json\n```\nwireroom is a tool"

    assert ["frobnicate", "runs frob"] == sorted(unknown_commands(text))

"""What `wireroom rules check` prints."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
import orjson

from schemas.errors import NewsroomError
from streams.newsroom import NewsroomErrors, Reading, read
from streams.newsroom.faults import FAULTS_MAX, Faults
from streams.newsroom.given import read_given
from streams.rules.warnings import Warned, warnings_of
from streams.show.text import as_unicode, printable

_COUNTED = ("feeds", "authors", "topics", "rules", "receivers")


def check_folder(path: str, *, as_json: bool, is_strict: bool) -> int:
    """Read the folder, print all that is wrong or looks so; the exit code."""
    faults: Sequence[NewsroomError] = ()
    warnings: list[Warned] = []
    counts: dict[str, int] = {}
    try:
        reading = read(Path(path))
        _check_fixtures(reading)
    except NewsroomErrors as errors:
        faults = errors.errors
    else:
        warnings = warnings_of(reading)
        counts = {name: len(getattr(reading.newsroom, name)) for name in _COUNTED}
    if as_json:
        click.echo(orjson.dumps(_as_object(faults, warnings, counts)).decode())
    else:
        _show(path, faults, warnings, counts)
    return 1 if faults or (warnings and is_strict) else 0


def _check_fixtures(reading: Reading) -> None:
    """Refuse files of items that can't be read; each is read once."""
    faults = Faults()
    paths = {case.given for one in reading.rules for case in one.cases if isinstance(case.given, Path)}
    for path in sorted(paths):
        read_given(path, str(path), faults)
    faults.check()


def _as_object(faults: Sequence[NewsroomError], warnings: Sequence[Warned], counts: dict[str, int]) -> dict[str, Any]:
    marked: list[tuple[NewsroomError | Warned, str]] = [(one, "error") for one in faults]
    marked += [(one, "warning") for one in warnings]
    return {
        "faults": [as_unicode(str(one)) for one in faults],
        "warnings": [as_unicode(str(one)) for one in warnings],
        "problems": [
            {
                "file": as_unicode(one.file),
                "line": one.line,
                "field": one.field,
                "problem": as_unicode(one.problem),
                "severity": severity,
            }
            for one, severity in marked
        ],
        "counts": counts,
    }


def _show(path: str, faults: Sequence[NewsroomError], warnings: Sequence[Warned], counts: dict[str, int]) -> None:
    for fault in faults:
        click.secho(printable(str(fault)), fg="red", err=True)
    for warning in warnings:
        click.secho(printable(f"warning: {warning}"), fg="yellow", err=True)
    if faults:
        more = " or more" if len(faults) == FAULTS_MAX else ""
        said = f"{len(faults)}{more} fault{'s' if len(faults) > 1 else ''}"
        click.echo(f"{printable(path)}: {said}, nothing would start", err=True)
    else:
        warned = f", {len(warnings)} warning{'s' if len(warnings) > 1 else ''}" if warnings else ""
        named = ((count, name if count != 1 else name.removesuffix("s")) for name, count in counts.items())
        counted = ", ".join(f"{count} {name}" for count, name in named)
        click.echo(f"{printable(path)}: {counted}; no fault{warned}")

"""What `wireroom rules test` prints."""

from difflib import get_close_matches
from pathlib import Path

import click
import orjson

from streams.named_files import write_report
from streams.newsroom import NewsroomErrors, Reading, read
from streams.rules.report import as_object, junit, lines_of, summary
from streams.rules.tests import run_tests, untested
from streams.rules.verdict import Verdict
from streams.show.text import printable


def run_folder(path: str, only: str, report: Path | None, *, as_json: bool) -> int:
    """Run the tests, print each verdict as it comes; the exit code."""
    try:
        reading = read(Path(path))
        _check_rule(reading, only)
        verdicts = _run(reading, only, is_shown=not as_json)
    except NewsroomErrors as errors:
        for error in errors.errors:
            click.secho(printable(str(error)), fg="red", err=True)
        click.echo(f"{printable(path)}: no test is run before this is mended; see `wireroom rules check`", err=True)
        return 1
    bare = untested(reading, only)
    if as_json:
        click.echo(orjson.dumps(as_object(verdicts, bare)).decode())
    else:
        for line in summary(verdicts, bare):
            click.echo(printable(line))
    if report is not None:
        write_report("--junit", report, junit(verdicts))
    return 0 if all(one.is_ok for one in verdicts) else 1


def _run(reading: Reading, only: str, *, is_shown: bool) -> list[Verdict]:
    verdicts = []
    for verdict in run_tests(reading, only):
        verdicts.append(verdict)
        for line in lines_of(verdict) if is_shown else ():
            click.secho(line, fg=None if verdict.is_ok else "red")
    return verdicts


def _check_rule(reading: Reading, only: str) -> None:
    ids = [one.rule.id for one in reading.rules]
    if only and only not in ids:
        near = get_close_matches(only, ids, n=1)
        hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(ids[:10]) or 'no rules'}"
        raise click.BadParameter(f"there is no rule {only!r}; {hint}", param_hint="--rule")

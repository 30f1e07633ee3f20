"""`wireroom rules`: check the newsroom folder, and run the tests that its rules carry."""

from pathlib import Path

import click

from streams.cli.explain import explain
from streams.cli.options import newsroom_option, settings_of
from streams.cli.rules_backtest import backtest, diff

_FOLDER = click.argument("folder", metavar="[DIR]", required=False)


@click.group()
def rules() -> None:
    """Check the newsroom's rules, test them, and try them on the past.

    Example: wireroom rules test newsroom
    """


rules.add_command(explain)
rules.add_command(backtest)
rules.add_command(diff)


@rules.command(short_help="Show every fault and warning of the newsroom folder.")
@_FOLDER
@newsroom_option
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--strict", is_flag=True, help="Exit code 1 for warnings too.")
def check(folder: str | None, newsroom: str | None, *, as_json: bool, strict: bool) -> None:
    """Read the newsroom folder DIR (default: WIREROOM_NEWSROOM or newsroom/) and show every fault at once.

    Warnings are what is likely a mistake: a topic, author, source or language that nothing has, a receiver that no
    rule uses or that nothing can send to, a phrase that not_text keeps out, a count that can't be reached, a folder
    with neither feed nor rule. Exit code 1 when something is wrong; with --strict, for a warning too.

    Example: wireroom rules check newsroom --strict
    """
    from streams.rules.check import check_folder

    raise SystemExit(check_folder(folder or settings_of(newsroom=newsroom).newsroom, as_json=as_json, is_strict=strict))


@rules.command("test", short_help="Run the tests that rule files carry.")
@_FOLDER
@newsroom_option
@click.option("--rule", metavar="ID", default="", help="Run the tests of this rule alone.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--junit", metavar="FILE", type=click.Path(path_type=Path), help="Also write a JUnit report to FILE.")
def run_rule_tests(folder: str | None, newsroom: str | None, rule: str, junit: Path | None, *, as_json: bool) -> None:
    """Run the tests that the rules of DIR (default: WIREROOM_NEWSROOM or newsroom/) carry; no broker, nobody is told.

    Each test gives one rule some items and says what must come of them; docs/rules-tests.md has the form. Exit code 1
    when a test fails, or the folder has faults.

    \b
    Example:
      wireroom rules test newsroom --rule sanctions
      wireroom rules test newsroom --junit rules.xml
    """  # noqa: D301  click's mark for text that keeps its lines
    from streams.rules.command import run_folder

    raise SystemExit(run_folder(folder or settings_of(newsroom=newsroom).newsroom, rule, junit, as_json=as_json))

"""Faults that cost a field: counted by field, told once for each kind of error."""

import logging

import pytest

import agents.page
from streams.monitoring.faults import MESSAGE_CHARS_MAX, TOLD_MAX, Faults, fault_of
from streams.page_reading import read_page_with_faults


def raised(error: Exception) -> Exception:
    """*error* with a traceback."""
    try:
        raise error
    except type(error) as caught:
        return caught


def test_each_kind_of_error_is_told_once_and_all_are_counted(caplog: pytest.LogCaptureFixture) -> None:
    """A bug in every event must not fill the log."""
    faults = Faults("enrich", ["tags", "authors"])
    for _ in range(5):
        faults("tags", raised(ValueError("odd")))
    faults("tags", raised(KeyError("odd")))
    faults("mood", raised(ValueError("odd")))

    counted = {labels: count for _, labels, count in faults.figures()}
    assert {("enrich", "tags"): 6, ("enrich", "authors"): 0, ("enrich", "other"): 1} == counted
    assert 3 == len(caplog.records)
    assert "a fault of ours in enrich costs the field tags: ValueError: 'odd' at " in caplog.text
    assert "test_field_faults.py:" in caplog.text


def test_the_log_is_bounded(caplog: pytest.LogCaptureFixture) -> None:
    """No more than TOLD_MAX kinds are told, and no text of a stranger is told at length or with its line ends."""
    caplog.set_level(logging.ERROR)
    faults = Faults("fetch", [])
    for number in range(TOLD_MAX + 20):
        faults(f"field-{number}", ValueError("a\nb" * 1_000))

    assert TOLD_MAX == len(caplog.records)
    assert MESSAGE_CHARS_MAX + 20 > len(fault_of("x", ValueError("a" * 9_000)).message)
    assert all("\n" not in record.getMessage() for record in caplog.records)


def test_a_page_comes_with_what_its_fields_were_lost_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """What another process sends back: the page, and field, error and place."""

    def broken(*_: object) -> object:
        raise ZeroDivisionError("no tags")

    monkeypatch.setattr(agents.page, "read_tags", broken)
    page, faults = read_page_with_faults("<h1>Ferry</h1>", "https://hc.example/a")

    assert (("tags",), "Ferry") == (page.failed_fields, page.headline)
    assert [("tags", "ZeroDivisionError", "'no tags'")] == [(one.field, one.kind, one.message) for one in faults]
    assert "test_field_faults.py" in faults[0].place

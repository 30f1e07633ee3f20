"""The list of metrics: its form, and that its page says the same."""

from collections.abc import Iterator

import pytest

from streams.monitoring.meter import Figure
from streams.monitoring.metrics import METRICS, PAGE, exposition, page

SUFFIX = {"bytes": "_bytes", "seconds": "_seconds", "unix time": "_seconds"}
"""Unit -> how a name ends that has it; a counter has _total after it."""


class Has:
    """Something with these figures."""

    def __init__(self, *figures: Figure) -> None:
        self._figures = figures

    def figures(self) -> Iterator[Figure]:
        """All of them."""
        yield from self._figures


def test_page_is_made_from_the_list() -> None:
    """docs/metrics.md is what `python -m streams.monitoring.metrics` writes."""
    assert page() == PAGE.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", METRICS)
def test_names_follow_the_conventions_of_prometheus(name: str) -> None:
    """Our prefix, base units, _total for what only grows; each says what it means and what to do."""
    metric = METRICS[name]

    assert name.startswith("wireroom_")
    assert name.endswith("_total") == (metric.kind == "counter")
    assert name.removesuffix("_total").endswith(SUFFIX.get(metric.unit, ""))
    assert name.endswith("_timestamp_seconds") == (metric.unit == "unix time") or name.startswith("wireroom_process_")
    assert metric.about.endswith(".")
    assert metric.off.endswith(".")
    assert metric.shown_by


def test_figures_of_several_are_one_metric() -> None:
    """Each name is described once, whoever has figures of it."""
    text = exposition(
        [Has(("wireroom_retries_total", ("fetch",), 1)), Has(("wireroom_retries_total", ("match",), 2))]
    ).decode()

    assert 1 == text.count("# TYPE wireroom_retries_total counter")
    assert 'wireroom_retries_total{role="fetch"} 1.0' in text
    assert 'wireroom_retries_total{role="match"} 2.0' in text


def test_an_unlisted_figure_is_refused() -> None:
    """What has no entry can't be shown."""
    with pytest.raises(KeyError, match="wireroom_new_total"):
        exposition([Has(("wireroom_new_total", (), 1))])


def test_other_labels_than_listed_are_refused() -> None:
    """A label too few or too many is a mistake of the code."""
    with pytest.raises(AssertionError, match="wireroom_retries_total has the labels"):
        exposition([Has(("wireroom_retries_total", ("fetch", "items"), 1))])

"""What `wireroom alerts` shows is ours, whatever a record on the topic holds."""

from dataclasses import replace

from newsstand import alert, alert_item, event

from agents.desk.history import histories
from streams.show.alerts_shown import table, time_line
from streams.tools.asked import short_ids

ODD = "a\x1b[31m\x9b31m\u202e\x07 [red]b[/]\nc"


def test_no_record_steers_a_terminal() -> None:
    """Ids, names, reasons and headlines that a stranger wrote are shown on one line, without what steers a terminal."""
    item = replace(alert_item(event(headline=ODD)), id=ODD)
    one = alert(
        id=ODD, rule_id=ODD, title=ODD, owner=ODD, group=ODD, reason=ODD, terms=(ODD,), items=(item,), notify=(ODD,)
    )
    found = histories([one])
    shown = [line.plain for line in table(found.values(), short_ids(found))] + [time_line(found[ODD], {}).plain]

    assert not set("\x1b\x9b\u202e\x07") & set("".join(shown))
    assert "\n" not in shown[1]
    assert "[red]b[/] c" in shown[1]

"""Histories: the records of each alert in their order, and what the ledger says of its messages."""

from deskkit import at, desk, event, rule, run, tick

from agents.desk.history import Told, histories
from schemas.alert import Alert, Delivery


def alerts() -> list[Alert]:
    """One alert that was opened, suppressed, amended and closed, and a second one that is open."""
    one = rule(cooldown_s=1_800, keep_open_s=3_600, group_by="story_id")
    return run(
        desk(one, rule("other")),
        event(1, 0, "a", "r"),
        event(2, 5, "b", "r"),
        event(3, 10, "a", "r", version=2, change="headline", headline="Headline a, mended"),
        tick(3, 120),
        event(4, 121, "z", "other"),
    )


def told(alert: Alert, status: str) -> Told:
    """A line of the ledger on *alert*'s message to desk-mail."""
    line = {"alert_id": alert.id, "number": alert.number, "receiver": "desk-mail", "idempotency_key": "k"}
    return Told(delivery=Delivery(**{**line, "status": status}), at=at(1))  # type: ignore[arg-type]


def test_an_alert_is_all_its_records() -> None:
    """Records come together by alert, in order; status, counts and headline are those of the newest."""
    first, second = histories(alerts()).values()

    assert ["opened", "suppressed", "amended", "closed"] == [one.status for one in first.records]
    assert ("closed", 1, 2, "Headline a, mended") == (first.status, first.suppressed, first.messages, first.headline)
    assert ("open", 0, 1) == (second.status, second.suppressed, second.messages)


def test_the_ledger_says_what_became_of_each_message() -> None:
    """The last line of a message counts; a message without one is not sent; lines of others do not."""
    opened, _, amended, *_ = records = alerts()
    stranger = Told(delivery=Delivery(alert_id="gone", number=1, receiver="x", status="sent", idempotency_key="k"))
    found = histories(records, [told(opened, "sending"), told(opened, "sent"), stranger])[opened.id]

    assert 1 == found.sent
    assert [("desk-mail", told(opened, "sent"))] == found.told_of(opened)
    assert [("desk-mail", None)] == found.told_of(amended)

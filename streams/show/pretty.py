"""Records as a person reads them in a terminal: one block each. Pure; every word is made safe first."""

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Any

from rich.text import Text

from schemas.alert import Alert, Delivery, Matched
from schemas.article import Article
from schemas.command import Command
from schemas.event import Draft, EnrichedItem
from schemas.item import Item
from schemas.newsroom import ConfigRecord
from schemas.parts import Author
from schemas.story import Pick, Story
from streams.show.alert import alert_block
from streams.show.paint import WORDS_MAX, labelled, moment, safe, stack
from streams.show.text import counted, one_line

_TAG_ORDER = ("person", "place", "org", "topic")


def block(record: Any) -> Text:
    """*record* as a block; records without a view of their own as their type and fields, shortened."""
    view = _VIEWS.get(type(record))
    return view(record) if view else Text(one_line(repr(record), WORDS_MAX))


def event_block(event: EnrichedItem) -> Text:
    """Every element of an enriched event: one line each, those that are not known left out."""
    head = Text.assemble((f" {event.sequence} ", "black on bright_cyan"), " ", (safe(event.headline), "bold"))
    story = counted(event.story.items, "item") + " from " + counted(event.story.publishers, "publisher")
    return stack(
        [
            head,
            *_told(event),
            *(labelled("see also", _pointed(other.headline, other.publisher)) for other in event.related_items),
            labelled("story", story),
            labelled("change", _change(event)),
            labelled("link", event.url, "blue underline"),
        ]
    )


def _draft_block(draft: Draft) -> Text:
    return stack([Text(safe(draft.headline), "bold"), *_told(draft), labelled("link", draft.url, "blue underline")])


def _told(draft: Draft) -> Iterator[Text]:
    """What enrichment gives, a line each."""
    minutes = f"{draft.reading_time_min} min read" if draft.reading_time_min else ""
    source = " · ".join(part for part in (draft.publisher.name or draft.feed.title, draft.section, minutes) if part)
    yield labelled("source", source)
    yield _dated(draft)
    yield from (labelled("author", _who(author)) for author in draft.authors)
    yield from _tags(draft)
    yield labelled("image", _picture(draft))
    yield labelled("sources", ", ".join(f"{one.name} ({one.kind.replace('_', ' ')})" for one in draft.sources_cited))
    yield from (labelled("related", _pointed(card.headline or card.url, card.publisher)) for card in draft.related)
    yield labelled("lost", ", ".join(draft.failed_fields))


def _item_block(item: Item) -> Text:
    return stack(
        [
            Text(safe(item.headline), "bold"),
            labelled("source", item.publisher.name or item.feed.title or item.feed.id),
            _dated(item),
            *(labelled("author", _who(author)) for author in item.authors),
            labelled("link", item.url, "blue underline"),
        ]
    )


def _dated(told: Draft | Item) -> Text:
    """When it was published; where nobody says, when it was seen, which is another thing."""
    return (
        labelled("published", moment(told.published_at))
        if told.published_at
        else labelled("seen", moment(told.seen_at))
    )


def _article_block(article: Article) -> Text:
    return stack([_item_block(article.item), labelled("page", article.page_status)])


def _story_block(story: Story) -> Text:
    items, publishers = counted(len(story.items), "item"), counted(len(story.publishers), "publisher")
    return stack(
        [
            Text(safe(story.headline), "bold"),
            labelled("story", f"{items} from {publishers}: {', '.join(story.publishers)}"),
            labelled("last seen", moment(story.last_seen_at)),
            *(labelled("picked", _picked(pick)) for pick in story.picks),
            labelled("link", story.url, "blue underline"),
        ]
    )


def _picked(pick: Pick) -> str:
    who = f" by {pick.by}" if pick.by else ""
    until = f", until {moment(pick.until)}" if pick.until else ""
    return f"{pick.item}{who}, {moment(pick.at)}{until}" + (f": {pick.note}" if pick.note else "")


def _command_block(command: Command) -> Text:
    who = f"by {command.by}" if command.by else ""
    until = moment(command.until) if command.until else ""
    head = Text(safe(f"{command.kind} {command.target}"), "bold")
    shown = {"said": f"{moment(command.at)} {who}", "until": until, "note": command.note}
    return stack([head, *(labelled(name, words) for name, words in shown.items())])


def _delivery_block(line: Delivery) -> Text:
    style = "green" if line.status == "sent" else "red"
    tried = counted(line.attempts, "attempt")
    text = Text.assemble((line.status, style), f" alert {line.alert_id} message {line.number} to {safe(line.receiver)}")
    return stack([text, labelled("tried", tried), labelled("error", line.error)])


def _matched_block(matched: Matched) -> Text:
    if matched.kind == "tick":
        return Text(f"tick after {matched.sequence}, {moment(matched.at)}\n", "dim")
    headline = matched.item.headline if matched.item else ""
    found = [f"{rule.rule_id} ({'; '.join(rule.terms)})" if rule.terms else rule.rule_id for rule in matched.rules]
    return stack(
        [
            Text(safe(f"{matched.sequence} {headline or 'matches no rule'}"), "bold"),
            *(labelled("rule", one) for one in found or (["none"] if headline else [])),
            labelled("time", moment(matched.at)),
        ]
    )


def _config_block(record: ConfigRecord) -> Text:
    """An entry by its name: addresses of receivers and feeds hold passwords, and are shown nowhere."""
    feed, author, topic, rule = record.feed, record.author, record.topic, record.rule
    name = (feed and feed.publisher) or (author and author.name) or (topic and topic.name) or (rule and rule.title)
    what = f"whole, with {record.entries} entries" if record.kind == "release" else f"{record.kind} {record.id}"
    return stack([Text(safe(f"release {record.release}: {what}"), "bold"), labelled("name", name or "")])


def _author_block(author: Author) -> Text:
    return stack(
        [
            Text(safe(author.name), "bold"),
            labelled("role", author.role),
            labelled("bio", author.bio),
            labelled("link", author.profile_url, "blue underline"),
        ]
    )


_VIEWS: dict[type, Callable[[Any], Text]] = {
    Alert: alert_block,
    EnrichedItem: event_block,
    Draft: _draft_block,
    Item: _item_block,
    Article: _article_block,
    Story: _story_block,
    Delivery: _delivery_block,
    Author: _author_block,
    Matched: _matched_block,
    Command: _command_block,
    ConfigRecord: _config_block,
}


def _tags(event: Draft) -> Iterator[Text]:
    # A kind that a newer release knows comes last.
    ordered = sorted(event.tags, key=lambda tag: (*_TAG_ORDER, tag.kind).index(tag.kind))
    for kind, tags in groupby(ordered, key=lambda tag: tag.kind):
        yield labelled({"person": "people"}.get(kind, f"{kind}s"), ", ".join(tag.name for tag in tags))


def _who(author: Author) -> str:
    return f"{author.name}, {author.role}" if author.role else author.name


def _picture(event: Draft) -> str:
    if event.image is None:
        return ""
    caption = event.image.caption or event.image.alt or event.image.url
    return f"{caption} ({event.image.credit})" if event.image.credit else caption


def _pointed(headline: str, publisher: str) -> str:
    return f"{headline} ({publisher})" if publisher else headline


def _change(event: EnrichedItem) -> str:
    if event.change == "new":
        return ""
    fields = f" ({', '.join(event.changed_fields)})" if event.changed_fields else ""
    return f"{event.change}{fields}, version {event.version}, revision {event.revision}"

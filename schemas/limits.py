"""The named limits of what travels. A message over MESSAGE_BYTES_MAX is refused before it is sent."""

from datetime import timedelta

CLOCK_AHEAD_MAX = timedelta(minutes=2)
"""How far one machine's clock may be ahead of another's: an item that was seen later than that is refused, since event
time drives every window."""
MESSAGE_BYTES_MAX = 1_000_000
"""One record's value, before compression; aiokafka checks it there."""
DEAD_BYTES_MAX = 2_000_000
"""One dead letter's value."""
BODY_CHARS_MAX = 200_000
"""An item's body text or content HTML; longer ones are cut and say so."""
HEADLINE_CHARS_MAX = 1_000
SUMMARY_CHARS_MAX = 10_000
BIO_CHARS_MAX = 4_000
URL_CHARS_MAX = 2_000
NAME_CHARS_MAX = 200
NOTE_CHARS_MAX = 500
"""What somebody writes with a command."""
AUTHORS_MAX = 30
CATEGORIES_MAX = 60
"""Publisher tags of one item."""
TAGS_MAX = 6
"""Gazetteer tags of one item; a publisher's own tags are all kept."""
IMAGES_MAX = 30
RELATED_MAX = 20
SOURCES_CITED_MAX = 30
"""Sources named in one text."""
ENTRIES_MAX = 10_000
"""Entries of one feed document."""
RELATED_ITEMS_MAX = 5
"""Items of other stories that one event names."""
STORY_ITEMS_MAX = 100
"""Item ids that one story lists, the oldest; its members go on being counted."""
STORY_PICKS_MAX = 20
"""Picks that one story lists, the newest."""
STORY_FEATURED_MAX = 20
"""Items that one story lists because their publishers feature them, the newest."""
ALERT_ITEMS_MAX = 10
"""Items that one alert shows, the newest."""

"""The canary: a synthetic item a minute that must come out as an alert at a receiver, and an alarm when it does not.

It goes the whole way, as a feed's entry does: items, articles, drafts, enriched, matches, alerts, HTTP. Its records
stay on every topic, numbered like all others, because a subscriber proves by dense numbers that it missed nothing; only
the views made for people leave them out (`mark.is_canary`).
"""

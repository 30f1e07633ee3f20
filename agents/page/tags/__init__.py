"""What an article is about, in its publisher's own words."""

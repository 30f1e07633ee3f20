"""When an article was published and changed, by data and by what readers see."""

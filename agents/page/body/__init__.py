"""The text of an article, and what stands in it and around it that is none."""

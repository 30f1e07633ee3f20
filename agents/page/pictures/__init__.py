"""The pictures of an article, with caption, credit and alternative text."""

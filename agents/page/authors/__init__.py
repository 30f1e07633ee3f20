"""Who wrote an article, and what its page says of them."""

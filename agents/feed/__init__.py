"""Feeds to items: any bytes in, sound items or one clear refusal out."""

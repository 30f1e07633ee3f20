"""Which languages we know the citing words of, by code."""

from agents.enrich import speech_east as east
from agents.enrich import speech_west as west
from agents.enrich.speech import Speech

SPEECHES: dict[str, Speech] = {
    "en": west.ENGLISH, "de": west.GERMAN, "nl": west.DUTCH, "fr": west.FRENCH, "es": west.SPANISH,
    "it": west.ITALIAN, "pt": west.PORTUGUESE, "sv": west.SWEDISH, "no": west.NORWEGIAN, "nb": west.NORWEGIAN,
    "nn": west.NORWEGIAN, "da": west.DANISH, "pl": east.POLISH, "cs": east.CZECH, "sk": east.CZECH,
    "uk": east.UKRAINIAN, "ru": east.RUSSIAN, "el": east.GREEK, "ro": east.ROMANIAN, "hu": east.HUNGARIAN,
    "fi": east.FINNISH, "tr": east.TURKISH, "id": east.INDONESIAN, "ms": east.INDONESIAN, "vi": east.VIETNAMESE,
    "ar": east.ARABIC, "he": east.HEBREW, "hi": east.HINDI, "zh": east.CHINESE, "ja": east.JAPANESE,
    "ko": east.KOREAN,
}  # fmt: skip


def code_of(language: str) -> str:
    """The code that *language* (BCP 47, lower case) is known by: "de" for "de-at"; "en" where there is none."""
    code = language.partition("-")[0]
    return code if code in SPEECHES else "en"

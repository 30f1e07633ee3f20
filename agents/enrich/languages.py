"""Which languages we know the citing words of, by code."""

from agents.enrich import speech_east as east
from agents.enrich import speech_north as north
from agents.enrich import speech_romance as romance
from agents.enrich import speech_slavic as slavic
from agents.enrich import speech_uncased as uncased
from agents.enrich import speech_west as west
from agents.enrich.speech import Speech

SPEECHES: dict[str, Speech] = {
    "en": west.ENGLISH, "de": west.GERMAN, "nl": west.DUTCH, "fr": romance.FRENCH, "es": romance.SPANISH,
    "it": romance.ITALIAN, "pt": romance.PORTUGUESE, "sv": north.SWEDISH, "no": north.NORWEGIAN, "nb": north.NORWEGIAN,
    "nn": north.NORWEGIAN, "da": north.DANISH, "pl": slavic.POLISH, "cs": slavic.CZECH, "sk": slavic.CZECH,
    "uk": slavic.UKRAINIAN, "ru": slavic.RUSSIAN, "el": east.GREEK, "ro": east.ROMANIAN, "hu": east.HUNGARIAN,
    "fi": north.FINNISH, "tr": east.TURKISH, "id": east.INDONESIAN, "ms": east.INDONESIAN, "vi": east.VIETNAMESE,
    "ar": uncased.ARABIC, "he": uncased.HEBREW, "hi": uncased.HINDI, "zh": uncased.CHINESE, "ja": uncased.JAPANESE,
    "ko": uncased.KOREAN,
}  # fmt: skip


def code_of(language: str) -> str:
    """The code that *language* (BCP 47, lower case) is known by: "de" for "de-at"; "en" where there is none."""
    code = language.partition("-")[0]
    return code if code in SPEECHES else "en"

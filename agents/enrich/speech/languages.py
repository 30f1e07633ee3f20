"""Which languages we know the citing words of, by code."""

from agents.enrich.speech import east, further, further_uncased, north, romance, slavic, uncased, west
from agents.enrich.speech.words import Speech

SPEECHES: dict[str, Speech] = {
    "en": west.ENGLISH, "de": west.GERMAN, "nl": west.DUTCH, "fr": romance.FRENCH, "es": romance.SPANISH,
    "it": romance.ITALIAN, "pt": romance.PORTUGUESE, "sv": north.SWEDISH, "nb": north.NORWEGIAN,
    "nn": north.NORWEGIAN, "da": north.DANISH, "pl": slavic.POLISH, "cs": slavic.CZECH, "sk": slavic.CZECH,
    "uk": slavic.UKRAINIAN, "ru": slavic.RUSSIAN, "el": east.GREEK, "ro": east.ROMANIAN, "hu": east.HUNGARIAN,
    "fi": north.FINNISH, "tr": east.TURKISH, "id": east.INDONESIAN, "ms": east.INDONESIAN, "vi": east.VIETNAMESE,
    "ar": uncased.ARABIC, "he": uncased.HEBREW, "hi": uncased.HINDI, "zh": uncased.CHINESE, "ja": uncased.JAPANESE,
    "ko": uncased.KOREAN, "fa": uncased.PERSIAN, "ca": further.CATALAN, "gl": further.GALICIAN, "bg": further.BULGARIAN,
    "hr": further.CROATIAN, "bs": further.CROATIAN, "sr": further.CROATIAN, "sl": further.SLOVENIAN,
    "lt": further.LITHUANIAN, "lv": further.LATVIAN, "et": further.ESTONIAN, "af": further.AFRIKAANS,
    "bn": further_uncased.BENGALI, "ta": further_uncased.TAMIL, "th": further_uncased.THAI, "ur": further_uncased.URDU,
    "sw": further_uncased.SWAHILI,
}  # fmt: skip


def code_of(language: str) -> str:
    """The code that *language* (BCP 47, lower case) is known by: "de" for "de-at"; "en" where there is none."""
    code = language.partition("-")[0]
    return code if code in SPEECHES else "en"

"""Countries whose name is also a first name, a surname or a word, and what shows that the country is meant."""
# ruff: noqa: RUF001  words of many scripts

from collections.abc import Mapping, Sequence

LOOK_ALIKES = {
    "pl": ("CU", "DM", "KM", "ML", "TD"),
    "cs": ("CU", "DM", "KM", "ML", "TD"),
    "sk": ("CU", "DM", "KM", "ML", "TD"),
    "ru": ("DM", "ML", "TD", "TG"),
    "uk": ("DM", "ML", "TD", "TG"),
    "hr": ("DM", "GE", "JO", "KM", "ML", "TD", "TG"),
    "bs": ("DM", "GE", "JO", "KM", "ML", "TD", "TG"),
    "sr": ("DM", "JO", "KM", "ML", "TD", "TG"),
    "sl": ("DM", "KM", "ML", "TD"),
    "fi": ("ML", "OM"),
    "et": ("ML", "OM"),
    "hu": ("ML", "OM"),
    "tr": ("BJ", "ML", "TD"),
    "el": ("GE", "ML"),
    "lt": ("GH", "ML", "OM"),
    "lv": ("GH", "ML", "OM"),
    "ro": ("GE", "ML", "OM"),
    "sq": ("SY",),
    "es": ("GD",),
    "gl": ("GD",),
    "nb": ("IM",),
    "nn": ("IM",),
    "he": ("AW", "CU", "IN", "JO"),
    "ar": ("BJ", "ML", "QA"),
    "fa": ("BJ", "CZ", "EG", "GH", "ML", "QA"),
    "ur": ("CL", "ML", "PE", "PW", "QA", "SY"),
    "hi": ("JE", "ML"),
    "ko": ("FJ", "GH", "IN", "ML", "OM", "SD"),
}
"""Language -> codes. Kuba, Dominika and Georgia are first names, Oman a surname and "own", "Mali" the small ones,
"Komory" chambers, "Того" and "Toga" of that, "Czad" fumes, "Gana" enough, Granada a town, "Man" one. Where no capitals
tell: "مالي" is financial, "قطر" a diameter, "چک" a cheque, "شام" the evening, "הודו" they admitted, "माली" a gardener,
"인도" what is humane, "수단" a means."""
_NEAR = {
    "AW": ("CW", "NL", "VE"),
    "CL": ("AR", "BO", "BR", "PE", "CO"),
    "CZ": ("SK", "PL", "AT", "DE", "HU"),
    "EG": ("SA", "SD", "LY", "IL", "PS", "JO", "QA", "TR", "SY"),
    "FJ": ("AU", "NZ", "TO", "WS", "VU", "PG"),
    "IM": ("GB", "IE"),
    "IN": ("PK", "BD", "LK", "NP", "CN"),
    "JE": ("GG", "GB", "FR"),
    "PE": ("BO", "CL", "EC", "CO", "BR"),
    "PW": ("FM", "MH", "PH"),
    "QA": ("AE", "BH", "KW", "OM", "SA", "IR", "EG", "TR", "IL"),
    "SD": ("EG", "ET", "LY", "TD", "SS", "SA", "AE"),
    "SY": ("IQ", "IL", "LB", "TR", "JO", "RU", "IR"),
    "BJ": ("BF", "GH", "NE", "NG", "TG"),
    "CU": ("HT", "JM", "VE", "NI", "US"),
    "DM": ("BB", "GD", "LC", "VC", "TT"),
    "GD": ("BB", "LC", "VC", "TT"),
    "GE": ("AM", "AZ", "RU", "TR"),
    "GH": ("BF", "BJ", "CI", "NG", "TG"),
    "JO": ("IL", "SY", "IQ", "SA", "EG", "LB"),
    "KM": ("KE", "MG", "MU", "MZ", "SC", "TZ", "YT"),
    "ML": ("NE", "BF", "SN", "DZ", "MR", "CI", "GN"),
    "OM": ("YE", "AE", "SA", "IR", "QA"),
    "TD": ("SD", "NE", "LY", "CM", "NG", "CF"),
    "TG": ("BJ", "GH", "BF", "CI", "NG"),
}
_WORDS = {
    "AW": "אורנייסטאד הקריביים",
    "BJ": "Cotonou Porto-Novo كوتونو بورتونوفو کوتونو",
    "CL": "سانتیاگو",
    "CU": "הוואנה קובני קובנית הקובני קסטרו Hawana Hawanie Hawany Hawanę Havana Havaně Havany Havane Castro",
    "CZ": "پراگ جمهوری_چک جمهور_چک",
    "DM": "Roseau",
    "EG": "قاهره سیسی غزه نیل اسکندریه",
    "FJ": "수바",
    "GD": "Caribe caribeña caribeño Saint_George's antillana",
    "GE": "Tbilisi Tiflis Τιφλίδα Τιφλίδας Καύκασος Καύκασο",
    "GH": "Accra Akra Akroje Akrā آکرا 아크라",
    "IM": "Douglas Irskesjøen",
    "IN": "דלהי מודי מומבאי הודי הודית ההודי ההודית ממשלת_הודו "
    "뉴델리 델리 뭄바이 모디 힌두 인도_총리 인도_정부 인도_대통령 인도_시장",
    "JE": "गर्न्ज़ी",
    "JO": "עמאן ירדני ירדנית הירדני הירדנית עבדאללה ממלכת_ירדן Amman Amman Ammanu Аман Аману",
    "KM": "Moroni",
    "ML": "Bamako Bamaku Bamakossa Bamakóban Бамако Μπαμάκο Sahel Sahelu Сахель Сахелю Сахеля Сахелі "
    "باماكو الساحل دولة_مالي باماکو बमाको 바마코",
    "OM": "Muscat Maskat Masqat 무스카트",
    "PE": "لیما",
    "PW": "کورور",
    "QA": "الدوحة الدوحه قطري قطرية القطري القطرية أمير_قطر دولة_قطر دوحه دوحہ قطری",
    "SD": "하르툼 다르푸르 수단_내전 수단_정부 남수단",
    "SY": "دمشق بشار حلب ادلب شامی_فوج Damask Assad sirian siriane",
    "TD": "N'Djamena Ndżamena Ndżamenie N'Djameně Нджамена Нджамене Нджамені N'Djameni Sahel Sahelu",
    "TG": "Lomé Ломе",
}
"""Code -> its capital and what else is only there, "_" for the space inside."""


def evidence(code: str, names: Mapping[str, Sequence[str]], adjectives: Sequence[str]) -> tuple[str, ...]:
    """What shows that the country *code* is meant: a neighbour, what is of the country itself, its capital.

    Args:
        code: One of LOOK_ALIKES.
        names: Code -> every name in the text's language, in every case.
        adjectives: The country's own demonyms in that language.
    """
    near = [name for other in _NEAR[code] for name in names.get(other, ())]
    return (*near, *adjectives, *(word.replace("_", " ") for word in _WORDS[code].split()))

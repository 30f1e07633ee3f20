"""The names of months in common languages."""
# ruff: noqa: RUF001  words of many languages

_MONTHS = (
    (
        "jan jän januari janvier enero ene gennaio gen janeiro stycz ocak "
        "янв січ яну ledn leden tammi ian ιαν gener siječ jaan كانون_الثاني "
        "ינואר يناير جانفي جنوری जनवरी"
    ),
    (
        "feb fév veebr velj febrero febbraio fevereiro fev lut şub фев "
        "лют úno helmi φεβ פברואר فبراير فيفري شباط فروری फरवरी फ़रवरी"
    ),
    (
        "mar mär mac ožuj mars marzo março maart märz mrz marc mart "
        "мар берез bře maalis már μαρ μάρ מרץ مارس آذار اذار मार्च"
    ),
    (
        "apr avr travanj travnja abril abr aprile kwie nis апр квіт dubn "
        "duben huhti ápr aprilie απρ אפריל أبريل ابريل أفريل نيسان اپریل अप्रैल"
    ),
    (
        "may maig maí svib mai maj mei mayo maggio mag maio mayıs май "
        "мая травн květ touko máj μαΐ μάι μαϊ מאי مايو ماي أيار ايار مئی"
    ),
    (
        "jun juin juuni lipanj lipnja junio giugno giu junho czerw haz июн черв "
        "юни června červen kesä jún iun ιουν יוני يونيو جوان حزيران جون जून"
    ),
    (
        "jul juil juuli srpanj srpnja julio luglio lug julho lip tem июл "
        "лип юли července červenec heinä júl iul ιουλ יולי يوليو جويلية تموز "
        "جولائی जुलाई"
    ),
    ("aug aoû ogos ágú kolov ago agosto sierp ağu авг серп srp elokuu agu αυγ αύγ אוגוסט أغسطس اغسطس أوت آب اگست अगस्त"),
    ("sep set rujan rujna sept wrz eyl сен вер сеп září syys szep σεπ ספטמבר سبتمبر أيلول ايلول ستمبر सितंबर सितम्बर"),
    ("oct okt ott out paź eki окт жовт říj loka οκτ אוקטובר أكتوبر تشرين_الأول تشرين_الاول اكتوبر اکتوبر अक्टूबर अक्तूबर"),
    ("nov nóv stude noviembre listop kas ноя листоп ное marras νοε νοέ נובמבר نوفمبر تشرين_الثاني نومبر नवंबर नवम्बर"),
    (
        "dec dez dis det des déc dic des grud ara дек "
        "груд дец prosin joulu δεκ דצמבר ديسمبر كانون_الأول كانون_الاول دسمبر दिसंबर दिसम्बर"
    ),
)
_OF = {
    word.casefold().replace("_", " "): number for number, words in enumerate(_MONTHS, start=1) for word in words.split()
}
"""A name in two words has a bar in it above."""
_CHARS = range(max(map(len, _OF)), 1, -1)
_NAMES_OF_TWO = r"(?:تشرين|كانون)\s(?:الأول|الاول|الثاني)"
NAME = rf"(?P<name>{_NAMES_OF_TWO}|[^\W\d][^\s\d,.،/]{{1,11}})\.?"
"""What may be the name of a month."""


def month_of(name: str) -> int:
    """The month that *name* begins like, 1 to 12; 0 where it is none."""
    word = name.casefold()
    return next((_OF[word[:size]] for size in _CHARS if word[:size] in _OF), 0)

"""How advertisements are labelled, in the words that readers see."""

import re

_LABEL = re.compile(
    r"\W*(?:sponsored|promoted|paid (?:post|content|partner\w*)|advert(?:isement|orial)?|anzeige|werbung|annonce|"
    r"publi-?reportage|publicit[éà]|pubblicità|publicidade?|patrocinado|sponsorisé|sponsorizzato|gesponsord|adverten[ts]ie|"
    r"annonse(?:innhold)?|annons|sponsrad|sponsoreret|mainos|artykuł sponsorowany|reklama?|sponsorlu|реклама|إعلان|"
    r"hirdetés|inzerce|publicitate|oglas|iklan|quảng cáo|tangazo|διαφήμιση|פרסומת|विज्ञापन|বিজ্ঞাপন|விளம்பரம்|"
    r"โฆษณา|広告|广告|廣告|광고)"
    r"(?:\W+scroll (?:down )?to continue)?\W*",
    re.IGNORECASE,
)


def is_paid_label(text: str) -> bool:
    """Whether *text*, a line or a caption, is the label of an advertisement and nothing else."""
    return _LABEL.fullmatch(text) is not None

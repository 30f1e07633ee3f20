"""What elements are called that hold other articles, readers' comments or what the site offers."""

import re

ELSEWHERE = re.compile(
    r"(?:^|[\s_-])(?:comments?|kommentar(?:e|er|bereich)?|commentaires?|comentarios|commenti|yorumlar|respond|disqus|"
    r"related\w*|most-?(?:read|popular|viewed)\w*|mostread|popular|trending|meistgelesen|recirc\w*|teasers?|"
    r"recommend\w*|promos?|read-?(?:next|more|also)|more-?(?:stories|news|from)|also-?read|onward|outbrain|taboola|newsfeed|"
    r"latest-?(?:news|posts|articles)|next-?(?:article|post)|prev-?(?:article|post)|bookmark)(?=$|[\s_-])"
    r"|(?:^|\s)cards?(?=$|\s|--|__)"
)
"""Classes, in small letters, of what is about other articles, or by readers."""

"""The page's own script, style and icon, answered from memory."""

import hashlib
import mimetypes
from pathlib import Path

from aiohttp import web

STATIC = Path(__file__).with_name("static")


class StaticFiles:
    """The files of STATIC, read once, when this is made: three of them, 17 KB.

    aiohttp's own route leaves a file open for the collector where a browser goes away while it is sent.
    """

    def __init__(self) -> None:
        self._files = {path.name: path.read_bytes() for path in STATIC.iterdir() if path.is_file()}
        self._etags = {name: hashlib.sha256(body).hexdigest()[:16] for name, body in self._files.items()}

    async def get(self, request: web.Request) -> web.Response:
        """The file that the address names; 304 without a body where the browser holds it already.

        Raises:
            web.HTTPNotFound: There is no such file.
        """
        name = request.match_info["name"]
        if name not in self._files:
            raise web.HTTPNotFound
        held = {tag.value for tag in request.if_none_match or ()}
        response = web.Response(status=304) if self._etags[name] in held else self._answer(name)
        response.etag = self._etags[name]
        response.headers["Cache-Control"] = "no-cache"
        return response

    def _answer(self, name: str) -> web.Response:
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        return web.Response(body=self._files[name], content_type=kind, charset="utf-8")

"""`wireroom demo`: the whole system on the embedded broker, with a sample newsroom for when there is no network.

`sample` holds what the sample's publisher wrote, `edition` says what of it is out at a moment, `render` and `picture`
make its feeds, pages and pictures, `site` serves them. `folder` chooses and prepares the newsroom, `children` keeps the
processes (each is a `child`), `watch` shows what they do, and `run` puts these together.
"""

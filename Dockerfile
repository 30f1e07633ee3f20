# One image for every process: poller, worker, page and the one-off commands differ by their arguments only.
FROM python:3.11-slim-bookworm

# A venv keeps our packages apart from those of the base image, and is the same path whatever Python that brings.
ENV VIRTUAL_ENV=/opt/venv \
    PATH=/opt/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PIP_NO_CACHE_DIR=1 \
    PIP_DISABLE_PIP_VERSION_CHECK=1
RUN python -m venv "$VIRTUAL_ENV" \
 && useradd --uid 10001 --create-home --shell /usr/sbin/nologin wireroom \
 && install -d -o wireroom -g wireroom /recordings

# What we depend on changes seldom: a layer of its own, exactly the files that the hashes name, nothing resolved anew.
COPY requirements.lock /src/
RUN pip install --no-deps --require-hashes --only-binary :all: -r /src/requirements.lock

# The project itself, built by the setuptools of the lock, so that this step needs no network.
COPY . /src/
RUN pip install --no-deps --no-build-isolation /src \
 && rm -rf /src/build /src/*.egg-info \
 && python -m compileall -q "$VIRTUAL_ENV/lib"

# A stranger's feed is parsed here: no root, and nothing that a worker could write but its own /tmp.
USER wireroom
WORKDIR /home/wireroom
ENTRYPOINT ["wireroom"]
CMD ["--help"]

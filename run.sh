#!/usr/bin/env bash
# Executable documentation of the development workflow: each task is a function of this file.
#
#   ./run.sh install        make .venv from requirements.lock, with this project in it
#   ./run.sh demo [ARGS]    install, then `wireroom demo ARGS`: the whole system, to look at; try --for 40
#   ./run.sh test [ARGS]    install what tests need, then the quick tests; ARGS go to pytest
#   ./run.sh test-all       everything: slow tests, browser, the real broker, the compose stack
#   ./run.sh chaos [ARGS]   end workers and the broker at random while items come in; try --seeds 50 --first 100
#   ./run.sh bench [NAME] [ARGS]   benchmarks/NAME.py: engine, pipeline, latency, recovery, replay, tags, pages or stories; without a name the first three
#   ./run.sh check          ruff, mypy --strict, the tests of the code's own form, and no break of the published contract
#   ./run.sh contract [ARGS]   write schemas/published/ and docs/contract.html anew; --freeze keeps them as a release's
#   ./run.sh lock           make the lock files of the project, its tests and its benchmarks anew
#   ./run.sh help           this text
#
# PYTHON names the Python to make .venv with; else the first of python3.11 … that is 3.11 or newer.
# DOCKER_UP names a program that starts a Docker engine where none answers, and MORE_CHECKS a Python file that test-all
# runs at its end; both are optional.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
VENV=$ROOT/.venv
export PIP_DISABLE_PIP_VERSION_CHECK=1

say() { printf 'run.sh: %s\n' "$*" >&2; }
die() {
  say "$@"
  exit 1
}

# --- install -----------------------------------------------------------------------------------------------------------

is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
  local candidate
  if [ -n "${PYTHON:-}" ]; then
    is_new_enough "$PYTHON" || die "PYTHON=$PYTHON is not Python 3.11 or newer"
    printf '%s\n' "$PYTHON"
    return
  fi
  for candidate in python3.11 python3.12 python3.13 python3 python; do
    if is_new_enough "$candidate"; then
      printf '%s\n' "$candidate"
      return
    fi
  done
  die "no Python 3.11 or newer found; install one, or name it: PYTHON=/path/to/python3.11 ./run.sh install"
}

make_venv() {
  local python version
  is_new_enough "$VENV/bin/python" && "$VENV/bin/python" -c 'import pip' 2>/dev/null && return
  python=$(find_python) || exit 1
  version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
  "$python" -c 'import venv, ensurepip' 2>/dev/null ||
    die "$python can't make virtual environments: its venv or ensurepip is missing; on Debian and Ubuntu: apt-get install python$version-venv"
  say "making ${VENV##*/} with Python $version"
  "$python" -m venv --clear "$VENV" || die "$python -m venv failed"
}

# What an installation depends on: the lock, what the project says of itself, and the interpreter.
fingerprint() { # LOCK
  "$VENV/bin/python" - "$1" "$ROOT/pyproject.toml" <<'PYTHON'
import hashlib, pathlib, sys
parts = [sys.version.encode(), *(pathlib.Path(name).read_bytes() for name in sys.argv[1:])]
print(hashlib.sha256(b"\0".join(parts)).hexdigest())
PYTHON
}

install_lock() { # LOCK, below ROOT
  local stamp wanted
  make_venv
  stamp=$VENV/.installed-${1//\//-}
  wanted=$(fingerprint "$ROOT/$1")
  [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ] && return
  say "installing $1 into ${VENV##*/}"
  "$VENV/bin/python" -m pip install -q --require-hashes --no-deps -r "$ROOT/$1" ||
    die "$1 could not be installed; what pip said stands above"
  # The build tool is in the lock too, so this step needs no network.
  "$VENV/bin/python" -m pip install -q --no-deps --no-build-isolation -e "$ROOT" ||
    die "the project itself could not be installed; what pip said stands above"
  printf '%s\n' "$wanted" >"$stamp"
}

install() { install_lock requirements.lock; }

install_for_tests() {
  install_lock tests/requirements.lock
  # The tests' lock holds all of the other one.
  fingerprint "$ROOT/requirements.lock" >"$VENV/.installed-requirements.lock"
}

# --- run ---------------------------------------------------------------------------------------------------------------

demo() {
  install
  # From another directory, the example newsroom is still the one of this repository.
  [ -n "${WIREROOM_NEWSROOM:-}" ] || [ -d newsroom ] || export WIREROOM_NEWSROOM=$ROOT/newsroom
  exec "$VENV/bin/wireroom" demo "$@"
}

# --- test --------------------------------------------------------------------------------------------------------------

run_pytest() { (cd "$ROOT" && "$VENV/bin/python" -m pytest -q "$@"); }

run_tests() {
  install_for_tests
  run_pytest -m "not slow and not compose and not browser" "$@"
}

has_chromium() {
  command -v chromium || command -v chromium-browser || command -v google-chrome || command -v google-chrome-stable
} >/dev/null

need_chromium() {
  has_chromium && return
  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    say "installing chromium for the browser tests"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium; } >/dev/null 2>&1 && return
  fi
  say "no Chromium, and it can't be installed from here: the browser tests can't run"
}

need_kcat() {
  command -v kcat >/dev/null && return
  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    say "installing kcat for the subscribers' tests"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq kcat; } >/dev/null 2>&1 && return
  fi
  say "no kcat, and it can't be installed from here: its test can't run"
}

# Quix Streams needs an older client than the project, so it never meets the project's own.
install_bench() {
  local VENV=$ROOT/.venv-bench
  install_lock benchmarks/requirements.lock
  printf '*\n' >"$VENV/.gitignore"
}

need_quix() { (install_bench) || say "no Quix Streams: its test can't run"; }

need_docker() {
  docker compose version >/dev/null 2>&1 && docker info >/dev/null 2>&1 && return
  if [ -n "${DOCKER_UP:-}" ]; then
    say "no Docker answers; making one with $DOCKER_UP"
    "$DOCKER_UP" && return
  fi
  say "no Docker answers: the compose tests can't run"
}

need_maven() { command -v mvn >/dev/null || say "no Maven: the real broker's tests need Docker instead"; }

test_all() {
  local failed=0
  install_for_tests
  need_maven
  need_chromium
  need_kcat
  need_quix
  need_docker
  if [ $# -gt 0 ]; then
    run_pytest --durations=15 "$@" || failed=1
  else
    run_halves || failed=1
  fi
  if [ -n "${MORE_CHECKS:-}" ]; then
    (cd "$ROOT" && "$VENV/bin/python" "$MORE_CHECKS") || failed=1
  fi
  return "$failed"
}

# The faults and the stack mostly wait for timeouts and restarts, so they run beside everything else.
run_halves() {
  local failed=0 log faults
  log=$(mktemp) || return 1
  run_pytest --durations=10 -p no:cacheprovider tests/kafka tests/compose >"$log" 2>&1 &
  faults=$!
  run_pytest --durations=10 --ignore tests/kafka --ignore tests/compose || failed=1
  say "and the faults and the stack:"
  wait "$faults" || failed=1
  cat "$log"
  rm -f "$log"
  return "$failed"
}

chaos() {
  install_for_tests
  need_maven
  cd "$ROOT"
  exec "$VENV/bin/python" tests/kafka/chaos.py "$@"
}

bench() {
  local name=${1:-} names=(engine pipeline latency)
  if [ -n "$name" ]; then
    shift
    names=("$name")
  fi
  case ${names[0]} in
    engine | pipeline | latency | recovery | replay | tags | pages | stories) ;;
    *) die "there is no benchmark '$name'; these are: engine, pipeline, latency, recovery, replay, tags, pages, stories" ;;
  esac
  install_bench
  for name in "${names[@]}"; do
    (cd "$ROOT" && .venv-bench/bin/python -m "benchmarks.$name" "$@")
  done
}

quietly() { # COMMAND…: says nothing unless it fails
  local output
  output=$("$@" 2>&1) && return
  printf '%s\n' "$output"
  say "failed: $*"
  return 1
}

check() {
  local failed=0
  install_for_tests
  cd "$ROOT"
  quietly "$VENV/bin/ruff" check || failed=1
  quietly "$VENV/bin/ruff" format --check || failed=1
  quietly "$VENV/bin/mypy" || failed=1
  quietly "$VENV/bin/python" -m pytest -q tests/test_tidy.py || failed=1
  quietly "$VENV/bin/python" -m streams.contract --check || failed=1
  return "$failed"
}

contract() {
  install_for_tests
  (cd "$ROOT" && "$VENV/bin/python" -m streams.contract "$@")
}

# --- keep --------------------------------------------------------------------------------------------------------------

lock() {
  local uv=$VENV/bin/uv
  [ -x "$uv" ] || uv=$(command -v uv) || die "uv makes the lock files, and it is not here"
  cd "$ROOT"
  set -- --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate
  "$uv" pip compile -q "$@" pyproject.toml --extra build -o requirements.lock
  "$uv" pip compile -q "$@" pyproject.toml --extra build --extra dev -c requirements.lock -o tests/requirements.lock
  # With the project's own versions, but for the one client that Quix Streams wants older.
  "$uv" pip compile -q "$@" pyproject.toml benchmarks/requirements.in --extra build --overrides benchmarks/overrides.in \
    -c <(sed -n 's/^\([a-z0-9-]*==[^ ;]*\).*/\1/p' requirements.lock | grep -v '^confluent-kafka==') \
    -o benchmarks/requirements.lock
}

help() { sed -n '2,/^set -/{/^#/s/^# \{0,1\}//p;}' "${BASH_SOURCE[0]}"; }

task=${1:-help}
[ $# -eq 0 ] || shift
case $task in
  install | demo | chaos | bench | check | contract | lock) "$task" "$@" ;;
  test) run_tests "$@" ;;
  test-all) test_all "$@" ;;
  help | -h | --help) help ;;
  *)
    help >&2
    say "there is no task '$task'"
    exit 2
    ;;
esac

#!/bin/sh
# Show Wireroom's records as they come, each with its CloudEvents headers; with kcat (Debian and Ubuntu: apt-get install kcat).
#
# Run:  sh kcat_headers.sh HOST:PORT [TOPIC] [KCAT OPTIONS]      -e ends at the end, -o end begins there, -X NAME=VALUE sets any of librdkafka's
set -eu
broker=${1:?"usage: kcat_headers.sh HOST:PORT [TOPIC] [KCAT OPTIONS]"}
topic=${2:-wireroom.alerts}
shift "$(($# < 2 ? $# : 2))"
# %h headers, %p partition, %o offset, %k key, %s value; -u writes each record at once, -q leaves out "reached end".
exec kcat -C -u -q -b "$broker" -t "$topic" -o beginning -X isolation.level=read_committed \
  -f '%h\n  partition %p, offset %o, key %k\n  %s\n' "$@"

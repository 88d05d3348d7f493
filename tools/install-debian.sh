#!/usr/bin/env bash
# Installs what the tests use of Debian: PostgreSQL, which the conformance suite of the compilers starts in a temporary folder.
set -euo pipefail
if [ -d /usr/lib/postgresql ] || command -v initdb >/dev/null; then
  echo "PostgreSQL is installed."
  exit 0
fi
run=()
if [ "$(id -u)" -ne 0 ]; then run=(sudo); fi
"${run[@]}" apt-get update -qq
# The package must not start a server of its own: the tests start theirs.
"${run[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql postgresql-client

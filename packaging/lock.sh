#!/bin/sh
# Makes packaging/requirements.lock anew from pyproject.toml: every package pinned, with the hashes of its files for all
# systems, and no address in it. Needs the environment (sh packaging/bootstrap.sh run true) and the network.
#
#   sh packaging/lock.sh              keep what is pinned, add and drop what pyproject.toml asks for
#   sh packaging/lock.sh --upgrade    take the newest versions that pyproject.toml allows
set -eu
cd "$(dirname "$0")/.."

lock=packaging/requirements.lock
draft=$(mktemp)
trap 'rm -f "$draft"' EXIT
[ ! -f "$lock" ] || cp "$lock" "$draft"

# Only the main index may be asked: a further one would put the hashes of its own files into the lock.
env -u UV_INDEX -u UV_EXTRA_INDEX_URL -u UV_FIND_LINKS \
    .venv/bin/uv pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes \
    --no-annotate --no-emit-index-url --no-emit-find-links \
    --custom-compile-command "sh packaging/lock.sh" \
    --group dev --group setup pyproject.toml --output-file "$draft" "$@"

if grep -nE '://|file:|^-' "$draft"; then
    echo "The lines above name an address or an option; packaging/requirements.lock was left as it was." >&2
    exit 1
fi
cp "$draft" "$lock"
echo "$lock: $(grep -c '^[a-z]' "$lock") packages"

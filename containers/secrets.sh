#!/bin/sh
# Writes .env: what the containers need to know and nobody else. Once: with other passwords the volumes that are there can't be opened.
set -eu
[ ! -e .env ] || { echo '.env is there already; it is left as it is.' >&2; exit 1; }
random() { od -An -N32 -tx1 /dev/urandom | tr -d ' \n'; }
umask 077
cat > .env <<SECRETS
HUB_SECRET=$(random)
STORE_PASSWORD=$(random)
STORE_ADMIN_PASSWORD=$(random)
DATABASE_PASSWORD=$(random)
SECRETS

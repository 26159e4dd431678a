#!/bin/sh
# Runs in the container `certificates`: an authority, and a certificate of it for the stores. What is there stays.
set -eu
cd /certificates
[ -e ca/ca.crt ] || es-gencert-cli create-ca -out ca
[ -e store/node.crt ] || es-gencert-cli create-node -ca-certificate ca/ca.crt -ca-key ca/ca.key -out store \
  -ip-addresses 127.0.0.1 -dns-names localhost,store,store-1,store-2,store-3
# The stores run as a user of their own; the authority's key is for none of them.
chmod 0755 ca store
chmod 0644 ca/ca.crt store/node.crt store/node.key
chmod 0600 ca/ca.key

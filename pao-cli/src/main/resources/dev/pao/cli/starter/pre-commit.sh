#!/bin/sh
# Checks the catalog files of a commit, as they are staged. Switched on in a clone by
#
#   git config core.hooksPath .githooks
#
# With files as arguments it checks these as they lie in the folder; so pre-commit (pre-commit.com) calls it.
# It runs pao-cli of the path, or what CATALOG_CLI names.
set -u

fail() {
  echo "pre-commit: $*" >&2
  exit 1
}

name=${CATALOG_CLI:-pao-cli}
pao=$(command -v "$name") || fail "\`$name\` is not found: put pao-cli on the path, or set CATALOG_CLI to it"
case $pao in
  /*) ;;
  *) pao=$PWD/$pao ;;
esac

if [ $# -gt 0 ]; then
  exec "$pao" validate "$@"
fi

staged=$(mktemp -d) || fail "no temporary folder can be made"
trap 'rm -rf "$staged"' EXIT
trap 'exit 1' HUP INT TERM
git diff --cached --name-only --diff-filter=ACMRT -z -- 'catalog/*.yaml' 'catalog/*.yml' \
  ':(exclude)catalog/.*' ':(exclude)catalog/_*' ':(exclude)catalog/*/.*' ':(exclude)catalog/*/_*' >"$staged/names" ||
  fail "git can't tell what is staged"
git checkout-index -z --stdin --prefix="$staged/" <"$staged/names" || fail "git can't write out what is staged"
[ -d "$staged/catalog" ] || exit 0
cd "$staged" && "$pao" validate catalog

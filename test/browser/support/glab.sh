#!/usr/bin/env bash
# Stands in for `glab api`: sends what the real one would, with curl, to the server in GITLAB_ADDRESS.
# Like the real one, it names no content type for --input.
[ "$1" = api ] || exit 2
shift
options=(--silent --fail-with-body --header "PRIVATE-TOKEN: $GITLAB_TOKEN" --header 'Content-Type:')
while [ $# -gt 0 ]; do
  case "$1" in
    --method) options+=(--request "$2"); shift 2 ;;
    --header) options+=(--header "$2"); shift 2 ;;
    --input) options+=(--data "@$2"); shift 2 ;;
    --*) exit 2 ;;
    *) path=$1; shift ;;
  esac
done
exec curl "${options[@]}" "$GITLAB_ADDRESS/api/v4/$path"

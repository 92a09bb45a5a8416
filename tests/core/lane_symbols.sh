#!/bin/sh
# Code compiled for one instruction set must not be linked into the rest of the program: the objects
# given may define nothing but local symbols and the lanes_ entry points.
status=0
for object in "$@"; do
    shared=$(nm --defined-only -C "$object" | awk '$2 ~ /[A-Zuvw]/ && $2 != "R" && $0 !~ / soma::lanes_/')
    if [ -n "$shared" ]; then
        echo "$object shares:" >&2
        echo "$shared" >&2
        status=1
    fi
done
exit $status

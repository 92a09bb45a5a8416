#!/bin/sh
# manual_page.sh PROGRAM: a manual page in troff, made from what PROGRAM says for --help, so that
# nothing is written twice. Used when building; needs awk.
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu
program=$1
here=$(dirname "$0")

# The names of the commands, as the help lists them.
commands() {
    "$program" --help | awk '/^Subcommands:/ { on = 1; next } on && /^  [a-z]/ { print $1 }'
}

{
    echo "@version $("$program" --version)"
    "$program" --help
    for command in $(commands); do
        echo "@command $command"
        "$program" "$command" --help
    done
} | awk -f "$here/manual_page.awk"

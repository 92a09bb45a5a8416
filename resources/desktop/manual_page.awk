# Turns the programs' help into a manual page. A line "@version NAME VERSION" begins the text,
# "@command NAME" that of a command. Groups of options that an earlier command has are not repeated.
# SPDX-License-Identifier: GPL-3.0-or-later

function escaped(text) {
    gsub(/\\/, "\\e", text)
    gsub(/-/, "\\-", text)
    sub(/^[.']/, "\\\\\\&&", text)
    return text
}

# The group of options that was collected, unless it stands already for another command.
function flush_group() {
    if (rows != "") {
        if ((heading, rows) in printed)
            body = body ".SS " heading "\nThose of \\fB" escaped(printed[heading, rows]) "\\fR.\n"
        else {
            body = body ".SS " heading "\n" rows
            printed[heading, rows] = section
        }
    }
    rows = ""
}

$1 == "@version" {
    name = $2
    version = $3
    section = name
    first = 1
    next
}

$1 == "@command" {
    flush_group()
    section = name " " $2
    body = body ".SH COMMAND " toupper($2) "\n"
    next
}

/^Usage: / {
    sub(/^Usage: /, "")
    sub(/ \[SUBCOMMAND\]/, " [COMMAND]")
    synopsis = synopsis (synopsis == "" ? "" : ".br\n") ".B " escaped($0) "\n"
    next
}

/^[A-Z][A-Za-z ]*:$/ {
    flush_group()
    heading = substr($0, 1, length($0) - 1)
    if (heading == "Subcommands")
        heading = "Commands"
    if (heading == "Positionals")
        heading = "Arguments"
    next
}

/^  [^ ]/ {
    text = substr($0, 3)
    if (section != name && text ~ /^-h,--help/)
        next
    at = match(text, /  +/)
    rows = rows ".TP\n.B " escaped(at ? substr(text, 1, at - 1) : text) "\n"
    if (at)
        rows = rows escaped(substr(text, at + RLENGTH)) "\n"
    next
}

/^   +[^ ]/ {
    sub(/^ +/, "")
    rows = rows escaped($0) "\n"
    next
}

NF {
    if (first) {
        summary = $0
        first = 0
    } else
        body = body escaped($0) ".\n"
}

END {
    flush_group()
    short = summary
    sub(/^[^,]*, /, "", short)
    sub(/\.$/, "", short)
    printf ".TH %s 1 \"\" \"%s %s\" \"User Commands\"\n", toupper(name), name, version
    print ".nh\n.ad l"
    printf ".SH NAME\n%s \\- %s\n", escaped(name), escaped(short)
    printf ".SH SYNOPSIS\n%s.SH DESCRIPTION\n%s\n%s", synopsis, escaped(summary), body
    print ".SH EXIT STATUS"
    print ".TP\n.B 0\nDone."
    print ".TP\n.B 2\nBad input; one line on standard error says what, where and how to mend it."
    print ".TP\n.B 3\nThe run did not complete; what there is was written."
    other = name == "somascope" ? "somascope-cli" : "somascope"
    printf ".SH SEE ALSO\n.BR %s (1)\n", escaped(other)
}

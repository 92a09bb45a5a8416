# shellcheck shell=bash
# Functions shared by app/run and tests/run: install Debian packages, configure and build a preset.
# To be sourced; the caller has set -euo pipefail.
# SPDX-License-Identifier: GPL-3.0-or-later

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
export LANG=${LANG:-C.UTF-8} # without any locale Qt complains at every start

say() { printf '%s\n' "somascope: $*" >&2; }

die() {
    say "$*"
    exit 1
}

# The packages of the given groups of app/packages.txt that are not installed, one a line.
missing_packages() {
    local group package why
    while read -r group package why; do
        [[ " $* " == *" $group "* ]] || continue
        [[ $(dpkg-query -Wf '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || echo "$package"
    done <"$root/app/packages.txt"
}

# install_packages GROUP...: asks apt only for what is missing, so that it needs neither root nor
# the network once everything is there.
install_packages() {
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null ||
        die "this is not Debian: install what app/packages.txt lists, then use 'cmake --preset release'"
    local missing log as_root=(env)
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    if ((EUID != 0)); then
        as_root=(sudo)
        command -v sudo >/dev/null && sudo -v ||
            die "neither root nor sudo; ask an administrator for: apt-get install ${missing[*]}"
    fi
    log=$(mktemp "${TMPDIR:-/tmp}/somascope-apt.XXXXXX")
    say "installing ${#missing[@]} Debian packages, log in $log: ${missing[*]}"
    as_root+=(DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300)
    # A failed update may concern a server that none of the packages comes from.
    "${as_root[@]}" update </dev/null >"$log" 2>&1 || true
    "${as_root[@]}" install --yes --no-install-recommends "${missing[@]}" </dev/null >>"$log" 2>&1 ||
        die "$(explain_apt "$log")"
    rm -f "$log"
}

# One line on why apt failed, from its log.
explain_apt() {
    local offline='Temporary failure resolving|Could not resolve|[Cc]ould not connect'
    offline+='|Unable to connect|Cannot initiate the connection|Network is unreachable'
    if grep -qE "$offline" "$1"; then
        echo "no network: apt cannot reach its servers (log: $1)"
    elif grep -q 'Unable to locate package' "$1"; then
        echo "packages that Debian 12 has are unknown here:" \
            "$(sed -n 's/.*Unable to locate package //p' "$1" | xargs) (log: $1)"
    else
        echo "apt failed: $(grep -m 1 '^E: ' "$1" || tail -n 1 "$1") (log: $1)"
    fi
}

# build_preset PRESET [TARGET...]: configures and builds, with ccache if there is one.
build_preset() {
    local configure=(cmake --preset "$1") build=(cmake --build --preset "$1" --parallel "$(build_jobs)")
    (($# == 1)) || build+=(--target "${@:2}")
    # The warnings of a compiler that we have not seen must not stop anybody.
    [[ $("${CXX:-c++}" -dumpversion) == 12 ]] || configure+=(-DSOMA_WERROR=OFF)
    if command -v ccache >/dev/null; then
        export CMAKE_CXX_COMPILER_LAUNCHER=ccache
        export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    fi
    mkdir -p "$root/build" 2>/dev/null && [[ -w $root/build ]] || die "cannot write to $root/build"
    (cd "$root" && "${configure[@]}" && "${build[@]}")
}

# As many compilers as cores, but no more than memory has GiB: a file with QCustomPlot takes 0.6.
build_jobs() {
    awk -v cores="$(nproc)" '/^MemAvailable/ { gib = int($2 / 1048576) }
        END { print gib < 1 ? 1 : gib < cores ? gib : cores }' /proc/meminfo
}

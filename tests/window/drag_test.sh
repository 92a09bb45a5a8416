#!/usr/bin/env bash
# Starts the program on an own X display with a window manager, drags the slider of I_inj with the
# mouse, and looks at the screen before and after. Exit 77: a tool is missing.
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail

program=$1
for tool in Xvfb openbox xdotool xwininfo xprop import compare identify; do
    command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed"; exit 77; }
done

work=$(mktemp -d)
pids=()
cleanup() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT

fail() { echo "FAILED: $*" >&2; exit 1; }

# until_true SECONDS COMMAND...: polls.
until_true() {
    local deadline=$((SECONDS + $1))
    shift
    until "$@"; do
        ((SECONDS < deadline)) || return 1
        sleep 0.1
    done
}

# Xvfb writes the number of the first free display to the descriptor it is given.
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
pids+=($!)
until_true 20 test -s "$work/display" || fail "no X server"
export DISPLAY=:$(cat "$work/display")
openbox >/dev/null 2>&1 &
pids+=($!)
# A window that is mapped while the manager takes over the screen may stay unseen.
is_managed() { xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q '#'; }
until_true 20 is_managed || fail "no window manager"

export HOME=$work XDG_RUNTIME_DIR=$work XDG_DATA_HOME=$work/data XDG_CONFIG_HOME=$work/config
export QT_QPA_PLATFORM=xcb QT_LOGGING_RULES='*.debug=false'
unset WAYLAND_DISPLAY
"$program" --set I_inj=130 2>"$work/errors" &
program_pid=$!
pids+=("$program_pid")

window=
find_window() { window=$(xdotool search --onlyvisible --pid "$program_pid" --name '^Somascope' 2>/dev/null | head -1); [[ -n $window ]]; }
until_true 30 find_window || fail "no window: $(cat "$work/errors")"
xdotool windowactivate --sync "$window"

shot() { import -window "$window" "$work/$1.png"; }
colours() { identify -format %k "$work/$1.png"; }
has_figures() { shot now && (($(colours now) > 500)); }
until_true 30 has_figures || fail "the window stays blank"

# The slider of I_inj is the first of the form. Where it is on the screen depends on fonts, so a few
# heights are tried; the saved session tells whether it was the right one.
width=$(xwininfo -id "$window" | awk '/Width:/ {print $2}')
((width >= 1024)) || fail "the window is only $width pixels wide"
saved() { find "$work" -name session.json -exec cat {} + 2>/dev/null; }
current_changed() { saved | grep -q '"I_inj"' && ! saved | sed '/"opened"/q' | grep -q '"I_inj": 130\b'; }
looks_different() { shot now; local d; d=$(compare -metric AE "$work/before.png" "$work/now.png" null: 2>&1 || true); ((${d%%.*} > 5000)); }

xdotool mousemove --window "$window" 640 10
shot before
dragged=
for y in 219 215 223 211 227 207 231 235 239; do
    xdotool mousemove --window "$window" 80 "$y" mousedown 1
    for _ in $(seq 20); do xdotool mousemove_relative -- 6 0; done
    xdotool mouseup 1
    if until_true 3 current_changed; then dragged=$y && break; fi
done
[[ -n $dragged ]] || fail "no drag moved I_inj"
xdotool mousemove --window "$window" 640 10
until_true 10 looks_different || fail "the drag changed nothing on the screen"

xdotool key --window "$window" ctrl+q 2>/dev/null || true # it may be gone before the key is up
until_true 10 bash -c "! kill -0 $program_pid 2>/dev/null" || fail "the program did not end after its window closed"
echo "ok: dragged at y=$dragged"

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fleetwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes pictures of the real window in its usual situations, to be looked at:
#   tests/ui/screenshots.sh PROGRAM FOLDER
# PROGRAM is the built fleetwright, FOLDER receives PNG files. Needs Xvfb, xdotool and ImageMagick's import.
set -euo pipefail

[ $# -eq 2 ] || { sed -n '5,7p' "$0" >&2; exit 1; }
program=$(realpath "$1")
mkdir -p "$2"
folder=$(realpath "$2")
samples=$(realpath "$(dirname "$0")/../../resources/samples")
settings=$(mktemp -d)
server='' window=''
trap 'stop; rm -rf "$settings"' EXIT

# screen WIDTHxHEIGHT: a display of that size, under a number that is free
screen() {
    number=90
    while [ -e "/tmp/.X$number-lock" ]; do number=$((number + 1)); done
    Xvfb ":$number" -screen 0 "$1x24" -nolisten tcp >/dev/null 2>&1 &
    server=$!
    export DISPLAY=":$number"
    until xdotool getdisplaygeometry >/dev/null 2>&1; do sleep 0.1; done
}

# begin SPEED ARGUMENT...: the window, with fresh settings, filling the screen
begin() {
    speed=$1
    shift
    rm -rf "${settings:?}"/*
    XDG_CONFIG_HOME=$settings QT_QPA_PLATFORM=xcb "$program" --sandbox-speed "$speed" "$@" &
    window=$!
    id=''
    until [ -n "$id" ]; do
        sleep 0.2
        id=$(xdotool search --onlyvisible --pid "$window" 2>/dev/null | head -n 1 || true)
    done
    # shellcheck disable=SC2046
    xdotool windowmove "$id" 0 0 windowsize "$id" $(xdotool getdisplaygeometry) windowfocus --sync "$id"
    sleep 1.5
}

key() { xdotool key "$@"; sleep 0.6; }
# Without a window manager the keyboard has to be handed back when a dialog closes.
back() { xdotool windowfocus --sync "$id"; sleep 0.4; }
picture() { import -window root "$folder/$1.png"; echo "$folder/$1.png"; }
end() { [ -z "$window" ] || { kill "$window" 2>/dev/null || true; wait "$window" 2>/dev/null || true; }; window=''; }
stop() { end; [ -z "$server" ] || { kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; }; server=''; }

# run SUFFIX PALETTE ARGUMENT...: one list from the start to its end
run() {
    suffix=$1
    shift
    begin 6 --palette "$@" "$samples/dental-practices-100.csv"
    picture "ready-$suffix"
    key ctrl+r
    picture "start-$suffix"
    key Return
    back
    sleep 13.5
    picture "running-$suffix"
    sleep 22
    picture "finished-$suffix"
    key ctrl+shift+b # without the batches: the click is aimed at a place
    xdotool mousemove 440 198 click 1
    sleep 0.8
    picture "failed-$suffix"
    key Home
    key Return
    picture "details-$suffix"
    end
}

screen 1280x800
for palette in light dark; do
    begin 20 --palette "$palette"
    picture "empty-$palette"
    end
    begin 20 --palette "$palette" "$samples/messy-practices.csv"
    picture "problems-$palette"
    key ctrl+shift+b # without the batches: the clicks are aimed at places
    key ctrl+m
    picture "mending-problems-$palette"
    xdotool mousemove 146 152 click 1
    sleep 0.6
    picture "mending-columns-$palette"
    xdotool mousemove 207 152 click 1
    sleep 0.6
    picture "mending-file-$palette"
    end
    run "$palette" "$palette"
done
begin 20 --palette light "$samples"
picture refused-light
key F1
picture shortcuts-light
end
begin 1 --palette light "$samples/dental-practices-100.csv"
xdotool key ctrl+r
sleep 0.6
xdotool key Return
sleep 0.4
xdotool windowfocus --sync "$id" key ctrl+p
sleep 1
picture paused-light
end
begin 20 --palette light --api https://api.example.com "$samples/dental-practices-100.csv"
picture live-light
end
run rtl light -reverse
stop

screen 2560x1440
run wide light
export QT_SCALE_FACTOR=2
run double dark

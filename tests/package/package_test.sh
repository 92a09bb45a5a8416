#!/usr/bin/env bash
# package_test.sh BUILD-FOLDER: packs what is built there, looks whether everything is in the
# package that belongs into it, and checks each file by the tool of its kind.
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail

build=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
complain() {
    echo "FAILED: $*" >&2
    failed=1
}
# check WHAT COMMAND...: its output is shown only if it fails.
check() { "${@:2}" >"$work/said" 2>&1 || { complain "$1" && cat "$work/said" >&2; }; }

(cd "$build" && cpack -B "$work") >"$work/cpack.log" 2>&1 || { cat "$work/cpack.log" && exit 1; }
deb=$(echo "$work"/somascope_*.deb)
[[ -f $deb ]] || { echo "FAILED: cpack made no package" >&2 && exit 1; }

root=$work/root
dpkg-deb -x "$deb" "$root"
id=io.github.somascope.Somascope
for file in bin/somascope bin/somascope-cli share/man/man1/somascope.1.gz share/man/man1/somascope-cli.1.gz \
    share/applications/$id.desktop share/metainfo/$id.metainfo.xml share/mime/packages/$id.xml \
    share/icons/hicolor/scalable/apps/$id.svg share/doc/somascope/{copyright,changelog.gz,README.md}; do
    [[ -s $root/usr/$file ]] || complain "the package lacks usr/$file"
done
[[ $(dpkg-deb -c "$deb" | awk '$2 != "root/root"' | wc -l) == 0 ]] || complain "files are not root's"

field() { dpkg-deb -f "$deb" "$1"; }
for package in libqt6widgets6 libqcustomplot2.1-qt6 libqt6svg6 libqrencode4 fonts-dejavu-core fonts-dejavu-extra; do
    [[ $(field Depends) == *$package* ]] || complain "$package is not among: $(field Depends)"
done
[[ $(field Recommends) == *qt6-wayland* ]] || complain "qt6-wayland is not recommended"
[[ $(field Version) == "$("$root/usr/bin/somascope-cli" --version | awk '{ print $2 }')" ]] ||
    complain "the package has another version than the program: $(field Version)"

# The programs need nothing but what is installed with them.
check "somascope-cli in the package" "$root/usr/bin/somascope-cli" run --no-traces
check "somascope in the package" "$root/usr/bin/somascope" --render "$work/window.png"
for program in somascope somascope-cli; do
    page=$(zcat "$root/usr/share/man/man1/$program.1.gz")
    for flag in $("$root/usr/bin/$program" --help | grep -oE '^  --[a-z-]+' | sed 's/-/\\-/g'); do
        [[ $page == *"$flag"* ]] || complain "the manual page of $program lacks $flag"
    done
done

check "desktop file" desktop-file-validate "$root/usr/share/applications/$id.desktop"
check "metainfo" appstreamcli validate --no-net "$root/usr/share/metainfo/$id.metainfo.xml"
# A file by its name, as a desktop does: the program opens the type that the file has.
check "file type" env XDG_DATA_HOME="$root/usr/share" update-mime-database "$root/usr/share/mime"
grep -q '^application/x-somascope+json:\*\.somascope$' "$root/usr/share/mime/globs" ||
    complain "*.somascope has no file type"
grep -q '^MimeType=.*application/x-somascope+json;' "$root/usr/share/applications/$id.desktop" ||
    complain "nothing opens scenario files"
grep -q '^MimeType=.*x-scheme-handler/somascope;' "$root/usr/share/applications/$id.desktop" ||
    complain "nothing opens somascope: texts"
exit "$failed"

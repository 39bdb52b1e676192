#!/bin/sh
# Starts Electron as the user preround-test when tests run as root: Chromium's sandbox refuses root.
# Playwright takes this file as executablePath; PREROUND_TEST_ELECTRON names the Electron.
# Every step is an exec, so the process id a test sees is Electron's own and a kill hits the app itself.
set -eu

user=preround-test
: "${PREROUND_TEST_ELECTRON:?names the Electron to start}"

as_user() {
  setpriv --reuid "$user" --regid "$user" --init-groups "$@"
}

say_and_stop() {
  echo "preround: $1" >&2
  exit 1
}

# A clone below a closed folder (/root is 0700) is shown to that user in a mount namespace of this process alone:
# an empty folder stands over the closed one and only the clone is in it. Nobody's permissions change.
project=$(cd "$(dirname "$0")/.." && pwd -P)
if [ -n "${PREROUND_TEST_MOUNTED:-}" ]; then
  top=/$(echo "$project" | cut -d/ -f2)
  mount --bind "$project" /mnt
  mount -t tmpfs -o mode=755 tmpfs "$top"
  mkdir -p "$project"
  mount --move /mnt "$project"
  as_user test -r "$project/package.json" ||
    say_and_stop "other users may not read the files of this clone. Allow it: chmod -R go+rX $project"
elif ! as_user test -r "$project/package.json"; then
  unshare --mount true 2>/dev/null ||
    say_and_stop "user $user cannot reach $project. Move the clone to a folder that others may enter, such as /srv."
  PREROUND_TEST_MOUNTED=yes exec unshare --mount --propagation private "$0" "$@"
fi

home=$(getent passwd "$user" | cut -d: -f6)
unset PREROUND_TEST_MOUNTED XDG_RUNTIME_DIR DBUS_SESSION_BUS_ADDRESS XDG_CONFIG_HOME XDG_CACHE_HOME XDG_DATA_HOME
export HOME="$home" USER="$user" LOGNAME="$user"
exec setpriv --reuid "$user" --regid "$user" --init-groups "$PREROUND_TEST_ELECTRON" "$@"

#!/bin/sh
# One command from a bare machine to the running program: sets up what is missing, then does what is asked.
#
#   sh packaging/bootstrap.sh demo [OPTION…]    show the main job on real input (options: demo --help)
#   sh packaging/bootstrap.sh test [--all]      run every check; --all adds the slow sweeps
#   sh packaging/bootstrap.sh run CMD…          run any command in the environment
#
# Made for Debian 12 and 13 and Ubuntu 24.04 and later. Python packages go into .venv beside this checkout, pinned and
# hashed by packaging/requirements.lock; only the system libraries that pip cannot bring are asked of apt, and only those
# that are missing. The second start finds everything in place and needs no network.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
lock="$root/packaging/requirements.lock"
venv="$root/.venv"
python="$venv/bin/python"
stamp_file="$venv/.set-up"

# What Qt's window and PDF view load at run time (the rest comes with these).
window_packages="libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libgssapi-krb5-2 libxkbcommon0
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0 libxcb-xkb1
    libxkbcommon-x11-0"
test_packages="poppler-utils xauth xdotool xvfb"
# What the slow sweeps kill, refuse and deceive the program with; a sweep that finds no tool is skipped and says so.
sweep_packages="faketime strace"

say() { printf '%s\n' "$*" >&2; }

stop() {
    say "$*"
    exit 1
}

usage() {
    sed -n '3,6s/^#//p' "$0" >&2
    exit 2
}

# Print the first Python 3.11 or newer that can make environments; nothing if there is none.
find_python() {
    for name in python3 python3.14 python3.13 python3.12 python3.11 /usr/bin/python3; do
        if "$name" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
}

# Print those of the named Debian packages that are not installed. A release may have renamed one with "t64" at the end.
missing_packages() {
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}\n' "$package" "${package}t64" 2>/dev/null | grep -qx installed ||
            printf '%s ' "$package"
    done
}

# Install the named Debian packages: as root, or through sudo. False if that is not possible.
install_packages() {
    as_root=
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || return 1
        as_root=sudo
    fi
    say "Installing with apt, once: $*"
    log=$(mktemp)
    if $as_root apt-get update -qq >"$log" 2>&1 && $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "$@" >"$log" 2>&1; then
        rm -f "$log"
    else
        tail -n 5 "$log" >&2
        rm -f "$log"
        return 1
    fi
}

# Bring the system's part: Python where there is none, and the libraries and tools given as arguments.
provide_system() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        [ -n "$(find_python)" ] || stop "This system has no apt: please install Python 3.11 or newer with its venv" \
            "module, and on Linux the libraries of an X11 or Wayland desktop, then start again."
        return 0
    fi
    wanted=$(missing_packages "$@")
    [ -n "$(find_python)" ] || wanted="python3 python3-venv $wanted"
    [ -n "$wanted" ] || return 0
    # shellcheck disable=SC2086 # a list of package names
    install_packages $wanted ||
        say "Some system packages are missing. Ask who looks after this machine to run: apt-get install $wanted"
}

# What the environment was made from: it is made anew when any of this changes.
fingerprint() {
    cat "$lock" "$root/pyproject.toml" | cksum
    echo "$root"
}

# Install the Python packages. uv is many times faster; where it finds no way to the packages pip may, because pip
# knows this machine's own settings for mirrors and certificates.
install_python_packages() {
    uv_only=$(mktemp)
    sed -n '/^uv==/,/[^\\]$/p' "$lock" >"$uv_only"
    quiet=--quiet
    [ ! -t 2 ] || quiet=
    # shellcheck disable=SC2086 # empty or one option
    if "$python" -m pip install --quiet --disable-pip-version-check --require-hashes -r "$uv_only" &&
        VIRTUAL_ENV="$venv" "$venv/bin/uv" pip sync $quiet --require-hashes --compile-bytecode \
            --build-constraints "$lock" "$lock"; then
        rm -f "$uv_only"
    else
        rm -f "$uv_only"
        say "Trying again with pip, which is slower."
        "$python" -m pip install $quiet --disable-pip-version-check --require-hashes -r "$lock"
    fi
}

# Make or renew .venv. The stamp is written last, so that an interrupted set-up is done again.
provide_environment() {
    if [ -f "$stamp_file" ] && [ "$(cat "$stamp_file")" = "$(fingerprint)" ] && "$python" -c '' 2>/dev/null; then
        return 0
    fi
    base=$(find_python)
    [ -n "$base" ] || stop "Python 3.11 or newer with its venv module is needed, but this system has" \
        "$(python3 --version 2>/dev/null || echo none). Debian 12 and Ubuntu 24.04 and later bring one."
    say "Setting up in $venv (some 350 MB to fetch the first time)."
    rm -f "$stamp_file"
    "$python" -m pip --version >/dev/null 2>&1 || "$base" -m venv --clear "$venv"
    install_python_packages || stop "The Python packages could not be fetched. Is there a network? Nothing is lost:" \
        "start the same command again."
    "$python" -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --no-index \
        --editable "$root"
    fingerprint >"$stamp_file"
}

unset PYTHONDONTWRITEBYTECODE # a start without compiled files takes three times as long
command=${1-}
[ $# = 0 ] || shift

# shellcheck disable=SC2086 # lists of package names
case $command in
demo)
    provide_system $window_packages
    provide_environment
    exec "$venv/bin/asm-desktop" demo "$@"
    ;;
test)
    case " $* " in
    *" --all "*) test_packages="$test_packages $sweep_packages" ;;
    esac
    provide_system $window_packages $test_packages
    provide_environment
    cd "$root"
    exec "$python" packaging/checks.py "$@"
    ;;
run)
    [ $# != 0 ] || usage
    provide_system $window_packages
    provide_environment
    export PATH="$venv/bin:$PATH" VIRTUAL_ENV="$venv"
    exec "$@"
    ;;
*) usage ;;
esac

# Set-up for bin/run and bin/test, which source this with $root set to the checkout: system packages, then
# the locked Python environment in .venv. POSIX sh. What is current is skipped by a stamp inside .venv.

UV_VERSION=0.13.9

# An entry a|b is one package that later releases call b; there b answers to the name a as well.
RUN_PACKAGES="
libvlc5 vlc-plugin-base
libegl1 libgl1 libgl1-mesa-dri libgbm1 libdrm2
libxkbcommon0 libxkbcommon-x11-0 libx11-xcb1 libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1
libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1
libwayland-client0 libwayland-cursor0 libwayland-egl1
libpipewire-0.3-0|libpipewire-0.3-0t64
libdbus-1-3 libfontconfig1 libfreetype6 libglib2.0-0|libglib2.0-0t64 libgssapi-krb5-2
ca-certificates"
# Faces for what visitors write in scripts that ours lack; without them there are boxes, so they are no must.
FACE_PACKAGES="fonts-noto-core fonts-wqy-zenhei|fonts-noto-cjk"
TEST_PACKAGES="
xvfb openbox xdotool ffmpeg pulseaudio pulseaudio-utils
at-spi2-core dbus gir1.2-atspi-2.0 python3-gi
postgresql git strace"

say() { printf '%s\n' "$*" >&2; }
give_up() { say "$*"; exit 1; }
give_up_with_log() {
    tail -n 3 "$log" >&2
    give_up "$* If this machine is offline, connect it for this once; the whole of it is in $log."
}

# set_up run|test
set_up() {
    if is_current "$1"; then return; fi
    mkdir -p "$root/build"
    log=$root/build/setup.log
    : >"$log"
    install_packages "$1"
    find_python
    make_environment "$1"
    fingerprint >"$root/.venv/set-up-$1"
    if [ "$1" = test ]; then fingerprint >"$root/.venv/set-up-run"; fi
}

is_current() {
    [ -x "$root/.venv/bin/python" ] && [ -f "$root/.venv/set-up-$1" ] &&
        [ "$(fingerprint)" = "$(cat "$root/.venv/set-up-$1")" ]
}

fingerprint() {
    { printf '%s\n' "$root"
      cat "$root/uv.lock" "$root/pyproject.toml" "$root/tools/setup.sh" /etc/os-release 2>/dev/null; } | cksum
}

installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# wanted_packages run|test: prints the entries that must be there
wanted_packages() {
    printf '%s ' "$RUN_PACKAGES"
    if [ "$1" = test ]; then printf '%s ' "$TEST_PACKAGES"; fi
    if ! command -v python3 >/dev/null 2>&1; then printf 'python3 python3-venv'
    elif ! python3 -c 'import ensurepip' 2>/dev/null; then printf 'python3-venv'; fi
}

# lacking ENTRY...: prints the entries of which no alternative is installed
lacking() {
    for entry in "$@"; do
        found=
        for name in $(printf '%s' "$entry" | tr '|' ' '); do
            if installed "$name"; then found=yes; fi
        done
        [ -n "$found" ] || printf '%s ' "$entry"
    done
}

install_packages() {
    if ! command -v apt-get >/dev/null 2>&1; then
        say "This is not a Debian system, so its packages stay as they are: the kiosk needs libVLC 3 with its plugins and the X11 and EGL libraries of Qt 6."
        return
    fi
    # shellcheck disable=SC2046
    missing=$(lacking $(wanted_packages "$1"))
    # shellcheck disable=SC2086
    faces=$(lacking $FACE_PACKAGES)
    [ -n "$missing$faces" ] || return 0
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        if command -v sudo >/dev/null 2>&1; then as_root=sudo
        elif [ -n "$missing" ]; then give_up "This needs the rights of root: run $0 once as root, or install sudo."
        else return 0; fi
        say "sudo may ask for your password."
    fi
    # Without these options apt tries for minutes where there is no network.
    patience="-o Acquire::Retries=0 -o Acquire::http::Timeout=20"
    # shellcheck disable=SC2086
    $as_root apt-get $patience update >>"$log" 2>&1 || true
    if [ -n "$missing" ]; then
        say "Installing system packages: libVLC plays the film, the X11, Wayland and EGL libraries let Qt draw, Python's venv holds the program$( [ "$1" = test ] && printf ', and the tests need a virtual screen, a sound server, ffmpeg and PostgreSQL')."
        # shellcheck disable=SC2086
        get $missing || give_up_with_log "The system packages could not be installed."
    fi
    if [ -n "$faces" ]; then
        say "Installing faces for the world's scripts, in which visitors write."
        # shellcheck disable=SC2086
        get $faces || say "They could not be fetched; what is written in some scripts will be boxes until $faces are installed."
    fi
}

# get ENTRY...: installs the first alternative of each
get() {
    names=
    for entry in "$@"; do names="$names ${entry%%|*}"; done
    say " $names"
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get $patience install -y --no-install-recommends $names \
        >>"$log" 2>&1
}

# The system's own Python, 3.11 or newer; the real file behind a shim, so that uv finds the same one again
find_python() {
    for name in python3 /usr/bin/python3 python3.13 python3.12 python3.11; do
        python=$("$name" -c 'import sys; print(sys.executable if sys.version_info >= (3, 11) else "")' 2>/dev/null) || continue
        if [ -n "$python" ]; then return; fi
    done
    give_up "The kiosk needs Python 3.11 or newer, as Debian 12 and later have it."
}

make_environment() {
    uv=$root/build/uv/bin/uv
    if ! "$uv" --version 2>/dev/null | grep -q "^uv $UV_VERSION"; then
        say "Fetching uv $UV_VERSION, which makes the Python environment from uv.lock."
        { rm -rf "$root/build/uv" && "$python" -m venv "$root/build/uv" &&
            "$root/build/uv/bin/python" -m pip install --quiet --retries 1 "uv==$UV_VERSION"; } >>"$log" 2>&1 ||
            give_up_with_log "uv could not be fetched."
    fi
    groups=--no-dev
    if [ "$1" = test ]; then groups=--all-groups; fi
    say "Making the Python environment in .venv."
    # --inexact: bin/run leaves the test packages of an earlier bin/test in place
    UV_PYTHON_DOWNLOADS=never UV_PROJECT_ENVIRONMENT=$root/.venv VIRTUAL_ENV='' "$uv" sync --quiet --frozen \
        --inexact "$groups" --project "$root" --python "$python" 2>>"$log" ||
        give_up_with_log "The Python environment could not be made."
}

"""What to install, by the package's name on this system."""

import platform
import shutil
import sys

# What is missing → its packages on Debian's and on Fedora's family.
_PACKAGES = {
    "venv": ("python3-venv", "python3"),
    "compiler": ("g++", "gcc-c++"),
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libGLX.so.0": ("libglx0", "libglvnd-glx"),
    "libOpenGL.so.0": ("libopengl0", "libglvnd-opengl"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libbrotlicommon.so.1": ("libbrotli1", "libbrotli"),
    "libbrotlidec.so.1": ("libbrotli1", "libbrotli"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libX11.so.6": ("libx11-6", "libX11"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
}
_WINDOWS = {
    "venv": "Install Python 3.12 (64-bit) with the installer from python.org.",
    "compiler": 'Install "Build Tools for Visual Studio" with its workload "Desktop development with C++".',
}
_MACOS = {
    "venv": "Install Python 3.12 with the installer from python.org.",
    "compiler": "Install Apple's command line tools: xcode-select --install",
}


def install(*missing: str) -> str:
    """One sentence: how what is missing ("venv", "compiler" or a library's file name) is installed here."""
    if sys.platform == "win32":
        return " ".join(_WINDOWS[what] for what in missing)
    if sys.platform == "darwin":
        return " ".join(_MACOS[what] for what in missing)
    family = distribution()
    column = 1 if family == "fedora" else 0
    packages = " ".join(sorted({_PACKAGES[what][column] if what in _PACKAGES else what for what in missing}))
    if family == "debian":
        return f"Install what is missing: sudo apt install {packages}"
    if family == "fedora":
        return f"Install what is missing: sudo dnf install {packages}"
    return f"Install what is missing (these are Debian's names): {packages}"


def no_compiler() -> tuple[str, ...]:
    """Names "compiler" where there is none, to be told with whatever else is missing. CMake finds Windows' own."""
    found = sys.platform == "win32" or shutil.which("c++") or shutil.which("g++") or shutil.which("clang++")
    return () if found else ("compiler",)


def distribution() -> str:
    """The family of this Linux: "debian" (Ubuntu, Mint …), "fedora" (RHEL …), or "" for the others."""
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return ""
    words = f"{release.get('ID', '')} {release.get('ID_LIKE', '')}".split()
    aliases = {"ubuntu": "debian", "rhel": "fedora", "centos": "fedora"}
    known = (aliases.get(word, word) for word in words)
    return next((word for word in known if word in {"debian", "fedora"}), "")

"""How llama-cpp-python is built for this PC. Standard library only: run.py imports it before anything is installed.

The package comes as source. Built with the compiler's "native" switch it can die with SIGILL on processors that
advertise AMX and trap on it, so on x86-64 every processor variant is built as a library of its own and the engine
child picks one at run time, never one with AMX. A GPU is built in only when the owner asks by ``KONTOR_GPU``.
"""

import os
import platform
import shutil
import sys
from collections.abc import Mapping

PACKAGE = "llama-cpp-python"

GPU_FLAGS = {"cuda": "-DGGML_CUDA=ON", "vulkan": "-DGGML_VULKAN=ON", "hip": "-DGGML_HIP=ON"}

# What each GPU needs at build time: a program that must be on the path.
GPU_TOOLS = {"cuda": "nvcc", "vulkan": "glslc", "hip": "hipcc"}

# Nothing but the library: no command-line tools, no vision.
_LEAN = ("-DLLAVA_BUILD=OFF", "-DMTMD_BUILD=OFF", "-DLLAMA_BUILD_TOOLS=OFF", "-DGGML_OPENMP=OFF")
_VARIANTS = ("-DGGML_NATIVE=OFF", "-DGGML_BACKEND_DL=ON", "-DGGML_CPU_ALL_VARIANTS=ON")
_AVX2 = ("-DGGML_NATIVE=OFF", "-DGGML_AVX2=ON", "-DGGML_FMA=ON", "-DGGML_F16C=ON", "-DGGML_BMI2=ON")
_NATIVE = ("-DGGML_NATIVE=ON",)  # on ARM and Apple: nothing there traps on what it advertises


def is_x86() -> bool:
    """True on 64-bit Intel and AMD processors."""
    return platform.machine().lower() in {"x86_64", "amd64"}


def wanted_gpu(environ: Mapping[str, str] = os.environ) -> str | None:
    """The GPU kind that the owner asked for, if its tools are here. Raises ValueError with what is missing."""
    wanted = environ.get("KONTOR_GPU", "").strip().lower()
    if not wanted:
        return None
    if wanted not in GPU_FLAGS:
        raise ValueError(f"KONTOR_GPU={wanted} is unknown. Use one of: {', '.join(GPU_FLAGS)}.")
    if not shutil.which(GPU_TOOLS[wanted]):
        raise ValueError(f"KONTOR_GPU={wanted} needs the program {GPU_TOOLS[wanted]}. Install it, then start again.")
    return wanted


def attempts(environ: Mapping[str, str] = os.environ) -> list[dict[str, str]]:
    """Environments to build with, best first; the next one is for when the compiler cannot do the one before."""
    gpu = wanted_gpu(environ)
    extra = (GPU_FLAGS[gpu],) if gpu else ()
    plans = [_VARIANTS, _AVX2] if is_x86() else [_NATIVE]
    jobs = str(os.cpu_count() or 2)
    return [{"CMAKE_ARGS": " ".join((*plan, *_LEAN, *extra)), "CMAKE_BUILD_PARALLEL_LEVEL": jobs} for plan in plans]


def needs() -> list[tuple[str, str]]:
    """Programs that a build needs and that are missing here: (program, what to install)."""
    if sys.platform == "win32":
        found = shutil.which("cl") or shutil.which("clang-cl") or os.environ.get("VSINSTALLDIR")
        return [] if found else [("cl", "Visual Studio Build Tools with the C++ workload")]
    if sys.platform == "darwin":
        return [] if shutil.which("c++") else [("c++", "xcode-select --install")]
    return [] if shutil.which("c++") or shutil.which("g++") else [("c++", "g++ (Debian, Ubuntu: apt install g++)")]

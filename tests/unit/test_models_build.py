"""How the engine is built, and what it holds afterwards on this PC."""

import pytest

from models import build, engine
from models.engine_child import __name__ as child_package


def test_no_plan_uses_what_the_processor_merely_advertises(monkeypatch):
    monkeypatch.setattr(build, "is_x86", lambda: True)
    plans = [plan["CMAKE_ARGS"] for plan in build.attempts({})]
    assert len(plans) == 2
    assert all("GGML_NATIVE=OFF" in plan for plan in plans)
    assert "GGML_CPU_ALL_VARIANTS=ON" in plans[0]
    assert "GGML_AVX2=ON" in plans[1]
    assert not any("AMX" in plan for plan in plans)


def test_other_processors_are_built_for_as_they_are(monkeypatch):
    monkeypatch.setattr(build, "is_x86", lambda: False)
    (plan,) = build.attempts({})
    assert "GGML_NATIVE=ON" in plan["CMAKE_ARGS"]


def test_a_gpu_is_built_in_only_when_the_owner_asks(monkeypatch):
    monkeypatch.setattr(build.shutil, "which", lambda name: f"bin/{name}")
    assert "CUDA" not in build.attempts({})[0]["CMAKE_ARGS"]
    assert "-DGGML_CUDA=ON" in build.attempts({"KONTOR_GPU": "CUDA"})[0]["CMAKE_ARGS"]


def test_a_gpu_without_its_tools_says_what_to_install(monkeypatch):
    monkeypatch.setattr(build.shutil, "which", lambda _name: None)
    with pytest.raises(ValueError, match="nvcc"):
        build.attempts({"KONTOR_GPU": "cuda"})
    with pytest.raises(ValueError, match="vulkan"):
        build.attempts({"KONTOR_GPU": "quantum"})


@pytest.mark.parametrize(
    ("platform", "missing"), [("linux", "g++"), ("darwin", "xcode-select"), ("win32", "Visual Studio")]
)
def test_a_missing_compiler_is_named_by_package(monkeypatch, platform, missing):
    monkeypatch.setattr(build.sys, "platform", platform)
    monkeypatch.setattr(build.shutil, "which", lambda _name: None)
    monkeypatch.delenv("VSINSTALLDIR", raising=False)
    ((_program, advice),) = build.needs()
    assert missing in advice
    monkeypatch.setattr(build.shutil, "which", lambda name: name)
    assert build.needs() == []


def test_the_build_of_this_pc_offers_a_variant_without_amx():
    if not engine.installed():
        pytest.skip("the engine is not installed: python3 run.py builds it")
    found = engine.list_variants()
    assert found
    assert not {"sapphirerapids", "x64", "sse42", "sandybridge"} & set(found)
    if build.is_x86():
        assert "haswell" in found or found == ["built-in"]


def test_the_child_is_the_module_that_the_supervisor_starts():
    assert child_package == engine.MODULE

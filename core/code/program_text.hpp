// SPDX-License-Identifier: GPL-3.0-or-later
// The run of a scenario as a short program of its own that prints the run's spike times (ms, one a
// line): to be read, changed and run by a student. Pure; any thread.
#pragma once

#include "core/result.hpp"
#include "core/scenario/scenario.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace soma {

enum class CodeLanguage : std::uint8_t { NumPy, Brian2, Cpp };

/// `ending` is that of its files, with the dot.
struct CodeLanguageInfo {
    CodeLanguage language;
    std::string_view id;
    std::string_view name;
    std::string_view ending;
    std::string_view doc;
};

inline constexpr std::array kCodeLanguages{
    CodeLanguageInfo{CodeLanguage::NumPy, "numpy", "Python with NumPy", ".py",
                     "A plain loop over the steps, as in the course notebook."},
    CodeLanguageInfo{CodeLanguage::Brian2, "brian2", "Python with Brian 2", ".py",
                     "The equations with their units; the simulator Brian 2 makes the loop."},
    CodeLanguageInfo{CodeLanguage::Cpp, "cpp", "C++", ".cpp",
                     "One file of C++17 that needs nothing but the standard library."},
};

constexpr const CodeLanguageInfo& infoOf(CodeLanguage language) {
    return kCodeLanguages[static_cast<std::size_t>(language)];
}

/// The language of that id; the error lists those there are.
[[nodiscard]] Result<CodeLanguage> codeLanguage(std::string_view id);

/// The program. Its first comment says how to run it and how well its spikes agree with those of
/// the scenario's own run. Fails where a model or an input has no equations in core/code yet.
[[nodiscard]] Result<std::string> programText(CodeLanguage language, const Scenario& scenario);

} // namespace soma

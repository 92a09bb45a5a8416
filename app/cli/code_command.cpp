// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/code_command.hpp"

#include "app/options/output.hpp"
#include "core/code/program_text.hpp"
#include "core/text/text.hpp"

#include <vector>

namespace soma::app {

namespace {

std::string languageIds() {
    std::vector<std::string> ids;
    for (const auto& info : kCodeLanguages)
        ids.emplace_back(info.id);
    return joined(ids);
}

} // namespace

CodeCommand::CodeCommand(CLI::App& program)
    : Command(program, "code", "A run as a program of its own that prints its spike times")
    , m_scenario(flags()) {
    flags().add_option("LANGUAGE", m_language, "Which language: " + languageIds())->type_name("");
    addFlag(flags(), "-o,--output", m_path, "FILE",
            "Where to write it; standard output without it, or for -")
        ->group("Output");
}

Result<Exit> CodeCommand::execute() const {
    if (m_language.empty())
        return fail(ErrorCode::Malformed, "name one of: " + languageIds(), "code");
    const auto language = codeLanguage(m_language);
    if (!language)
        return tl::unexpected(language.error());
    const auto scenario = m_scenario.scenario();
    if (!scenario)
        return tl::unexpected(scenario.error());
    const auto text = programText(*language, *scenario);
    if (!text)
        return tl::unexpected(text.error());
    if (const auto written = writeOutput(m_path.empty() ? "-" : m_path, *text); !written)
        return tl::unexpected(written.error());
    return Exit::Done;
}

} // namespace soma::app

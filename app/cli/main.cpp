// SPDX-License-Identifier: GPL-3.0-or-later
// somascope-cli: runs, sweeps and figures without a window.
#include "app/cli/catalogue_commands.hpp"
#include "app/cli/code_command.hpp"
#include "app/cli/figure_command.hpp"
#include "app/cli/lessons_command.hpp"
#include "app/cli/rheobase_command.hpp"
#include "app/cli/run_command.hpp"
#include "app/cli/sweep_command.hpp"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <memory>
#include <new>
#include <vector>

namespace soma::app {

Exit incomplete(const std::string& why) {
    std::fprintf(stderr, "%s: %s\n", kProgram, why.c_str());
    return Exit::Incomplete;
}

namespace {

std::vector<std::unique_ptr<Command>> makeCommands(CLI::App& program) {
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<RunCommand>(program));
    commands.push_back(std::make_unique<SweepCommand>(program));
    commands.push_back(std::make_unique<RheobaseCommand>(program));
    commands.push_back(std::make_unique<FigureCommand>(program));
    commands.push_back(std::make_unique<CodeCommand>(program));
    commands.push_back(std::make_unique<ListCommand>(program));
    commands.push_back(std::make_unique<LessonsCommand>(program));
    commands.push_back(std::make_unique<DescribeCommand>(program));
    return commands;
}

Exit runProgram(int argc, const char* const* argv) {
    CLI::App program("Somascope, an oscilloscope for model neurons, without its window.", kProgram);
    program.set_version_flag("--version", kProgram + std::string(" ") + version());
    const auto commands = makeCommands(program);
    if (const auto ended = parse(program, argc, argv))
        return *ended;
    const auto command =
        std::ranges::find_if(commands, [](const auto& each) { return each->isCalled(); });
    if (command == commands.end())
        return report(
            kProgram,
            {ErrorCode::Malformed,
             "which command? run, sweep, rheobase, figure, code, lessons, list or describe; see --help",
             ""});
    const auto exit = (*command)->execute();
    return exit ? *exit : report(kProgram, exit.error());
}

} // namespace

} // namespace soma::app

int main(int argc, char** argv) {
    using namespace soma;
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is an error code of write() instead
    try {
        return app::codeOf(app::runProgram(argc, argv));
    } catch (const std::bad_alloc&) {
        return app::codeOf(app::report(
            app::kProgram,
            {ErrorCode::TooLarge,
             "not enough memory for this work; shorten T, enlarge dt or vary less", ""}));
    }
}

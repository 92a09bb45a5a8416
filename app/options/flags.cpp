// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/flags.hpp"

#include "app/options/output.hpp"
#include "core/text/text.hpp"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdio>
#include <limits>

namespace soma::app {

std::string version() { return SOMA_VERSION; }

CLI::Option* addFlag(CLI::App& app, const std::string& names, std::string& value,
                     const std::string& shown, const std::string& help) {
    // CLI11 keeps all values given; parse() refuses more than one, in our words.
    return app.add_option(names, value, help)
        ->type_name(shown)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
}

CLI::Option* addRepeatableFlag(CLI::App& app, const std::string& names,
                               std::vector<std::string>& values, const std::string& shown,
                               const std::string& help) {
    return app.add_option(names, values, help)->type_name(shown)->allow_extra_args(false);
}

namespace {

/// CLI11 is to leave what it does not know to us.
void acceptAnything(CLI::App& app) {
    app.allow_extras();
    app.require_subcommand(0, 1); // so that a second command's name is a value, or unknown
    for (auto* command : app.get_subcommands({}))
        acceptAnything(*command);
}

/// The command that was called, or the program itself.
CLI::App& called(CLI::App& app) {
    const auto commands = app.get_subcommands();
    return commands.empty() ? app : *commands.front();
}

std::vector<std::string> flagsOf(const CLI::App& app) {
    std::vector<std::string> names;
    for (const auto* option : app.get_options()) {
        for (const auto& name : option->get_lnames())
            names.push_back("--" + name);
        for (const auto& name : option->get_snames())
            names.push_back("-" + name);
    }
    return names;
}

std::vector<std::string> commandsOf(const CLI::App& app) {
    std::vector<std::string> names;
    for (const auto* command :
         app.get_subcommands([](const CLI::App* each) { return !each->get_name().empty(); }))
        names.push_back(command->get_name());
    return names;
}

Error unexpected(const CLI::App& app, const std::string& word) {
    if (word.size() > 1 && word.front() == '-') {
        const std::string flag = word.substr(0, word.find('='));
        return {ErrorCode::UnknownName, "there is no such flag" + suggestion(flag, flagsOf(app)),
                flag};
    }
    const auto commands = commandsOf(app);
    if (!commands.empty())
        return {ErrorCode::UnknownName, "there is no such command" + suggestion(word, commands),
                word};
    return {ErrorCode::UnknownName, "is one argument too many; give it to a flag or leave it out",
            word};
}

std::optional<Error> complaint(const CLI::App& app) {
    const auto extras = app.remaining();
    // An unknown flag explains the loose words after it.
    const auto flag =
        std::ranges::find_if(extras, [](const auto& word) { return word.starts_with('-'); });
    if (!extras.empty())
        return unexpected(app, flag == extras.end() ? extras.front() : *flag);
    for (const auto* option : app.get_options()) {
        const auto& values = option->results();
        if (option->get_multi_option_policy() == CLI::MultiOptionPolicy::TakeLast &&
            values.size() > 1)
            return Error{ErrorCode::Malformed, "is given twice; give it once", option->get_name()};
        if (std::ranges::find(values, "") != values.end())
            return Error{ErrorCode::Malformed, "is empty; give it a value", option->get_name()};
    }
    return {};
}

void print(const std::string& text) {
    // Help that cannot be shown is nothing to complain about.
    (void)writeOutput("-", text.ends_with('\n') ? text : text + "\n");
}

/// The text on one line, with whatever a terminal would act upon made visible.
std::string oneLine(std::string text) {
    for (char& c : text)
        if (std::iscntrl(static_cast<unsigned char>(c)) != 0)
            c = '?';
    return text;
}

} // namespace

std::optional<Exit> parse(CLI::App& app, int argc, const char* const* argv) {
    acceptAnything(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        print(app.help());
        return Exit::Done;
    } catch (const CLI::CallForVersion&) {
        print(app.get_name() + " " + version());
        return Exit::Done;
    } catch (const CLI::ArgumentMismatch& error) {
        const std::string text = error.what(); // begins with the flag's name
        return report(app.get_name(),
                      {ErrorCode::Malformed, "needs a value", text.substr(0, text.find(':'))});
    } catch (const CLI::ParseError& error) {
        return report(app.get_name(),
                      {ErrorCode::Malformed, error.what() + std::string("; see --help"), ""});
    }
    if (const auto error = complaint(app))
        return report(app.get_name(), *error);
    if (const auto error = complaint(called(app)))
        return report(app.get_name(), *error);
    return {};
}

namespace {

template <typename Number>
Result<Number> wholeWithin(const std::string& flag, const std::string& text, Number lowest,
                           Number highest) {
    const auto number = parseNumber(text);
    if (number && *number == std::floor(*number) && *number >= lowest && *number <= highest)
        return static_cast<Number>(*number);
    return fail(number ? ErrorCode::OutOfRange : ErrorCode::Malformed,
                "'" + text + "' is not a whole number from " + std::to_string(lowest) + " to " +
                    std::to_string(highest),
                flag);
}

} // namespace

Result<int> wholeNumber(const std::string& flag, const std::string& text, int lowest, int highest) {
    return wholeWithin(flag, text, lowest, highest);
}

Result<std::uint32_t> seedNumber(const std::string& flag, const std::string& text) {
    return wholeWithin(flag, text, std::uint32_t{0}, std::numeric_limits<std::uint32_t>::max());
}

Result<std::optional<double>> positiveNumber(const std::string& flag, const std::string& text) {
    if (text.empty())
        return std::optional<double>();
    const auto number = parseNumber(text);
    if (!number || !(*number > 0))
        return fail(ErrorCode::OutOfRange, "'" + text + "' is not a number above 0", flag);
    return std::optional(*number);
}

Exit report(const std::string& program, const Error& error) {
    const std::string line = oneLine(program + ": " + error.line()) + "\n";
    std::fwrite(line.data(), 1, line.size(), stderr);
    return Exit::BadInput;
}

} // namespace soma::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lessons_command.hpp"

#include "app/options/output.hpp"
#include "core/lessons/answer_text.hpp"
#include "core/lessons/lesson_file.hpp"
#include "core/lessons/lint.hpp"
#include "core/lessons/seal.hpp"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace soma::app {

namespace {

namespace fs = std::filesystem;

void tell(const std::string& line) { std::fprintf(stderr, "%s: %s\n", kProgram, line.c_str()); }

} // namespace

LessonsCommand::LessonsCommand(CLI::App& program)
    : Command(program, "lessons", "Check lessons, print their answers, seal their tasks") {
    flags()
        .add_option("VERB", m_verb,
                    "check: try every link and every answer; key: print the answers; seal: write a "
                    "copy whose tasks cannot be read by looking")
        ->type_name("");
    flags()
        .add_option("PLACE", m_place,
                    "A lesson's file or id, or a folder of lessons; without it the lessons of the "
                    "course")
        ->type_name("");
    addFlag(flags(), "--student", m_student, "NAME",
            "key: the answers of the student of that name, where each has another one");
    addFlag(flags(), "--seed", m_seed, "N",
            "key: the same by the number that a name stands for; 0 without it");
    addFlag(flags(), "-o", m_output, "FILE", "Where to write, instead of to standard output");
}

LessonShelf LessonsCommand::shelf() const {
    std::error_code ignored;
    if (m_place.empty())
        return builtInLessons({});
    if (fs::is_directory(m_place, ignored))
        return lessonsIn(m_place, {});
    auto builtIn = builtInLessons({});
    if (const auto* lesson = builtIn.find(m_place))
        return {{*lesson}, {}};
    auto lesson = lessonFromFile(m_place);
    if (!lesson)
        return {{}, {lesson.error()}};
    return {{*std::move(lesson)}, {}};
}

Result<Exit> LessonsCommand::check() const {
    const auto found = shelf();
    const auto problems = lint(Engine(), found);
    for (const auto& problem : problems)
        tell(problem.line());
    if (!problems.empty())
        return Exit::BadInput;
    return writeOutput(m_output, std::to_string(found.lessons.size()) + " lessons, all well\n")
        .map([] { return Exit::Done; });
}

Result<std::uint32_t> LessonsCommand::seed() const {
    if (!m_seed.empty() && !m_student.empty())
        return fail(ErrorCode::Inconsistent,
                    "does not go with --student, whose name gives the seed; leave one out",
                    "--seed");
    if (!m_seed.empty())
        return seedNumber("--seed", m_seed);
    if (!m_student.empty() && m_student.find_first_not_of(' ') == std::string::npos)
        return fail(ErrorCode::Malformed, "is only spaces; give the name of a student",
                    "--student");
    return seedOf(m_student);
}

Result<Exit> LessonsCommand::key() const {
    const auto student = seed();
    if (!student)
        return tl::unexpected(student.error());
    const auto found = shelf();
    if (!found.problems.empty())
        return tl::unexpected(found.problems.front());
    const Engine engine;
    std::string text;
    for (const auto& lesson : found.lessons) {
        const auto answers = answerKey(engine, lesson, *student);
        if (!answers)
            return failWithin(placeOf(lesson), answers.error());
        text += *answers;
    }
    return writeOutput(m_output, text).map([] { return Exit::Done; });
}

Result<Exit> LessonsCommand::seal() const {
    if (const auto lesson = lessonFromFile(m_place); !lesson)
        return tl::unexpected(lesson.error());
    std::ifstream file(m_place, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    const auto sealed = withSealedTasks(text.str());
    if (!sealed)
        return failWithin(m_place, sealed.error());
    return writeOutput(m_output, *sealed).map([] { return Exit::Done; });
}

Result<Exit> LessonsCommand::execute() const {
    if (m_verb == "key")
        return key();
    if (!m_seed.empty() || !m_student.empty())
        return fail(ErrorCode::Unsupported, "is for 'lessons key' only; leave it out",
                    m_seed.empty() ? "--student" : "--seed");
    if (m_verb == "check")
        return check();
    if (m_verb == "seal")
        return seal();
    return fail(ErrorCode::UnknownName,
                m_verb.empty() ? "what? write check, key or seal"
                               : "'" + m_verb + "' is not known; write check, key or seal",
                "lessons");
}

} // namespace soma::app

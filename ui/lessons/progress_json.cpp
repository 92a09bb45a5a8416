// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/progress_json.hpp"

#include "core/lessons/answer_json.hpp"

#include <nlohmann/json.hpp>

namespace soma::ui {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kProgressVersion = 1;

QString textAt(const Json& json, const char* key) {
    return QString::fromStdString(json.value(key, std::string()));
}

Json attemptJson(const Attempt& attempt) {
    Json json{{"tries", attempt.tries},   {"hints", attempt.hints}, {"right", attempt.isRight},
              {"shown", attempt.isShown}, {"exam", attempt.isExam}, {"judged", attempt.isJudged}};
    if (attempt.answer)
        json["answer"] = Json::parse(soma::toJsonText(*attempt.answer));
    if (!attempt.words.isEmpty())
        json["words"] = attempt.words.toStdString();
    if (!attempt.experiments.empty())
        json["experiments"] = attempt.experiments;
    return json;
}

Attempt attemptFrom(const Json& json) {
    Attempt attempt;
    attempt.tries = json.at("tries").get<int>();
    attempt.hints = json.at("hints").get<int>();
    attempt.isRight = json.at("right").get<bool>();
    attempt.isShown = json.at("shown").get<bool>();
    attempt.isExam = json.at("exam").get<bool>();
    attempt.isJudged = json.value("judged", false);
    attempt.words = textAt(json, "words");
    if (json.contains("answer"))
        if (auto answer = answerFromJsonText(json.at("answer").dump()))
            attempt.answer = *std::move(answer);
    if (json.contains("experiments"))
        attempt.experiments = json.at("experiments").get<std::vector<std::vector<double>>>();
    return attempt;
}

Json workJson(const LessonWork& work) {
    Json steps = Json::object();
    for (const auto& [step, attempt] : work.attempts)
        steps[std::to_string(step + 1)] = attemptJson(attempt);
    return {{"handed_in", work.isHandedIn}, {"steps", std::move(steps)}};
}

LessonWork workFrom(const Json& json) {
    LessonWork work;
    work.isHandedIn = json.at("handed_in").get<bool>();
    for (const auto& [step, attempt] : json.at("steps").items())
        if (const int number = QString::fromStdString(step).toInt(); number > 0)
            work.attempts[static_cast<std::size_t>(number) - 1] = attemptFrom(attempt);
    return work;
}

Json studentJson(const Student& student) {
    Json lessons = Json::object();
    for (const auto& [id, work] : student.lessons)
        lessons[id] = workJson(work);
    return {{"name", student.name.toStdString()},
            {"seed", student.seed},
            {"exam", student.isInExam},
            {"lessons", std::move(lessons)}};
}

Student studentFrom(const Json& json) {
    Student student{textAt(json, "name"), json.at("seed").get<std::uint32_t>(),
                    json.at("exam").get<bool>()};
    for (const auto& [id, work] : json.at("lessons").items())
        student.lessons[id] = workFrom(work);
    return student;
}

Result<SavedProgress> savedFrom(const Json& json) {
    if (json.at("progress").get<int>() > kProgressVersion)
        return fail(ErrorCode::Unsupported, "it is of a newer version of the program", "/progress");
    SavedProgress saved{textAt(json, "student"), textAt(json, "folder"), {}};
    for (const auto& each : json.at("students")) {
        auto student = studentFrom(each);
        const QString name = student.name;
        saved.students.insert_or_assign(name, std::move(student));
    }
    return saved;
}

} // namespace

QByteArray toJsonText(const SavedProgress& saved) {
    Json students = Json::array();
    for (const auto& [name, student] : saved.students)
        students.push_back(studentJson(student));
    const Json json{{"progress", kProgressVersion},
                    {"student", saved.present.toStdString()},
                    {"folder", saved.folder.toStdString()},
                    {"students", std::move(students)}};
    return QByteArray::fromStdString(json.dump(1, ' ', false, Json::error_handler_t::replace) +
                                     "\n");
}

Result<SavedProgress> savedProgressFromText(const QByteArray& text) {
    try {
        return savedFrom(Json::parse(text.toStdString()));
    } catch (const Json::exception&) {
        return fail(ErrorCode::Malformed, "it is not a complete progress file");
    }
}

} // namespace soma::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/answer_text.hpp"

#include "core/text/rounding.hpp"
#include "core/text/text.hpp"

#include <array>
#include <utility>

namespace soma {

namespace {

std::string chosenText(const Task& task, const Chosen& chosen) {
    const auto at = [](const std::vector<Alternative>& list, std::size_t index) {
        return index < list.size() ? withoutTags(list[index].text) : std::string();
    };
    if (const auto* mystery = std::get_if<MysteryTask>(&task.body))
        return at(mystery->options, chosen.option);
    const auto* choice = std::get_if<ChoiceTask>(&task.body);
    if (choice == nullptr)
        return {};
    const auto option = at(choice->options, chosen.option);
    return chosen.because ? option + ", " + at(choice->because, *chosen.because) : option;
}

/// What of model, stimulus and run is not as the step began.
std::string changesText(const Scenario& from, const Scenario& to) {
    std::string text;
    for (const auto& setting : to.settings()) {
        const auto former = from.find(setting.qualified);
        if (setting.owner == Owner::Figure || (former && from.value(*former) == to.value(setting)))
            continue;
        text += (text.empty() ? "" : ", ") + setting.name + " = " +
                formatNumber(to.value(setting)) +
                (setting.quantity.unit.empty() ? "" : " " + std::string(setting.quantity.unit));
    }
    return text.empty() ? "as it is" : text;
}

std::string guessText(const Task& task, const Guess& guess) {
    const auto* mystery = std::get_if<MysteryTask>(&task.body);
    std::string text;
    for (std::size_t i = 0; i < guess.values.size(); ++i) {
        const auto name = mystery != nullptr && i < mystery->answer.size()
                              ? mystery->answer[i].name + " = "
                              : std::string();
        text += (text.empty() ? "" : ", ") + name + formatNumber(guess.values[i]);
    }
    return text;
}

/// Without the digits that make no difference to the task.
Answer rounded(const Task& task, Answer answer) {
    const auto* number = std::get_if<NumberTask>(&task.body);
    if (auto* value = std::get_if<double>(&answer); value != nullptr && number != nullptr)
        *value = roundedWithin(*value, number->within);
    const auto* mystery = std::get_if<MysteryTask>(&task.body);
    if (auto* guess = std::get_if<Guess>(&answer); guess != nullptr && mystery != nullptr)
        for (std::size_t i = 0; i < guess->values.size() && i < mystery->answer.size(); ++i)
            guess->values[i] = roundedWithin(guess->values[i], mystery->answer[i].within);
    constexpr int kPlacesOfMoments = 2;
    if (auto* moment = std::get_if<Moment>(&answer))
        moment->at_ms = roundedTo(moment->at_ms, kPlacesOfMoments);
    return answer;
}

} // namespace

std::string withoutTags(const std::string& html) {
    std::string text;
    bool isInTag = false;
    for (const char c : html) {
        if (c == '<' || c == '>')
            isInTag = c == '<';
        else if (!isInTag)
            text += c == '\n' ? ' ' : c;
    }
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kEntities{
        {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}}};
    for (const auto& [entity, character] : kEntities)
        for (auto at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1))
            text.replace(at, entity.size(), character);
    return text;
}

std::string textOf(const Task& task, const Stage& stage, const Answer& answer) {
    if (const auto* number = std::get_if<double>(&answer))
        return formatNumber(*number);
    if (const auto* chosen = std::get_if<Chosen>(&answer))
        return chosenText(task, *chosen);
    if (const auto* scenario = std::get_if<Scenario>(&answer))
        return changesText(stage.scenario, *scenario);
    if (const auto* guess = std::get_if<Guess>(&answer))
        return guessText(task, *guess);
    if (const auto* moment = std::get_if<Moment>(&answer))
        return formatNumber(moment->at_ms) + " ms from the peak";
    return "the curve itself";
}

Result<std::string> answerKey(const Engine& engine, const Lesson& lesson, std::uint32_t seed) {
    std::string text = "# " + lesson.id + ": " + lesson.title + "\n\n";
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        const auto& step = lesson.steps[i];
        if (!step.task)
            continue;
        const auto scenario = stageOf(lesson, i);
        if (!scenario)
            return tl::unexpected(scenario.error());
        const Stage stage{*scenario, seed, lesson.folder};
        const auto answer = solution(engine, *step.task, stage);
        if (!answer)
            return failWithin("step " + std::to_string(i + 1), answer.error());
        text += std::to_string(i + 1) + ". " + withoutTags(step.task->ask) + "\n   **" +
                textOf(*step.task, stage, rounded(*step.task, *answer)) + "**\n";
    }
    return text + "\n";
}

} // namespace soma

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/answer_json.hpp"

#include "core/scenario/scenario_json.hpp"
#include "core/text/text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

namespace soma {

namespace {

using Json = nlohmann::ordered_json;

// ---- writing

Json jsonOf(double number) { return {{"number", number}}; }

Json jsonOf(const Chosen& chosen) {
    Json choice{{"option", chosen.option}};
    if (chosen.because)
        choice["because"] = *chosen.because;
    return {{"choice", std::move(choice)}};
}

Json jsonOf(const Scenario& scenario) { return {{"scenario", toJson(scenario)}}; }

Json jsonOf(const Sketched& sketch) { return {{"sketch", {{"x", sketch.x}, {"y", sketch.y}}}}; }

Json jsonOf(const Moment& moment) { return {{"at_ms", moment.at_ms}}; }

Json jsonOf(const Guess& guess) { return {{"guess", guess.values}}; }

// ---- reading; `place` is a key such as "sketch/x"

tl::unexpected<Error> malformed(const std::string& place, const std::string& what) {
    return fail(ErrorCode::Malformed, what + "; answer the task anew", place);
}

Result<double> numberFrom(const Json& json, const std::string& place) {
    if (json.is_null())
        return std::numeric_limits<double>::quiet_NaN();
    if (!json.is_number())
        return malformed(place, "is to be a number");
    return json.get<double>();
}

Result<std::vector<double>> numbersFrom(const Json& json, const std::string& place) {
    if (!json.is_array())
        return malformed(place, "is to be a list of numbers");
    std::vector<double> numbers;
    for (const auto& each : json) {
        const auto number = numberFrom(each, place);
        if (!number)
            return tl::unexpected(number.error());
        numbers.push_back(*number);
    }
    return numbers;
}

/// An object with all of `needed`, and nothing else but `optional`.
Result<void> expectKeys(const Json& json, const std::string& place, std::vector<std::string> needed,
                        const std::vector<std::string>& optional = {}) {
    if (!json.is_object())
        return malformed(place, "is to be an object");
    for (const auto& key : needed)
        if (!json.contains(key))
            return malformed(place + "/" + key, "is missing");
    needed.insert(needed.end(), optional.begin(), optional.end());
    for (const auto& [key, value] : json.items())
        if (std::ranges::find(needed, key) == needed.end())
            return fail(ErrorCode::UnknownName, "is not known here" + suggestion(key, needed),
                        place + "/" + key);
    return {};
}

Result<std::size_t> indexFrom(const Json& json, const std::string& place) {
    if (!json.is_number_unsigned())
        return malformed(place, "is to be a whole number from 0 on");
    return json.get<std::size_t>();
}

Result<Answer> number(const Json& json) {
    return numberFrom(json, "number").map([](double value) { return Answer(value); });
}

Result<Answer> choice(const Json& json) {
    if (const auto keys = expectKeys(json, "choice", {"option"}, {"because"}); !keys)
        return tl::unexpected(keys.error());
    const auto option = indexFrom(json.at("option"), "choice/option");
    if (!option)
        return tl::unexpected(option.error());
    Chosen chosen{*option, {}};
    if (json.contains("because")) {
        const auto because = indexFrom(json.at("because"), "choice/because");
        if (!because)
            return tl::unexpected(because.error());
        chosen.because = *because;
    }
    return Answer(chosen);
}

Result<Answer> scenario(const Json& json) {
    auto read = scenarioFromJson(json);
    if (!read)
        return failWithin("scenario", read.error());
    return Answer(*std::move(read));
}

Result<Answer> sketch(const Json& json) {
    if (const auto keys = expectKeys(json, "sketch", {"x", "y"}); !keys)
        return tl::unexpected(keys.error());
    auto x = numbersFrom(json.at("x"), "sketch/x");
    if (!x)
        return tl::unexpected(x.error());
    auto y = numbersFrom(json.at("y"), "sketch/y");
    if (!y)
        return tl::unexpected(y.error());
    const auto isNoRise = [](double a, double b) { return !(a <= b); };
    if (std::ranges::adjacent_find(*x, isNoRise) != x->end())
        return malformed("sketch/x", "is to rise");
    if (x->size() != y->size())
        return malformed("sketch/y", "is to have as many numbers as x");
    return Answer(Sketched{*std::move(x), *std::move(y)});
}

Result<Answer> moment(const Json& json) {
    return numberFrom(json, "at_ms").map([](double value) { return Answer(Moment{value}); });
}

Result<Answer> guess(const Json& json) {
    auto values = numbersFrom(json, "guess");
    if (!values)
        return tl::unexpected(values.error());
    return Answer(Guess{*std::move(values)});
}

struct AnswerKind {
    std::string_view key;
    Result<Answer> (*read)(const Json& json);
};

constexpr std::array<AnswerKind, std::variant_size_v<Answer>> kKinds{{{"number", number},
                                                                      {"choice", choice},
                                                                      {"scenario", scenario},
                                                                      {"sketch", sketch},
                                                                      {"at_ms", moment},
                                                                      {"guess", guess}}};

} // namespace

std::string toJsonText(const Answer& answer) {
    const Json json = std::visit([](const auto& each) { return jsonOf(each); }, answer);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<Answer> answerFromJsonText(const std::string& text) {
    const auto json = jsonFromText(text, "answer");
    if (!json)
        return tl::unexpected(json.error());
    std::vector<std::string> keys;
    for (const auto& kind : kKinds)
        keys.emplace_back(kind.key);
    if (!json->is_object() || json->size() != 1)
        return malformed("answer", "is to be an object of one key: " + joined(keys));
    const auto entry = json->begin();
    const auto& key = entry.key();
    const auto kind = std::ranges::find(kKinds, key, &AnswerKind::key);
    if (kind == kKinds.end())
        return fail(ErrorCode::UnknownName, "is no kind of answer" + suggestion(key, keys), key);
    return kind->read(*entry);
}

} // namespace soma

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/course/finding.hpp"

#include "core/course/json_keys.hpp"
#include "core/course/observation.hpp"

#include <array>
#include <string_view>

namespace soma {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 5> kKeys{"of", "with", "label", "reported", "trials"};
constexpr std::int64_t kMostTrials = 10000;

Result<void> readWith(const Json& json, Finding& finding, const std::string& place) {
    if (!json.contains("with"))
        return {};
    if (!json.at("with").is_object())
        return fail(ErrorCode::Malformed, R"(must be an object such as {"I_inj": "300"})",
                    place + "/with");
    for (const auto& [name, value] : json.at("with").items()) {
        auto text = textAt(json.at("with"), name, place + "/with");
        if (!text)
            return tl::unexpected(text.error());
        finding.with.emplace_back(name, *std::move(text));
    }
    return {};
}

Result<void> readTrials(const Json& json, Finding& finding, const std::string& place) {
    if (!json.contains("trials"))
        return {};
    const auto& value = json.at("trials");
    const bool isWhole = value.is_number_integer();
    const auto trials = isWhole ? value.get<std::int64_t>() : 0;
    if (trials < 1 || trials > kMostTrials)
        return fail(ErrorCode::OutOfRange,
                    "must be a whole number from 1 to " + std::to_string(kMostTrials),
                    place + "/trials");
    finding.trials = static_cast<std::uint32_t>(trials);
    return {};
}

Result<Scenario> changed(const Scenario& scenario, const std::string& name,
                         const std::string& text) {
    if (name == "model")
        return scenario.withModel(text);
    if (name == "stimulus")
        return scenario.withStimulus(text);
    return scenario.withText(name, text);
}

} // namespace

Result<Finding> findingFromJson(const Json& json, const std::string& place) {
    if (const auto ok = checkKeys(json, kKeys, place); !ok)
        return tl::unexpected(ok.error());
    Finding finding{};
    for (auto [key, target] : {std::pair{"of", &finding.of}, std::pair{"label", &finding.label},
                               std::pair{"reported", &finding.reported}}) {
        auto text = textAt(json, key, place);
        if (!text)
            return tl::unexpected(text.error());
        *target = *std::move(text);
    }
    if (const auto ok = readWith(json, finding, place); !ok)
        return tl::unexpected(ok.error());
    if (const auto ok = readTrials(json, finding, place); !ok)
        return tl::unexpected(ok.error());
    return finding;
}

Result<Scenario> changedFor(const Scenario& scenario, const Finding& finding) {
    Result<Scenario> result = scenario;
    for (const auto& [name, text] : finding.with) {
        result = changed(*result, name, text);
        if (!result)
            return failWithin(name, result.error());
    }
    return result;
}

Result<Observed> find(const Engine& engine, const Scenario& scenario, const Finding& finding,
                      const std::stop_token& stop) {
    const auto run = changedFor(scenario, finding);
    if (!run)
        return tl::unexpected(run.error());
    if (finding.trials > 1)
        return observeMean(engine, *run, finding.of, finding.trials, stop);
    return observe(engine, *run, finding.of, stop);
}

} // namespace soma

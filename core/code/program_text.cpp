// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/code/program_text.hpp"

#include "core/code/listing.hpp"
#include "core/model/model.hpp"
#include "core/text/text.hpp"

#include <vector>

namespace soma {

Result<CodeLanguage> codeLanguage(std::string_view id) {
    std::vector<std::string> known;
    for (const auto& info : kCodeLanguages) {
        if (info.id == id)
            return info.language;
        known.emplace_back(info.id);
    }
    return fail(ErrorCode::UnknownName, "there is no program text in '" + std::string(id) + "'" +
                                            suggestion(std::string(id), known));
}

namespace {

bool startsAboveThreshold(const CodePlan& plan) {
    const auto* threshold = plan.scenario.model().threshold();
    if (threshold == nullptr)
        return false;
    const auto place = plan.scenario.find("model." + std::string(threshold->id));
    return place && plan.start.front() >= plan.scenario.value(*place);
}

} // namespace

Result<std::string> programText(CodeLanguage language, const Scenario& scenario) {
    const auto plan = codePlan(scenario);
    if (!plan)
        return tl::unexpected(plan.error());
    switch (language) {
    case CodeLanguage::NumPy:
        return numpyText(*plan);
    case CodeLanguage::Brian2:
        if (startsAboveThreshold(*plan))
            return fail(ErrorCode::Unsupported,
                        "Brian 2 looks at the threshold only after the first step; set V_init "
                        "below " +
                            std::string(plan->model.threshold),
                        "V_init");
        return brian2Text(*plan);
    case CodeLanguage::Cpp:
        return cppText(*plan);
    }
    return std::string();
}

} // namespace soma

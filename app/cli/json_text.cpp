// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_text.hpp"

#include "core/text/text.hpp"

#include <cmath>
#include <cstdint>

namespace soma::app {

std::string numberText(double value) {
    if (!std::isfinite(value))
        return "null";
    std::string text = formatNumber(value);
    if (text.find_first_of(".e") == std::string::npos)
        text += ".0";
    return text;
}

Json wholeIfPossible(double value) {
    constexpr double kExact = 9007199254740992.0; // 2^53
    const bool isWhole = value == std::floor(value) && std::abs(value) < kExact;
    return isWhole ? Json(static_cast<std::int64_t>(value)) : Json(value);
}

Json measureJson(const Measure& measure, std::optional<double> value) {
    if (!value || !std::isfinite(*value))
        return nullptr;
    return measure.id == "spike_count" ? wholeIfPossible(*value) : Json(*value);
}

std::string textOf(const Json& json) {
    if (json.is_number_float())
        return numberText(json.get<double>());
    if (!json.is_structured())
        return json.dump(-1, ' ', false, Json::error_handler_t::replace);
    std::string text;
    for (const auto& [key, value] : json.items()) {
        if (!text.empty())
            text += ", ";
        if (json.is_object())
            text += textOf(key) + ": ";
        text += textOf(value);
    }
    return json.is_object() ? "{" + text + "}" : "[" + text + "]";
}

void writeNumbers(Output& output, std::span<const double> values) {
    output.write("[");
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i > 0)
            output.write(", ");
        output.write(numberText(values[i]));
    }
    output.write("]");
}

} // namespace soma::app

// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as JSON text that reads back as the same double. Long arrays go straight to the output:
// as a document in memory they would take several times their size.
#pragma once

#include "app/options/output.hpp"
#include "core/spikes/measures.hpp"

#include <nlohmann/json.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace soma::app {

using Json = nlohmann::ordered_json;

/// With a decimal point or an exponent, so that readers which tell integers from reals see a real;
/// null for what is not finite.
[[nodiscard]] std::string numberText(double value);

/// An integer if the value is one.
[[nodiscard]] Json wholeIfPossible(double value);

/// The value of a measure: a count is an integer, an undefined one null.
[[nodiscard]] Json measureJson(const Measure& measure, std::optional<double> value);

/// The text of a document that is known to be small, on one line with spaces after ':' and ','.
[[nodiscard]] std::string textOf(const Json& json);

/// "[1.5, 2.0]".
void writeNumbers(Output& output, std::span<const double> values);

} // namespace soma::app

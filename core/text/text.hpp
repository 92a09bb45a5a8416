// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and names as text, the same in every locale. Any thread.
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace soma {

/// The shortest decimal text that reads back as the same double.
[[nodiscard]] std::string formatNumber(double value);

/// The whole of `text` as a finite double; nothing if it is anything else.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);

/// "a, b, c".
[[nodiscard]] std::string joined(std::span<const std::string> parts,
                                 std::string_view separator = ", ");

/// The pieces of `text` between separators; empty pieces are kept.
[[nodiscard]] std::vector<std::string> split(std::string_view text, char separator);

/// "; did you mean X or Y?" with the names nearest to `wrong` by edit distance, or, when none is
/// near, "; there are: ..." with all of them.
[[nodiscard]] std::string suggestion(std::string_view wrong, std::span<const std::string> known);

} // namespace soma

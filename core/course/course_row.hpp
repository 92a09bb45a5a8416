// SPDX-License-Identifier: GPL-3.0-or-later
// What a scenario file says about the course: which row it shows, and what was found there. Values;
// any thread.
#pragma once

#include "core/course/finding.hpp"
#include "core/result.hpp"

#include <nlohmann/json_fwd.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace soma {

/// The rows of the course that something is computed in, by part: warm-up, leaky
/// integrate-and-fire, generalised integrate-and-fire, Hodgkin-Huxley.
inline constexpr std::array<std::string_view, 26> kCourseRows{
    "A2",  "B1",  "B2",  "B3",  "B4", "B5", "B6", "B7", "B8", "B9", "B10", "B11", "B12",
    "B13", "B14", "B15", "B16", "C1", "C2", "C3", "D1", "D2", "D3", "D4",  "D5",  "D6"};

/// `reported` is what the course's report found, in its words; `remark` says where that was wrong
/// or only half right. Either may be empty. `findings` are the numbers behind it, computed anew
/// whenever they are shown.
struct CourseRow {
    std::string row;
    std::string reported{};
    std::string remark{};
    std::vector<Finding> findings{};
};

/// {"row": "B3", "reported": ..., "remark": ..., "findings": [...]}; only "row" must be there.
/// Errors name the place, which `place` begins ("/course").
[[nodiscard]] Result<CourseRow> courseRowFromJson(const nlohmann::ordered_json& json,
                                                  const std::string& place);

} // namespace soma

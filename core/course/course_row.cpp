// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/course/course_row.hpp"

#include "core/course/json_keys.hpp"
#include "core/text/text.hpp"

#include <algorithm>

namespace soma {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 4> kKeys{"row", "reported", "remark", "findings"};

Result<void> checkRow(const std::string& row, const std::string& place) {
    if (std::ranges::find(kCourseRows, row) != kCourseRows.end())
        return {};
    const std::vector<std::string> known(kCourseRows.begin(), kCourseRows.end());
    return fail(ErrorCode::UnknownName,
                "the course has no row '" + row + "'" + suggestion(row, known), place + "/row");
}

Result<std::vector<Finding>> findingsFrom(const Json& json, const std::string& place) {
    if (!json.is_array())
        return fail(ErrorCode::Malformed, "must be a list of findings, each with an \"of\"", place);
    std::vector<Finding> findings;
    for (std::size_t i = 0; i < json.size(); ++i) {
        auto finding = findingFromJson(json[i], place + "/" + std::to_string(i));
        if (!finding)
            return tl::unexpected(finding.error());
        findings.push_back(*std::move(finding));
    }
    return findings;
}

} // namespace

Result<CourseRow> courseRowFromJson(const Json& json, const std::string& place) {
    if (const auto ok = checkKeys(json, kKeys, place); !ok)
        return tl::unexpected(ok.error());
    CourseRow course{};
    for (auto [key, target] :
         {std::pair{"row", &course.row}, std::pair{"reported", &course.reported},
          std::pair{"remark", &course.remark}}) {
        auto text = textAt(json, key, place);
        if (!text)
            return tl::unexpected(text.error());
        *target = *std::move(text);
    }
    if (const auto ok = checkRow(course.row, place); !ok)
        return tl::unexpected(ok.error());
    if (!json.contains("findings"))
        return course;
    auto findings = findingsFrom(json.at("findings"), place + "/findings");
    if (!findings)
        return tl::unexpected(findings.error());
    course.findings = *std::move(findings);
    return course;
}

} // namespace soma

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/migrations.hpp"

#include "core/expect.hpp"

#include <string>

namespace soma {

std::span<const Migration> scenarioMigrations() { return {}; }

Result<nlohmann::ordered_json> migrated(nlohmann::ordered_json json, int current,
                                        std::span<const Migration> steps) {
    SOMA_EXPECT(static_cast<std::size_t>(current) == steps.size() + 1);
    if (!json.is_object() || !json.contains("version"))
        return json;
    const auto& stated = json.at("version");
    if (!stated.is_number_integer() || stated.get<std::int64_t>() < 1)
        return fail(ErrorCode::Malformed, "must be a whole number from 1 on", "/version");
    const auto version = stated.get<std::int64_t>();
    if (version > current)
        return fail(ErrorCode::Unsupported,
                    "version " + std::to_string(version) +
                        " was written by a newer Somascope; this one reads up to " +
                        std::to_string(current),
                    "/version");
    for (auto step = static_cast<std::size_t>(version) - 1; step < steps.size(); ++step)
        steps[step](json);
    json["version"] = current;
    return json;
}

} // namespace soma

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/course/json_keys.hpp"

#include "core/text/text.hpp"

#include <algorithm>
#include <vector>

namespace soma {

using Json = nlohmann::ordered_json;

Result<void> checkKeys(const Json& json, std::span<const std::string_view> keys,
                       const std::string& place) {
    if (!json.is_object())
        return fail(ErrorCode::Malformed, "must be an object, not " + std::string(json.type_name()),
                    place);
    const std::vector<std::string> known(keys.begin(), keys.end());
    for (const auto& [key, value] : json.items())
        if (std::ranges::find(known, key) == known.end())
            return fail(ErrorCode::UnknownName,
                        "unknown key '" + key + "'" + suggestion(key, known), place);
    if (!json.contains(known.front()))
        return fail(ErrorCode::Malformed, "needs the key \"" + known.front() + "\"", place);
    return {};
}

Result<std::string> textAt(const Json& json, std::string_view name, const std::string& place) {
    const std::string key(name);
    if (!json.contains(key))
        return std::string();
    if (json.at(key).is_string())
        return json.at(key).get<std::string>();
    return fail(ErrorCode::Malformed,
                "must be a text, not " + std::string(json.at(key).type_name()), place + "/" + key);
}

} // namespace soma

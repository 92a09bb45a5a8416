// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <numeric>

namespace soma {

std::string formatNumber(double value) {
    constexpr double kLeastPlain = 1e-5;
    constexpr double kMostPlain = 1e15;
    std::array<char, 64> buffer{};
    const double size = std::fabs(value);
    const bool plain = size >= kLeastPlain && size < kMostPlain; // 100000 rather than 1e+05
    const auto end = plain ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                           std::chars_format::fixed)
                           : std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), end.ptr};
}

std::optional<double> parseNumber(std::string_view text) {
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
        return {};
    return value;
}

std::string joined(std::span<const std::string> parts, std::string_view separator) {
    std::string result;
    for (const auto& part : parts) {
        if (!result.empty())
            result += separator;
        result += part;
    }
    return result;
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    while (true) {
        const auto at = text.find(separator);
        parts.emplace_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

namespace {

std::string lowered(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

/// Levenshtein distance, blind to case.
std::size_t editDistance(std::string_view left, std::string_view right) {
    const std::string a = lowered(left);
    const std::string b = lowered(right);
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t substituted = diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U);
            diagonal = row[j];
            row[j] = std::min({substituted, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

std::string suggestion(std::string_view wrong, std::span<const std::string> known) {
    if (known.empty())
        return "";
    std::size_t best = std::max<std::size_t>(2, wrong.size() / 2);
    std::vector<std::string> nearest;
    for (const auto& name : known) {
        const std::size_t distance = editDistance(wrong, name);
        if (distance < best) {
            best = distance;
            nearest.clear();
        }
        if (distance <= best)
            nearest.push_back(name);
    }
    if (nearest.empty())
        return "; there are: " + joined(known);
    nearest.resize(std::min<std::size_t>(nearest.size(), 3));
    return "; did you mean " + joined(nearest, " or ") + "?";
}

} // namespace soma

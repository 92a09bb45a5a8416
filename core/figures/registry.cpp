// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/registry.hpp"

#include "core/expect.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace soma {

namespace {

constexpr std::array<std::string_view, 2> kNoYes{"no", "yes"};

Quantity shownOption(Shown shown) {
    auto option = choice("shown", kNoYes, "Shown in the window",
                         "Whether the window shows this figure. One that is not shown costs "
                         "nothing.");
    option.value = shown == Shown::AtStart ? 1 : 0;
    return option;
}

} // namespace

std::span<const Quantity> figureOptions(std::size_t index) {
    static const auto all = [] {
        std::vector<std::vector<Quantity>> result;
        for (const auto* figure : figures()) {
            auto& options = result.emplace_back(figure->options.begin(), figure->options.end());
            options.push_back(shownOption(figure->shown));
            SOMA_EXPECT(std::ranges::all_of(options, isWellFormed));
        }
        return result;
    }();
    return all.at(index);
}

std::optional<VariationPlace> findVariationPlace(std::string_view name) {
    constexpr std::string_view kGroup = "figure.";
    if (name.starts_with(kGroup))
        name.remove_prefix(kGroup.size());
    for (std::size_t f = 0; f < figures().size(); ++f)
        for (std::size_t s = 0; s < figures()[f]->variations.size(); ++s)
            if (name ==
                std::string(figures()[f]->id) + "." + std::string(figures()[f]->variations[s].id))
                return VariationPlace{f, s};
    return {};
}

} // namespace soma

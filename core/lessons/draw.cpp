// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/draw.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace soma {

namespace {

/// FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv
constexpr std::uint32_t kHashBasis = 2166136261U;
constexpr std::uint32_t kHashPrime = 16777619U;

std::uint32_t hashed(std::uint32_t hash, std::string_view bytes) {
    for (const char c : bytes)
        hash = (hash ^ static_cast<unsigned char>(c)) * kHashPrime;
    return hash;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kSpaces = " \t\n\v\f\r";
    const auto first = text.find_first_not_of(kSpaces);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kSpaces) + 1 - first);
}

/// Which of `count` this student has, spread evenly; another one for another name.
std::size_t pick(std::uint32_t seed, std::string_view name, std::size_t count) {
    std::uint32_t mixed = hashed(seed, name);
    mixed ^= mixed >> 15U;
    mixed *= 0x2C1B3C6DU;
    mixed ^= mixed >> 12U;
    return mixed % count;
}

const std::vector<Lot>& lotsOf(const Task& task) {
    static const std::vector<Lot> none;
    if (const auto* match = std::get_if<MatchTask>(&task.body))
        return match->draw;
    if (const auto* mystery = std::get_if<MysteryTask>(&task.body))
        return mystery->draw;
    return none;
}

const std::vector<Alternative>& optionsOf(const Task& task) {
    static const std::vector<Alternative> none;
    const auto* mystery = std::get_if<MysteryTask>(&task.body);
    return mystery == nullptr ? none : mystery->options;
}

/// Tells the options of one mystery from those of another, in every language.
std::string nameOf(const std::vector<Alternative>& options) {
    std::string name;
    for (const auto& option : options)
        for (const auto& [setting, value] : option.hidden)
            name += setting + "=" + value + ";";
    return name;
}

/// Which value of each lot, and which option.
std::vector<std::size_t> picksOf(const Task& task, std::uint32_t seed) {
    std::vector<std::size_t> picks;
    for (const auto& [name, values] : lotsOf(task))
        picks.push_back(pick(seed, name, values.size()));
    if (const auto& options = optionsOf(task); !options.empty())
        picks.push_back(pick(seed, nameOf(options), options.size()));
    return picks;
}

} // namespace

std::uint32_t seedOf(std::string_view student) {
    const auto name = trimmed(student);
    return name.empty() ? 0 : hashed(kHashBasis, name);
}

Drawn drawnFor(const Task& task, std::uint32_t seed) {
    const auto picks = picksOf(task, seed);
    const auto& lots = lotsOf(task);
    Drawn drawn;
    for (std::size_t i = 0; i < lots.size(); ++i)
        drawn.settings.push_back({lots[i].name, lots[i].values[picks[i]]});
    if (!optionsOf(task).empty())
        drawn.option = picks.back();
    return drawn;
}

std::vector<std::uint32_t> seedsOfEveryDraw(const Task& task) {
    constexpr std::size_t kMost = 256;
    constexpr std::uint32_t kTries = 10'000; // enough that none of kMost is missed
    std::size_t combinations = std::max<std::size_t>(optionsOf(task).size(), 1);
    for (const auto& lot : lotsOf(task))
        combinations = std::min(kMost, combinations * lot.values.size());
    std::set<std::vector<std::size_t>> seen;
    std::vector<std::uint32_t> seeds;
    for (std::uint32_t seed = 0; seed < kTries && seeds.size() < combinations; ++seed)
        if (seen.insert(picksOf(task, seed)).second)
            seeds.push_back(seed);
    return seeds;
}

} // namespace soma

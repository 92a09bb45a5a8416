// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/noise/bank.hpp"

#include <algorithm>

namespace soma {

namespace {
constexpr std::size_t kMostHeld = 4'000'000; // numbers, 32 MB
}

Normals NoiseBank::get(const NoiseKey& key, std::size_t count) {
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = std::ranges::find(m_entries, key, &Entry::key);
        if (found != m_entries.end() && found->normals->size() >= count) {
            m_entries.splice(m_entries.begin(), m_entries, found);
            return m_entries.front().normals;
        }
    }
    // Made without the lock: two threads may make the same one, which costs time but no bit.
    auto fresh = std::make_shared<const std::vector<double>>(normals(key, count));
    const std::scoped_lock lock(m_mutex);
    m_entries.push_front({key, fresh});
    m_held += count;
    while (m_held > kMostHeld && m_entries.size() > 1)
        forgetOldest();
    return fresh;
}

void NoiseBank::forgetOldest() {
    m_held -= m_entries.back().normals->size();
    m_entries.pop_back();
}

} // namespace soma

// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the noise realisations used last, because a slider that is dragged and the points of a
// curve all see the same one. Any thread.
#pragma once

#include "core/noise/noise.hpp"

#include <list>
#include <memory>
#include <mutex>
#include <vector>

namespace soma {

using Normals = std::shared_ptr<const std::vector<double>>;

class NoiseBank {
public:
    /// At least `count` numbers of that key.
    [[nodiscard]] Normals get(const NoiseKey& key, std::size_t count);

private:
    struct Entry {
        NoiseKey key;
        Normals normals;
    };

    void forgetOldest();

    std::mutex m_mutex;
    std::list<Entry> m_entries; // latest first
    std::size_t m_held = 0;
};

} // namespace soma

// SPDX-License-Identifier: GPL-3.0-or-later
// Carries results from workers to the GUI thread: the newest of each kind replaces one not yet
// collected, and one queued call collects them all. post() from any thread, collect() from the
// receiver's.
#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace soma::ui {

template <typename Item> class Outbox {
public:
    /// `wake` is called by post() when the receiver has nothing to collect yet.
    explicit Outbox(std::function<void()> wake)
        : m_wake(std::move(wake)) {}

    void post(const std::string& kind, Item item) {
        const std::scoped_lock lock(m_mutex);
        const bool wasEmpty = m_items.empty();
        m_items.insert_or_assign(kind, std::move(item));
        if (wasEmpty)
            m_wake();
    }

    [[nodiscard]] std::map<std::string, Item> collect() {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_items, {});
    }

private:
    std::function<void()> m_wake;
    std::mutex m_mutex;
    std::map<std::string, Item> m_items;
};

} // namespace soma::ui

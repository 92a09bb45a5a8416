// SPDX-License-Identifier: GPL-3.0-or-later
// Progress of long work, as one line on a terminal that vanishes when the work is done. One thread.
#pragma once

#include <chrono>
#include <cstddef>

namespace soma::app {

class Progress {
public:
    Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    Progress(Progress&&) = delete;
    Progress& operator=(Progress&&) = delete;
    ~Progress();

    void show(std::size_t finished, std::size_t all);

private:
    using Clock = std::chrono::steady_clock;

    bool m_isTerminal;
    bool m_isShown = false;
    Clock::time_point m_next;
};

} // namespace soma::app

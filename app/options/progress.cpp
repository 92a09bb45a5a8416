// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/progress.hpp"

#include <unistd.h>

#include <cstdio>

namespace soma::app {

namespace {

using namespace std::chrono_literals;

constexpr auto kPatience = 1s;
constexpr auto kInterval = 100ms;

} // namespace

Progress::Progress()
    : m_isTerminal(::isatty(STDERR_FILENO) == 1)
    , m_next(Clock::now() + kPatience) {}

Progress::~Progress() {
    if (m_isShown)
        std::fputs("\r\033[K", stderr);
}

void Progress::show(std::size_t finished, std::size_t all) {
    const auto now = Clock::now();
    if (!m_isTerminal || now < m_next)
        return;
    m_next = now + kInterval;
    m_isShown = true;
    std::fprintf(stderr, "\r\033[K%zu of %zu", finished, all);
    std::fflush(stderr);
}

} // namespace soma::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expect.hpp"

#include <cstdio>
#include <cstdlib>

namespace soma {

void expectationFailed(const char* condition, const char* file, int line) {
    std::fprintf(stderr, "Somascope: internal error: expected %s (%s:%d)\n", condition, file, line);
    std::abort();
}

} // namespace soma

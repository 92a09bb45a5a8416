// SPDX-License-Identifier: GPL-3.0-or-later
// Checks for bugs (never for bad input): on in every build, never caught. Any thread.
#pragma once

namespace soma {
[[noreturn]] void expectationFailed(const char* condition, const char* file, int line);
} // namespace soma

#define SOMA_EXPECT(condition)                                                                     \
    ((condition) ? static_cast<void>(0) : ::soma::expectationFailed(#condition, __FILE__, __LINE__))

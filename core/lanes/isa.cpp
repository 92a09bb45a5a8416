// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lanes/lanes.hpp"

#include <array>
#include <vector>

namespace soma {

namespace {

/// Does this build have code for it?
bool isBuilt(Isa isa) {
    switch (isa) {
#ifdef SOMA_HAS_V2
    case Isa::V2:
#endif
#ifdef SOMA_HAS_V3
    case Isa::V3:
#endif
#ifdef SOMA_HAS_V4
    case Isa::V4:
#endif
#ifdef SOMA_HAS_NEON
    case Isa::Neon:
#endif
    case Isa::Plain:
        return true;
    default:
        return false;
    }
}

bool isUsable(Isa isa) {
    if (!isBuilt(isa))
        return false;
#ifdef SOMA_HAS_X86
    const bool crypto = __builtin_cpu_supports("aes") && __builtin_cpu_supports("pclmul");
    switch (isa) {
    case Isa::V2:
        return crypto && __builtin_cpu_supports("sse4.2");
    case Isa::V3:
        return crypto && __builtin_cpu_supports("x86-64-v3");
    case Isa::V4:
        return crypto && __builtin_cpu_supports("x86-64-v4");
    default:
        break;
    }
#endif
    return true;
}

} // namespace

std::string_view nameOf(Isa isa) {
    constexpr std::array<std::string_view, 5> kNames{"plain", "x86-64-v2", "x86-64-v3", "x86-64-v4",
                                                     "neon"};
    return kNames[static_cast<std::size_t>(isa)];
}

std::span<const Isa> usableIsas() {
    static const std::vector<Isa> usable = [] {
        std::vector<Isa> result;
        for (const Isa isa : {Isa::Plain, Isa::V2, Isa::V3, Isa::V4, Isa::Neon})
            if (isUsable(isa))
                result.push_back(isa);
        return result;
    }();
    return usable;
}

Isa bestIsa() { return usableIsas().back(); }

} // namespace soma

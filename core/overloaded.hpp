// SPDX-License-Identifier: GPL-3.0-or-later
// One function for each alternative of a variant, for std::visit.
#pragma once

namespace soma {

template <typename... Ts> struct Overloaded : Ts... { using Ts::operator()...; };

template <typename... Ts> Overloaded(Ts...) -> Overloaded<Ts...>;

} // namespace soma

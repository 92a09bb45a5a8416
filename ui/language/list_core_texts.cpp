// SPDX-License-Identifier: GPL-3.0-or-later
// Prints core's tables as C++ that lupdate reads. Part of the target "translations" only.
#include "ui/language/core_tables.hpp"

#include <cstdio>

namespace {

std::string quoted(const std::string& text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += c;
    }
    return result + '"';
}

} // namespace

int main() {
    for (const auto& text : soma::ui::coreTableTexts())
        std::printf("QT_TRANSLATE_NOOP(\"core\", %s);\n", quoted(text).c_str());
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// At build time: seal_lessons OUT FOLDER ID... writes a C++ source with the lessons' texts, in all
// languages, their tasks sealed.
#include "core/lessons/seal.hpp"

#include <array>
#include <cstdio>
#include <fstream>
#include <sstream>

namespace {

constexpr std::array kLanguages{"", "de", "fa"};

void writeBytes(std::ostream& out, const std::string& text) {
    constexpr std::size_t kPerLine = 4000; // compilers limit one literal, not their sum
    for (std::size_t i = 0; i < text.size(); i += kPerLine)
        out << "R\"~~(" << text.substr(i, kPerLine) << ")~~\"\n";
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 3)
        return 2;
    const std::string folder = argv[2];
    std::ofstream out(argv[1]);
    out << "// Made from resources/lessons.\n#include \"core/lessons/library.hpp\"\n\n#include "
           "<array>\n\nnamespace soma {\n\nstd::span<const LessonText> builtInLessonTexts() {\n"
           "    static constexpr auto texts = std::to_array<LessonText>({\n";
    for (int i = 3; i < argc; ++i)
        for (const std::string language : kLanguages) {
            const std::string path =
                folder + "/" + (language.empty() ? "" : language + "/") + argv[i] + ".md";
            std::ifstream file(path, std::ios::binary);
            if (!file) {
                std::fprintf(stderr, "%s cannot be read\n", path.c_str());
                return 2;
            }
            std::ostringstream text;
            text << file.rdbuf();
            const auto lesson = soma::withSealedTasks(text.str());
            if (!lesson) {
                std::fprintf(stderr, "%s: %s\n", path.c_str(), lesson.error().line().c_str());
                return 2;
            }
            out << "{\"" << argv[i] << "\", \"" << language << "\",\n";
            writeBytes(out, *lesson);
            out << "},\n";
        }
    out << "    });\n    return texts;\n}\n\n} // namespace soma\n";
    return out.flush() ? 0 : 2;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/folder.hpp"

#include <algorithm>

namespace soma {

namespace {

namespace fs = std::filesystem;

bool isPlainName(std::string_view name) {
    constexpr std::string_view kOfPaths("/\0", 2);
    return !name.empty() && name.front() != '.' &&
           name.find_first_of(kOfPaths) == std::string_view::npos;
}

bool isBelow(const fs::path& folder, const fs::path& file) {
    const auto [inFolder, inFile] = std::ranges::mismatch(folder, file);
    return inFolder == folder.end() && inFile != file.end();
}

} // namespace

Result<fs::path> fileWithin(const std::string& folder, std::string_view name) {
    const std::string quoted = "'" + std::string(name) + "'";
    if (!isPlainName(name))
        return fail(ErrorCode::Unsupported,
                    quoted + " is not the plain name of a file; put the file into the lesson's "
                             "folder and write its name alone");
    std::error_code failed;
    const auto root = fs::canonical(folder, failed);
    if (failed)
        return fail(ErrorCode::Unreadable, "is no folder; check its name", folder);
    const auto file = fs::canonical(root / name, failed);
    if (failed)
        return fail(ErrorCode::Unreadable,
                    "there is no file " + quoted + " in the lesson's folder; put it there");
    if (!isBelow(root, file))
        return fail(ErrorCode::Unsupported,
                    quoted + " leads out of the lesson's folder; put the file itself there");
    if (!fs::is_regular_file(file, failed))
        return fail(ErrorCode::Unreadable,
                    quoted + " is no file but a folder, pipe or device; put a file there");
    return file;
}

} // namespace soma

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/folder.hpp"

#include "core/text/percent.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <utility>

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

struct PictureKind {
    std::string_view ending;
    std::string_view begin;
};

constexpr std::array<PictureKind, 3> kPictureKinds{
    {{".png", "\x89PNG\r\n\x1A\n"}, {".jpg", "\xFF\xD8\xFF"}, {".jpeg", "\xFF\xD8\xFF"}}};

std::string endingOf(std::string_view name) {
    std::string ending = fs::path(name).extension().string();
    std::ranges::transform(ending, ending.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    });
    return ending;
}

std::string beginOf(const fs::path& file, std::size_t length) {
    std::string bytes(length, '\0');
    std::ifstream(file, std::ios::binary).read(bytes.data(), static_cast<std::streamsize>(length));
    return bytes;
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

Result<fs::path> pictureWithin(const std::string& folder, std::string_view target) {
    const auto name = percentDecoded(target);
    auto file = fileWithin(folder, name);
    if (!file)
        return file;
    const auto kind = std::ranges::find(kPictureKinds, endingOf(name), &PictureKind::ending);
    if (kind == kPictureKinds.end() || beginOf(*file, kind->begin.size()) != kind->begin)
        return fail(ErrorCode::Unsupported,
                    "'" + name +
                        "' is not shown; save the picture as PNG or JPEG, with .png or "
                        ".jpg at the end of its name");
    return file;
}

} // namespace soma

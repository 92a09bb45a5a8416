// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/output.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>

namespace soma::app {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kBufferSize = std::size_t{1} << 18U;

tl::unexpected<Error> unwritable(const std::string& path, const std::string& why) {
    return fail(ErrorCode::Unwritable, "cannot be written: " + why, path);
}

tl::unexpected<Error> unwritable(const std::string& path, int error) {
    const bool isFull = error == ENOSPC || error == EDQUOT;
    return unwritable(path, std::generic_category().message(error) +
                                (isFull ? "; make room for it" : ""));
}

/// The permissions the finished file gets: those of the file it replaces, or the usual ones.
mode_t permissionsFor(const std::string& path) {
    struct stat existing {};

    if (::stat(path.c_str(), &existing) == 0)
        return existing.st_mode & 0777U;
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666U & ~mask;
}

Result<std::string> checkedFile(const std::string& path) {
    std::error_code ignored;
    // Made absolute first: a name alone, of a file that is not there yet, would have no folder.
    const fs::path target = fs::weakly_canonical(fs::absolute(path, ignored), ignored);
    const std::string file = ignored ? path : target.string();
    const std::string folder = fs::path(file).parent_path().string();
    if (!fs::is_directory(folder, ignored))
        return unwritable(path, "there is no directory " + folder + "; create it first");
    const bool replaces = fs::exists(file, ignored);
    if (replaces && ::access(file.c_str(), W_OK) != 0)
        return unwritable(path, errno);
    if (::access(folder.c_str(), W_OK | X_OK) != 0)
        return unwritable(path, errno);
    return file;
}

} // namespace

Result<Output> Output::open(const std::string& path) {
    if (path == "-" || path == "/dev/stdout")
        return Output(Kind::Stream, "standard output");

    struct stat existing {};

    const bool exists = ::stat(path.c_str(), &existing) == 0;
    if (!exists && errno != ENOENT)
        return unwritable(path, errno);
    if (exists && S_ISDIR(existing.st_mode))
        return unwritable(path, "it is a directory; name a file in it");
    if (exists && !S_ISREG(existing.st_mode)) {
        if (::access(path.c_str(), W_OK) != 0)
            return unwritable(path, errno);
        return Output(Kind::Direct, path);
    }
    auto file = checkedFile(path);
    if (!file)
        return tl::unexpected(file.error());
    return Output(Kind::File, std::move(*file));
}

Output::Output(Kind kind, std::string path)
    : m_kind(kind)
    , m_path(std::move(path)) {}

Output::Output(Output&& other) noexcept
    : m_kind(other.m_kind)
    , m_path(std::move(other.m_path))
    , m_aside(std::exchange(other.m_aside, {}))
    , m_buffer(std::exchange(other.m_buffer, {}))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_errno(other.m_errno) {}

Output::~Output() {
    close();
    if (!m_aside.empty())
        ::unlink(m_aside.c_str());
}

int Output::openTarget() {
    if (m_kind == Kind::Stream)
        return STDOUT_FILENO;
    if (m_kind == Kind::Direct)
        return ::open(m_path.c_str(), O_WRONLY | O_CLOEXEC); // NOLINT(*-vararg)
    std::string name = m_path + ".XXXXXX";
    const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);
    if (descriptor >= 0)
        m_aside = name;
    return descriptor;
}

void Output::write(std::string_view text) {
    m_buffer += text;
    if (m_buffer.size() >= kBufferSize)
        flush();
}

void Output::flush() {
    if (m_errno == 0 && m_descriptor < 0) {
        m_descriptor = openTarget();
        if (m_descriptor < 0)
            m_errno = errno;
    }
    std::string_view rest = m_buffer;
    while (m_errno == 0 && !rest.empty()) {
        const ssize_t written = ::write(m_descriptor, rest.data(), rest.size());
        if (written >= 0)
            rest.remove_prefix(static_cast<std::size_t>(written));
        else if (errno != EINTR)
            m_errno = errno;
    }
    m_buffer.clear();
}

void Output::close() {
    const int descriptor = std::exchange(m_descriptor, -1);
    if (m_kind == Kind::Stream || descriptor < 0)
        return;
    if (::close(descriptor) != 0 && m_errno == 0)
        m_errno = errno;
}

/// The file is on the disk before it takes the place of the one it replaces.
void Output::rename() {
    if (m_errno == 0 &&
        (::fchmod(m_descriptor, permissionsFor(m_path)) != 0 || ::fsync(m_descriptor) != 0))
        m_errno = errno;
    close();
    if (m_errno != 0)
        return;
    if (::rename(m_aside.c_str(), m_path.c_str()) == 0)
        m_aside.clear();
    else
        m_errno = errno;
}

Result<void> Output::finish() {
    flush();
    if (m_kind == Kind::File)
        rename();
    else
        close();
    if (m_errno == 0 || m_errno == EPIPE)
        return {};
    return unwritable(m_path, m_errno);
}

Result<void> writeOutput(const std::string& path, std::string_view text) {
    auto output = Output::open(path);
    if (!output)
        return tl::unexpected(output.error());
    output->write(text);
    return output->finish();
}

} // namespace soma::app

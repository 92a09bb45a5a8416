// SPDX-License-Identifier: GPL-3.0-or-later
// Where a program's result goes: standard output, a regular file that appears only when it is
// complete, or a pipe or device. One thread at a time.
#pragma once

#include "core/result.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace soma::app {

class Output {
public:
    /// Looks whether `path` ("-": standard output) could be written, so that a long computation is
    /// not in vain; creates nothing yet.
    [[nodiscard]] static Result<Output> open(const std::string& path);

    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;
    Output(Output&& other) noexcept;
    Output& operator=(Output&&) = delete;
    /// Without finish() the file is as if nothing had been written.
    ~Output();

    /// Buffered; trouble is remembered until finish().
    void write(std::string_view text);

    /// Writes the rest and puts the file in its place. A reader that has closed its end of a pipe
    /// has seen what it wanted, which is not an error.
    [[nodiscard]] Result<void> finish();

private:
    enum class Kind : std::uint8_t { Stream, Direct, File };

    Output(Kind kind, std::string path);
    [[nodiscard]] int openTarget();
    void flush();
    void close();
    void rename();

    Kind m_kind;
    std::string m_path;
    std::string m_aside; // the unfinished file
    std::string m_buffer;
    int m_descriptor = -1;
    int m_errno = 0;
};

/// The whole of `text` to `path`.
[[nodiscard]] Result<void> writeOutput(const std::string& path, std::string_view text);

} // namespace soma::app

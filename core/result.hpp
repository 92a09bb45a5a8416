// SPDX-License-Identifier: GPL-3.0-or-later
// Bad input (a flag, a file, a field) as a value. Numerical trouble is a RunStatus, a bug is
// SOMA_EXPECT. Any thread.
#pragma once

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace soma {

enum class ErrorCode {
    UnknownName,
    AmbiguousName,
    OutOfRange,
    Malformed,
    Inconsistent,
    Unsupported,
    Unreadable,
    Unwritable,
    TooLarge,
    Cancelled,
};

/// `message` is one line that says what is wrong and how to mend it; `where` names the flag, file,
/// or field and may be empty.
struct Error {
    ErrorCode code;
    std::string message;
    std::string where;

    /// "where: message", the line a user reads.
    [[nodiscard]] std::string line() const {
        return where.empty() ? message : where + ": " + message;
    }
};

template <typename T> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string message,
                                                std::string where = {}) {
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(where)});
}

/// The same error, seen from one level further out: `outer` is put before its place.
[[nodiscard]] inline tl::unexpected<Error> failWithin(const std::string& outer, Error error) {
    error.where = error.where.empty() ? outer : outer + ": " + error.where;
    return tl::unexpected<Error>(std::move(error));
}

} // namespace soma

// SPDX-License-Identifier: GPL-3.0-or-later
// --format and -o: how a result is written, and where to.
#pragma once

#include "app/options/flags.hpp"
#include "app/options/output.hpp"
#include "core/result.hpp"

#include <string>
#include <vector>

namespace soma::app {

struct Sink {
    std::string format;
    Output output;
};

class OutputFlags {
public:
    /// The first of `formats` is the default.
    OutputFlags(CLI::App& app, std::vector<std::string> formats);
    [[nodiscard]] Result<Sink> open() const;

private:
    std::vector<std::string> m_formats;
    std::string m_format;
    std::string m_path;
};

} // namespace soma::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output_flags.hpp"

#include "core/text/text.hpp"

#include <algorithm>
#include <utility>

namespace soma::app {

OutputFlags::OutputFlags(CLI::App& app, std::vector<std::string> formats)
    : m_formats(std::move(formats)) {
    const std::string words = joined(m_formats, "|");
    addFlag(app, "--format", m_format, words,
            "How to write the result; " + m_formats.front() + " without it")
        ->group("Output");
    addFlag(app, "-o,--output", m_path, "FILE",
            "Where to write it; standard output without it, or for -")
        ->group("Output");
}

Result<Sink> OutputFlags::open() const {
    const std::string& format = m_format.empty() ? m_formats.front() : m_format;
    if (std::ranges::find(m_formats, format) == m_formats.end())
        return fail(ErrorCode::UnknownName,
                    "there is no format '" + format + "' here" + suggestion(format, m_formats),
                    "--format");
    auto output = Output::open(m_path.empty() ? "-" : m_path);
    if (!output)
        return tl::unexpected(output.error());
    return Sink{format, std::move(*output)};
}

} // namespace soma::app

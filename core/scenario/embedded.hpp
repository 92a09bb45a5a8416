// SPDX-License-Identifier: GPL-3.0-or-later
// The state that a picture carries among its bytes: a text chunk of PNG, an XML element in the
// metadata of SVG and PDF. Pure; any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace soma {

/// Do these bytes begin as a picture or a page does, whoever made it?
[[nodiscard]] bool isPicture(std::string_view bytes);

/// The state in a PNG, SVG or PDF; nothing if there is none or it is damaged.
[[nodiscard]] std::optional<std::string> embeddedState(std::string_view bytes);

/// The PNG with a state, which is UTF-8 without zeros; unchanged if it is no PNG.
[[nodiscard]] std::string pngWithState(std::string png, std::string_view state);

/// The SVG with a state as its <metadata>; unchanged if it has no <svg> element.
[[nodiscard]] std::string svgWithState(std::string svg, std::string_view state);

/// The metadata (XMP) of a PDF of that title, for whoever writes it: Adobe, XMP specification, part
/// 1 (ISO 16684-1).
[[nodiscard]] std::string pdfMetadata(std::string_view title, std::string_view state);

} // namespace soma

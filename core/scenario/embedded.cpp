// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/embedded.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace soma {

namespace {

using namespace std::literals;

constexpr auto kPngBegin = "\x89PNG\r\n\x1a\n"sv;
constexpr auto kPngKeyword = "somascope\0"sv;
constexpr std::size_t kAfterHeader = 8 + 4 + 4 + 13 + 4; // signature, then the IHDR chunk

constexpr auto kElementBegin = "<somascope:state xmlns:somascope=\"urn:somascope:state\">"sv;
constexpr auto kElementName = "<somascope:state"sv;
constexpr auto kElementEnd = "</somascope:state>"sv;

/// The checksum of PNG: W3C, Portable Network Graphics (Second Edition), annex D.
std::uint32_t crcOf(std::string_view bytes) {
    constexpr std::uint32_t kPolynomial = 0xedb88320U;
    std::uint32_t crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? kPolynomial : 0U);
    }
    return ~crc;
}

std::string bigEndian(std::uint32_t value) {
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        bytes += static_cast<char>(static_cast<unsigned char>(value >> shift));
    return bytes;
}

/// The four bytes at `at`, which must be there.
std::uint32_t bigEndianAt(std::string_view bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (const char byte : bytes.substr(at, 4))
        value = (value << 8U) | static_cast<unsigned char>(byte);
    return value;
}

/// The text of an iTXt or tEXt chunk that is ours and not compressed.
std::optional<std::string> textOf(std::string_view type, std::string_view data) {
    if (!data.starts_with(kPngKeyword))
        return {};
    data.remove_prefix(kPngKeyword.size());
    if (type == "tEXt")
        return std::string(data);
    if (type != "iTXt" || !data.starts_with("\0\0"sv))
        return {};
    data.remove_prefix(2); // not compressed; then the language and the keyword in it
    for (int i = 0; i < 2; ++i) {
        const auto end = data.find('\0');
        if (end == std::string_view::npos)
            return {};
        data.remove_prefix(end + 1);
    }
    return std::string(data);
}

std::optional<std::string> stateOfPng(std::string_view png) {
    constexpr std::size_t kAround = 12; // length, type and checksum
    std::size_t at = kPngBegin.size();
    while (png.size() - at >= kAround) {
        const std::size_t length = bigEndianAt(png, at);
        if (length > png.size() - at - kAround)
            return {};
        const auto type = png.substr(at + 4, 4);
        auto text = textOf(type, png.substr(at + 8, length));
        if (text) {
            const bool isWhole =
                crcOf(png.substr(at + 4, 4 + length)) == bigEndianAt(png, at + 8 + length);
            return isWhole ? text : std::nullopt;
        }
        at += kAround + length;
    }
    return {};
}

struct Entity {
    std::string_view text;
    char meaning;
};

constexpr std::array kEntities{Entity{"&lt;", '<'}, Entity{"&gt;", '>'}, Entity{"&quot;", '"'},
                               Entity{"&apos;", '\''}, Entity{"&amp;", '&'}};

std::string escaped(std::string_view text) {
    std::string xml;
    for (const char c : text) {
        const auto* entity = std::ranges::find(kEntities, c, &Entity::meaning);
        const bool isQuote = c == '"' || c == '\''; // harmless between tags
        if (entity == kEntities.end() || isQuote)
            xml += c;
        else
            xml += entity->text;
    }
    return xml;
}

std::string unescaped(std::string_view xml) {
    std::string text;
    while (!xml.empty()) {
        const auto* entity = std::ranges::find_if(
            kEntities, [xml](const Entity& each) { return xml.starts_with(each.text); });
        const bool isPlain = entity == kEntities.end();
        text += isPlain ? xml.front() : entity->meaning;
        xml.remove_prefix(isPlain ? 1 : entity->text.size());
    }
    return text;
}

std::optional<std::string> stateOfXml(std::string_view bytes) {
    const auto begin = bytes.find(kElementName);
    if (begin == std::string_view::npos)
        return {};
    const auto open = bytes.find('>', begin);
    const auto end = bytes.find(kElementEnd, begin);
    if (open == std::string_view::npos || end == std::string_view::npos || end < open)
        return {};
    return unescaped(bytes.substr(open + 1, end - open - 1));
}

std::string element(std::string_view state) {
    return std::string(kElementBegin) + escaped(state) + std::string(kElementEnd);
}

bool isXml(std::string_view bytes) {
    if (bytes.starts_with("\xef\xbb\xbf"))
        bytes.remove_prefix(3);
    const auto first = bytes.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && bytes[first] == '<';
}

} // namespace

bool isPicture(std::string_view bytes) {
    constexpr std::array kBeginnings{kPngBegin, "%PDF-"sv, "\xff\xd8\xff"sv, "GIF8"sv,
                                     "RIFF"sv,  "II*\0"sv, "MM\0*"sv,        "%!PS"sv};
    const auto isIt = [bytes](std::string_view beginning) { return bytes.starts_with(beginning); };
    return std::ranges::any_of(kBeginnings, isIt) || isXml(bytes);
}

std::optional<std::string> embeddedState(std::string_view bytes) {
    if (bytes.starts_with(kPngBegin))
        return stateOfPng(bytes);
    return isPicture(bytes) ? stateOfXml(bytes) : std::nullopt;
}

std::string pngWithState(std::string png, std::string_view state) {
    if (!png.starts_with(kPngBegin) || png.size() < kAfterHeader)
        return png;
    const std::string chunk =
        "iTXt" + std::string(kPngKeyword) + std::string("\0\0\0\0"sv) + std::string(state);
    const auto length = static_cast<std::uint32_t>(chunk.size() - 4);
    return png.insert(kAfterHeader, bigEndian(length) + chunk + bigEndian(crcOf(chunk)));
}

std::string svgWithState(std::string svg, std::string_view state) {
    const auto root = svg.find("<svg");
    const auto end = root == std::string::npos ? root : svg.find('>', root);
    if (end == std::string::npos)
        return svg;
    return svg.insert(end + 1, "\n<metadata>" + element(state) + "</metadata>");
}

std::string pdfMetadata(std::string_view title, std::string_view state) {
    return "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
           escaped(title) +
           "</rdf:li></rdf:Alt></dc:title>\n"
           "<xmp:CreatorTool>Somascope</xmp:CreatorTool>\n" +
           element(state) +
           "\n</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n";
}

} // namespace soma

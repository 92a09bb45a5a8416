// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_text.hpp"

#include "core/figures/registry.hpp"
#include "core/model/model.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <optional>

namespace soma {

namespace {

constexpr auto kExample = "somascope:lif/dc?I_inj=205";

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isLetter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

bool isControl(char c) { return (c >= '\0' && c < ' ') || c == '\x7f'; }

/// What a URI may hold behind its '?' and what no chat program takes for something else.
bool isPlain(char c) {
    constexpr std::string_view kMarks = "-._~:/=,+";
    return isDigit(c) || isLetter(c) || kMarks.find(c) != std::string_view::npos;
}

std::string encoded(std::string_view text) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string result;
    for (const char c : text) {
        if (isPlain(c)) {
            result += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        result += {'%', kDigits[byte / 16U], kDigits[byte % 16U]};
    }
    return result;
}

std::optional<unsigned> hexDigit(char c) {
    if (isDigit(c))
        return static_cast<unsigned>(c - '0');
    if (c >= 'A' && c <= 'F')
        return static_cast<unsigned>(c - 'A') + 10U;
    if (c >= 'a' && c <= 'f')
        return static_cast<unsigned>(c - 'a') + 10U;
    return {};
}

/// The character that stands for "%2B".
Result<char> escapedCharacter(std::string_view escape) {
    const bool isWhole = escape.size() == 3;
    const auto high = isWhole ? hexDigit(escape[1]) : std::nullopt;
    const auto low = isWhole ? hexDigit(escape[2]) : std::nullopt;
    if (high && low)
        return static_cast<char>(*high * 16U + *low);
    return fail(ErrorCode::Malformed, "'" + std::string(escape) +
                                          "' must be % and two digits from 0 to F; copy the text "
                                          "again");
}

Result<std::string> decoded(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        const std::size_t length = text.front() == '%' ? 3 : 1;
        const auto c =
            length == 1 ? Result<char>(text.front()) : escapedCharacter(text.substr(0, length));
        if (!c)
            return tl::unexpected(c.error());
        result += *c;
        text.remove_prefix(length);
    }
    if (std::ranges::none_of(result, isControl))
        return result;
    return fail(ErrorCode::Malformed,
                "holds a control character, which no name and no value has; copy the text again");
}

std::string withoutSpaces(std::string_view text) {
    std::string result(text);
    std::erase_if(result, isSpace);
    return result;
}

std::string_view trimmed(std::string_view text) {
    const auto first = std::ranges::find_if_not(text, isSpace);
    text.remove_prefix(static_cast<std::size_t>(first - text.begin()));
    return text;
}

Result<Scenario> defaultsFrom(std::string_view head) {
    const auto text = decoded(head);
    if (!text)
        return tl::unexpected(text.error());
    const auto slash = text->find('/');
    if (slash == std::string::npos || slash == 0 || slash + 1 == text->size())
        return fail(ErrorCode::Malformed,
                    "'" + *text + "' is not MODEL/INPUT; write it like " + kExample);
    return Scenario::create(text->substr(0, slash), text->substr(slash + 1));
}

/// Collects what a text changes in the defaults.
class Reader {
public:
    explicit Reader(const Scenario& base)
        : m_base(base) {}

    /// "NAME=VALUE".
    Result<void> read(std::string_view piece) {
        const auto text = decoded(piece);
        if (!text)
            return tl::unexpected(text.error());
        const auto equals = text->find('=');
        if (equals == std::string::npos)
            return fail(ErrorCode::Malformed,
                        "'" + *text + "' is not NAME=VALUE; write it like " + kExample);
        const std::string name = text->substr(0, equals);
        const std::string value = text->substr(equals + 1);
        if (const auto place = findVariationPlace(name))
            return vary(name, *place, value);
        return change(name, value);
    }

    [[nodiscard]] Result<Scenario> applied() const {
        Result<Scenario> scenario = m_base.withAll(m_changes);
        for (const auto& [name, place, text] : m_variations)
            if (scenario)
                scenario = scenario->withText(name, text);
        return scenario;
    }

private:
    struct Varied {
        std::string name;
        VariationPlace place;
        std::string text;
    };

    Result<void> change(const std::string& name, const std::string& text) {
        const auto setting = m_base.find(name);
        if (!setting)
            return tl::unexpected(setting.error());
        const bool isTwice = std::ranges::any_of(
            m_changes, [&](const Change& earlier) { return earlier.setting.sameAs(*setting); });
        if (isTwice)
            return givenTwice(name);
        const auto value = parseValue(setting->quantity, text);
        if (!value)
            return fail(value.error().code, value.error().message, name);
        m_changes.push_back({*setting, *value});
        return {};
    }

    Result<void> vary(const std::string& name, VariationPlace place, const std::string& text) {
        const bool isTwice = std::ranges::any_of(m_variations, [&](const Varied& earlier) {
            return earlier.place.figure == place.figure && earlier.place.slot == place.slot;
        });
        if (isTwice)
            return givenTwice(name);
        m_variations.push_back({name, place, text});
        return {};
    }

    static tl::unexpected<Error> givenTwice(const std::string& name) {
        return fail(ErrorCode::Malformed, "is given twice; give it once", name);
    }

    const Scenario& m_base;
    std::vector<Change> m_changes;
    std::vector<Varied> m_variations;
};

/// The changes that lead from the defaults to `scenario`.
std::vector<Change> changesFrom(const Scenario& defaults, const Scenario& scenario) {
    std::vector<Change> changes;
    for (const auto& setting : scenario.settings())
        if (scenario.value(setting) != defaults.value(setting))
            changes.push_back({setting, scenario.value(setting)});
    // A parameter that is given may switch on what it needs: where that is off, say so.
    const auto reached = *defaults.withAll(changes);
    for (const auto& setting : scenario.settings())
        if (scenario.value(setting) != reached.value(setting))
            changes.push_back({setting, scenario.value(setting)});
    return changes;
}

} // namespace

std::string toText(const Scenario& scenario) {
    const std::string model(scenario.model().info().id);
    const std::string head = std::string(kShareScheme) + model + "/" + scenario.stimulusId();
    const auto defaults = *Scenario::create(model, scenario.stimulusId());
    std::vector<std::string> pieces;
    const auto add = [&](const std::string& name, const std::string& value) {
        pieces.push_back(encoded(name) + "=" + encoded(value));
    };
    for (const auto& [setting, value] : changesFrom(defaults, scenario))
        add(setting.name, formatValue(setting.quantity, value));
    for (const auto* figure : figures()) {
        for (const auto& slot : figure->variations)
            if (const auto& text = scenario.variation(figure->id, slot.id); !text.empty())
                add(std::string(figure->id) + "." + std::string(slot.id), text);
    }
    return pieces.empty() ? head : head + "?" + joined(pieces, "&");
}

bool isShareText(std::string_view text) { return trimmed(text).starts_with(kShareScheme); }

Result<Scenario> scenarioFromShareText(std::string_view text) {
    const std::string whole = withoutSpaces(text);
    if (!isShareText(whole))
        return fail(ErrorCode::Malformed, "holds no scenario; a text of one begins with " +
                                              std::string(kShareScheme) + ", like " + kExample);
    const auto body = std::string_view(whole).substr(kShareScheme.size());
    const auto question = body.find('?');
    auto defaults = defaultsFrom(body.substr(0, question));
    if (!defaults || question == std::string_view::npos)
        return defaults;
    Reader reader(*defaults);
    for (const auto& piece : split(body.substr(question + 1), '&'))
        if (const auto ok = reader.read(piece); !ok)
            return tl::unexpected(ok.error());
    return reader.applied();
}

} // namespace soma

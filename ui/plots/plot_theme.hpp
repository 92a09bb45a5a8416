// SPDX-License-Identifier: GPL-3.0-or-later
// Colours, pens and font of the figures. A colour belongs to a quantity (core's Role), the same in
// every figure of a theme. Values; any thread.
#pragma once

#include "core/figures/figure.hpp"

#include <QColor>
#include <QString>

#include <array>
#include <cstddef>

namespace soma::ui {

struct PlotTheme {
    static constexpr std::size_t kRoles = 13;
    static constexpr std::size_t kExtra = 5;
    static constexpr std::size_t kPins = 3;

    QColor background;
    QColor axis;
    QColor grid;
    QColor text;
    /// For notes, cursor and other things of second rank.
    QColor mutedText;
    QColor spikeMark;
    /// The marker at the present value of a setting.
    QColor marker;
    std::array<QColor, kRoles> roles;
    /// For the second, third ... series of one role in the same panel.
    std::array<QColor, kExtra> extra;
    /// Of pinned runs, whatever they show.
    std::array<QColor, kPins> pins;
    QString fontFamily = QStringLiteral("DejaVu Sans");
    double fontPoints = 9;
    double penWidth = 1.3;
    /// Sizes of triangles, gaps and dots relative to those of the normal window.
    double markSize = 1;

    /// `pin` counts from 1.
    [[nodiscard]] QColor pinColour(std::size_t pin) const { return pins.at((pin - 1) % kPins); }

    [[nodiscard]] QColor colour(Role role) const {
        return roles.at(static_cast<std::size_t>(role));
    }
};

[[nodiscard]] PlotTheme lightTheme();
[[nodiscard]] PlotTheme darkTheme();
/// For weak eyes and weak projectors.
[[nodiscard]] PlotTheme contrastTheme();

/// The theme for the last row of a lecture hall: fonts 1.6 times, pens twice as large.
[[nodiscard]] PlotTheme presented(PlotTheme theme);

/// The colour of the panel's series number `index`: that of its role, or the next free one when an
/// earlier series of the panel has this role already. A theory line beside several curves has that
/// of the curve it predicts.
[[nodiscard]] QColor seriesColour(const PlotTheme& theme, const Panel& panel, std::size_t index);

/// `share` of `over`, the rest of `under`: an opaque colour that looks like a translucent one.
[[nodiscard]] QColor mixed(const QColor& over, const QColor& under, double share);

} // namespace soma::ui

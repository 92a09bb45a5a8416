// SPDX-License-Identifier: GPL-3.0-or-later
// A figure as a value, before any pixel: the same on screen, in a file and in a test. Immutable
// once made; any thread.
#pragma once

#include "core/quantity.hpp"
#include "core/result.hpp"

#include <limits>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace soma {

/// What a series shows; ui/ gives each role one colour per theme, the same in every figure.
enum class Role { Voltage, Current, Count, Rate, Threshold, Gate, Theory };

enum class Mark { Line, Bars, Points };

/// Points (x[i], y[i]), x rising; NaN in y is a gap. Bars are centred on x and `barWidth` wide (in
/// the x axis' unit).
struct Series {
    std::string id{};
    std::string label{};
    Mark mark = Mark::Line;
    Role role = Role::Voltage;
    std::vector<double> x{};
    std::vector<double> y{};
    double barWidth = 0;
};

/// `lo..hi` is the home range: what is shown until the user zooms.
struct Axis {
    std::string id{};
    std::string symbol{};
    std::string unit{};
    std::string name{};
    double lo = 0;
    double hi = 1;
    Scale scale = Scale::Linear;
};

/// A line across a panel (or, in Figure::markers, down through all) at a value worth seeing. With
/// `setting` it stands at the present value of that setting (qualified name).
struct Marker {
    double at = 0;
    std::string label{};
    Role role = Role::Threshold;
    std::string setting{};
};

struct Panel {
    Axis y{};
    std::vector<Series> series{};
    std::vector<Marker> levels{};
    /// Times or places of ticks along the top, such as spikes.
    std::vector<double> ticks{};
};

/// Panels are stacked on one x axis. `progress` < 1 while points are missing. `notes` are sentences
/// to show with the figure (a run that diverged, a measure undefined).
struct Figure {
    std::string id{};
    std::string title{};
    Axis x{};
    std::vector<Panel> panels{};
    std::vector<Marker> markers{};
    std::vector<std::string> notes{};
    double progress = 1;
};

/// The panels of both on the x axis of the first.
[[nodiscard]] Figure stacked(Figure upper, Figure lower);

/// One row for each x of any series, one column a series, headed "x_unit,id_unit"; empty where a
/// series has no point.
[[nodiscard]] std::string toCsv(const Figure& figure);

[[nodiscard]] std::string toJsonText(const Figure& figure);

} // namespace soma

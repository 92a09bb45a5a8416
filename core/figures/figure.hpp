// SPDX-License-Identifier: GPL-3.0-or-later
// A figure as a value, before any pixel: the same on screen, in a file and in a test. Immutable
// once made; any thread.
#pragma once

#include "core/quantity.hpp"
#include "core/result.hpp"
#include "core/role.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace soma {

enum class Mark { Line, Bars, Points };

/// Does x rise, or do the points follow a parameter that is on neither axis?
enum class Order { ByX, AsGiven };

/// Points (x[i], y[i]); NaN in y is a gap. x rises, but in a line that is `Order::AsGiven`. Bars
/// are centred on x and `barWidth` wide (in the x axis' unit). `error` is the standard error of
/// y[i], NaN where unknown; empty if there is none. A theory line names in `speaksOf` the id of the
/// series that it predicts. `pin` is 0 for the present run, else the number of the pinned run that
/// the series shows (see overlay.hpp).
struct Series {
    std::string id{};
    std::string label{};
    Mark mark = Mark::Line;
    Role role = Role::Voltage;
    std::vector<double> x{};
    std::vector<double> y{};
    double barWidth = 0;
    std::vector<double> error{};
    std::string speaksOf{};
    Order order = Order::ByX;
    std::size_t pin = 0;
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

/// Values over a grid, drawn as colours: z[j * x.size() + i] at (x[i], y[j]), NaN where missing.
/// The range of `colour` is that of the colours. x and y are evenly spaced on their axis' scale.
struct HeatMap {
    std::vector<double> x{};
    std::vector<double> y{};
    std::vector<double> z{};
    Axis colour{};
};

struct Panel {
    Axis y{};
    std::vector<Series> series{};
    std::vector<Marker> levels{};
    /// Times or places of ticks along the top, such as spikes.
    std::vector<double> ticks{};
    std::optional<HeatMap> map{};
};

/// Where the run is in a figure at each moment: at time t[i] it is at x[i] and, where that is not
/// on the series themselves, at y[i]. t rises. A time cursor that all figures share is drawn there.
struct Path {
    std::vector<double> t{};
    std::vector<double> x{};
    std::vector<double> y{};
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
    /// Empty for figures without a run behind them, and for those with time along the x axis ("t"),
    /// where the cursor is at t.
    Path path{};
};

/// The panels of both on the x axis of the first.
[[nodiscard]] Figure stacked(Figure upper, Figure lower);

/// One row for each x of any series, one column a series, headed "x_unit,id_unit" (and one headed
/// "id_sem" for its errors); empty where a series has no point. A heat map is three columns, x, y
/// and value; a line whose points follow a parameter is written as given.
[[nodiscard]] std::string toCsv(const Figure& figure);

[[nodiscard]] std::string toJsonText(const Figure& figure);

} // namespace soma

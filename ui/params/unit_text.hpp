// SPDX-License-Identifier: GPL-3.0-or-later
// Units as people type them behind a number: "1.2 nA" in a field of picoamperes. Pure functions;
// GUI thread.
#pragma once

#include "core/quantity.hpp"

#include <QString>
#include <QStringList>

namespace soma::ui {

/// A typed text in two: the number as it stands, and the unit in core's ASCII ("uA/cm2"), empty if
/// there is none.
struct TypedText {
    QString number;
    QString unit;
};

/// "250e-12 A", "1,2nA", "3 µA/cm²"; the unit begins where no number can go on.
[[nodiscard]] TypedText splitUnit(const QString& text);

/// The number in the unit of the quantity, as exact as if it had been typed so. Without a unit it
/// is meant in the quantity's own. The error is one line in the user's language.
[[nodiscard]] Result<double> inUnitOf(const Quantity& quantity, double number, const QString& unit);

/// Units in core's ASCII to propose for the quantity, its own first: pA, nA, uA.
[[nodiscard]] QStringList unitsFor(const Quantity& quantity);

} // namespace soma::ui

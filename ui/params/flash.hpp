// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the eye to a widget, once. GUI thread.
#pragma once

class QWidget;

namespace soma::ui {

/// A tint of the palette's highlight over the widget that fades within a second.
void flash(QWidget& widget);

} // namespace soma::ui

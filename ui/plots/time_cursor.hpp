// SPDX-License-Identifier: GPL-3.0-or-later
// The moment that all figures of a run show: where the pointer is on one of them or, beneath that,
// where the playback stands. GUI thread.
#pragma once

#include <QObject>

#include <optional>

namespace soma::ui {

class TimeCursor : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// In ms; none: no figure shows a moment.
    [[nodiscard]] std::optional<double> time() const;

    [[nodiscard]] std::optional<double> resting() const { return m_resting; }

    /// The pointer is there; none: it left.
    void point(std::optional<double> time_ms);
    /// Stays there while nobody points; none: no longer.
    void rest(std::optional<double> time_ms);
    /// While the cursor runs by itself a pointer lying on a figure does not stop it.
    void setRunning(bool running);

    /// By keys: moves what rests, if anything does, so that it stays.
    void step(double time_ms);

Q_SIGNALS:
    void changed();

private:
    void tellIfNot(std::optional<double> before);

    std::optional<double> m_pointed;
    std::optional<double> m_resting;
    bool m_isRunning = false;
};

} // namespace soma::ui

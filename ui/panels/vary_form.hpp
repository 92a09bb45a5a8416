// SPDX-License-Identifier: GPL-3.0-or-later
// The small form of a figure: what it varies, over which values, and its options. It
// opens over the window and closes by a click beside it. GUI thread.
#pragma once

#include "ui/session/session.hpp"

#include <QFrame>

#include <cstddef>
#include <vector>

class QFormLayout;

namespace soma::ui {

class OptionControl;

class VaryForm : public QFrame {
    Q_OBJECT

public:
    /// For figures()[figure].
    VaryForm(Session& session, std::size_t figure, QWidget* parent = nullptr);

    /// Does this figure need one? Not if its options fit above it.
    [[nodiscard]] static bool isNeeded(const FigureEntry& figure);

    /// What is varied, in a few words for a button.
    [[nodiscard]] static QString summary(const Scenario& scenario, std::size_t figure);

    /// Opens beside the figure, so that this stays in view.
    void openBeside(const QWidget& figure);

Q_SIGNALS:
    void refused(const QString& reason);

private:
    void addSlots(QFormLayout& rows);
    void addOptions(QFormLayout& rows);
    void display();

    Session& m_session;
    std::size_t m_figure;
    std::vector<OptionControl*> m_options;
};

} // namespace soma::ui

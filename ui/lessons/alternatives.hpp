// SPDX-License-Identifier: GPL-3.0-or-later
// Some sentences of which one is chosen; none at first. GUI thread.
#pragma once

#include "core/lessons/task.hpp"

#include <QButtonGroup>
#include <QString>
#include <QWidget>

#include <cstddef>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace soma::ui {

class Alternatives : public QWidget {
    Q_OBJECT

public:
    /// The buttons are named `name` and their number from 0.
    Alternatives(const std::vector<Alternative>& alternatives, const QString& name);

    [[nodiscard]] std::optional<std::size_t> chosen() const;
    void choose(std::size_t index);

    /// A click on a sentence is one on its button.
    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed();

private:
    void add(QVBoxLayout& rows, const Alternative& alternative, const QString& name, int id);

    QButtonGroup* m_group;
};

} // namespace soma::ui

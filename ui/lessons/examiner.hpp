// SPDX-License-Identifier: GPL-3.0-or-later
// Checks answers on a thread of its own. GUI thread.
#pragma once

#include "core/lessons/check.hpp"
#include "core/work/latest_wins.hpp"

#include <QObject>

namespace soma::ui {

class Examiner : public QObject {
    Q_OBJECT

public:
    explicit Examiner(QObject* parent = nullptr);

    /// The verdict comes as a signal, unless another answer is given before.
    void examine(const Task& task, const Stage& stage, const Answer& answer);

    /// Whatever is being checked no longer matters.
    void forget() { ++m_stamp; }

Q_SIGNALS:
    void judged(const soma::Verdict& verdict);
    void failed(const QString& reason);

private:
    struct Request {
        quint64 stamp;
        Task task;
        Stage stage;
        Answer answer;
    };

    void work(const Request& request, const Ticket& ticket);
    void tell(quint64 stamp, const Result<Verdict>& verdict);

    Engine m_engine{1};
    quint64 m_stamp = 0;
    LatestWins<Request> m_worker; // last: joined before anything it uses goes
};

} // namespace soma::ui
